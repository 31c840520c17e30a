"""Part of speech and lemma, by the rules of the installed pipeline: once for each word form, tag and relation.

Few words are named in the rules for parts of speech; to those rules all others are one word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from twosource.annotate.network import part, pipeline

if TYPE_CHECKING:
    from spacy.tokens import Doc

# Form, tag and relation of a token, and the same as spaCy's numbers of them.
Key = tuple[str, str, str]
Numbers = tuple[int, int, int]
# Form, form in lower case, lemma, part of speech, tag, relation.
Form = tuple[str, str, str, str, str, str]
# Forms that are kept, some 30 MB; beyond that all are forgotten.
KEPT = 100_000
# Rules for pairs (*gon na*) are kept out by full stops between the words.
STOP: Key = (".", ".", "punct")
ANY_WORD = "word"


@lru_cache(maxsize=1)
def _forms() -> dict[Numbers, Form]:
    """What is known so far; filled as words turn up, a function of the model alone."""
    return {}


@lru_cache(maxsize=1)
def _ruled() -> dict[Key, tuple[str, str, str]]:
    """Part of speech, features, and the lemma where a rule gives one, of what the rules have been asked for."""
    return {}


@lru_cache(maxsize=1)
def _lemmas() -> dict[Key, str]:
    """The lemma of each form, part of speech and features that the lemmatizer has been asked for."""
    return {}


def keys_of(doc: Doc) -> list[Numbers]:
    """The key of each word of a text."""
    words, tags, relations = doc.to_array(["ORTH", "TAG", "DEP"]).T.tolist()
    return list(zip(words, tags, relations, strict=True))


def forms_of(keys: Iterable[Numbers]) -> Mapping[Numbers, Form]:
    """The form of each key, and of those asked for before."""
    known, asked = _forms(), dict.fromkeys(keys)
    if len(known) > KEPT:
        for kept in (known, _ruled(), _lemmas()):
            kept.clear()
    new = [key for key in asked if key not in known]
    if new:
        strings = pipeline()[1].vocab.strings
        known.update(zip(new, _made_forms([(strings[w], strings[t], strings[r]) for w, t, r in new]), strict=True))
    return known


def _made_forms(keys: Sequence[Key]) -> Iterator[Form]:
    alike = [(_alike(form), tag, dep) for form, tag, dep in keys]
    ruled = _rules(alike)
    lemmas = _lemmatized([(form, *ruled[key][:2]) for (form, _, _), key in zip(keys, alike, strict=True)])
    for (form, tag, dep), key in zip(keys, alike, strict=True):
        pos, features, lemma = ruled[key]
        yield form, form.lower(), lemma or lemmas[form, pos, features], pos, tag, dep


def _lemmatized(keys: Sequence[Key]) -> Mapping[Key, str]:
    """The lemma of each form with this part of speech and these features, by the pipeline's lists and rules."""
    known = _lemmas()
    new = [key for key in dict.fromkeys(keys) if key not in known]
    if new:
        forms, poses, features = (list(column) for column in zip(*new, strict=True))
        doc = _made([(form, "", "") for form in forms], pos=poses, morphs=features)
        known.update((key, word.lemma_) for key, word in zip(new, part(pipeline()[1], "lemmatizer")(doc), strict=True))
    return known


def _rules(keys: Sequence[Key]) -> Mapping[Key, tuple[str, str, str]]:
    known = _ruled()
    new = [key for key in dict.fromkeys(keys) if key not in known]
    if new:
        doc = part(pipeline()[1], "attribute_ruler")(_made([row for key in new for row in (key, STOP)]))
        words = list(doc)[::2]
        known.update((key, (w.pos_, str(w.morph), w.lemma_)) for key, w in zip(new, words, strict=True))
    return known


def _made(keys: Sequence[Key], **columns: Any) -> Any:
    """A text of these words, each its own root."""
    from spacy.tokens import Doc

    forms, tags, deps = (list(column) for column in zip(*keys, strict=True))
    heads = list(range(len(keys)))
    return Doc(pipeline()[1].vocab, words=forms, tags=tags, heads=heads, deps=deps, **columns)


def _alike(form: str) -> str:
    """The form where the rules may tell it from other words, else one that stands for all."""
    names, patterns = _named()
    lower = form.lower()
    told = lower in names or form.isspace() or any(pattern.search(lower) for pattern in patterns)
    return form if told else ANY_WORD


@lru_cache(maxsize=1)
def _named() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """The words that rules for parts of speech name, in lower case, and their patterns of words."""
    told = list(_words_of_rules(part(pipeline()[1], "attribute_ruler").patterns))
    names = (value.lower() for kind, value in told if kind != "REGEX")
    return frozenset(names), tuple(re.compile(value) for kind, value in told if kind == "REGEX")


def _words_of_rules(rules: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    asked = (token for rule in rules for pattern in rule["patterns"] for token in pattern)
    for value in (token[name] for token in asked for name in ("LOWER", "ORTH", "TEXT") if name in token):
        for kind, given in value.items() if isinstance(value, dict) else [("IN", [value])]:
            yield from ((kind, word) for word in ([given] if isinstance(given, str) else given))
