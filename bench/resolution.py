"""Who is meant: mentions of people in GUM's news, interviews and speeches, given to the right name.

Asked are the mentions of people whom the document names somewhere: by name, by a noun ("the minister") or by he, she
and they, but for the first name of each, which has nothing to be given to. First and second person and relative
pronouns are not asked. A mention is answered when an entity that is found there has a name; it is right when most of
that entity's names that gold gives to somebody belong to the mention's own cluster.
`entity_accuracy` right of all asked, `answered_accuracy` right of the answered, `answered` answered of all asked; the
same by `pronoun`, `nominal`, `named`, and for `source`: subjects of verbs of speech. In percent.

Documents of the official test split are left out, unless the file holds
no others.
"""

from __future__ import annotations

import tarfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.data import default
from bench.gum import Mention, Word, mentions, running_text
from bench.result import Result
from twosource.annotate.entities import find_entities
from twosource.annotate.parse import parse
from twosource.lang import EN
from twosource.model import Article, Block, Document, Entity, MentionKind, Role
from twosource.text import Text

GENRES = ("news", "interview", "speech")
PERSONAL = frozenset("he him his himself she her hers herself they them their theirs themselves".split())
SPEECH = frozenset("say tell add ask announce claim argue explain note state suggest warn insist write report".split())


@dataclass(frozen=True, slots=True)
class Gold:
    """A person's mention in gold: its cluster, kind ("named", "nominal", "pronoun" or "") and its head's characters."""

    cluster: str
    kind: str
    start: int
    end: int
    source: bool


def run(data: Path | None, train: Path | None, peers: bool) -> Result:
    """Figures for the GUM archive at `data` (default: gum.tar.xz of the development data); nothing is trained."""
    path = data or default("resolution")
    counts: Counter[tuple[str, str]] = Counter()
    for name, conllu in documents(path):
        counts.update(count(name, conllu))
    return Result("resolution", str(path), figures(counts), {}, {"coreferee": "its package holds no model"})


def documents(path: Path) -> Iterator[tuple[str, str]]:
    """Name and CoNLL-U of each document of the three genres."""
    with tarfile.open(path) as archive:
        held = {Path(member.name).name: member for member in archive.getmembers() if member.isfile()}
        chosen = {n: m for n, m in held.items() if n.endswith(".conllu") and n.split("_")[1] in GENRES}
        test = set(_read(archive, held["test.txt"]).split()) if "test.txt" in held else set()
        kept = {n for n in chosen if n.removesuffix(".conllu") not in test} or set(chosen)
        for name in sorted(kept):
            yield name.removesuffix(".conllu"), _read(archive, chosen[name])


def _read(archive: tarfile.TarFile, member: tarfile.TarInfo) -> str:
    opened = archive.extractfile(member)
    return opened.read().decode("utf-8") if opened else ""


def count(name: str, conllu: str) -> Counter[tuple[str, str]]:
    """How many mentions of each kind are asked, answered and right in one document."""
    chars, words = running_text(conllu)
    gold = [_gold(one, words) for one in mentions(words) if one.etype == "person"]
    text = Text(chars)
    document = Document(Article(text, name), tuple(Block(span, Role.BODY, "") for span in text.lines()))
    entities = find_entities(document, parse(document), EN)
    counts: Counter[tuple[str, str]] = Counter()
    for asked in _asked(gold):
        answer = _entity_at(entities, asked)
        kinds = ["all", asked.kind] + (["source"] if asked.source else [])
        marks = ["asked"] + (["answered"] if answer else [])
        marks += ["right"] if answer and _cluster(answer, gold) == asked.cluster else []
        counts.update((kind, mark) for kind in kinds for mark in marks)
    return counts


def _gold(mention: Mention, words: Sequence[Word]) -> Gold:
    head, last = mention.head, mention.last
    source = head.relation == "nsubj" and head.head >= 0 and words[head.head].lemma in SPEECH
    return Gold(mention.cluster, _kind(mention), last.start, last.end, source)


def _kind(mention: Mention) -> str:
    """A title alone ("Madam Speaker") is no name, nor is a people ("Americans")."""
    if mention.head.form.lower() in PERSONAL:
        return "pronoun"
    if mention.last.tag == "NNP":
        return "nominal" if mention.last.form.lower() in EN.names.offices else "named"
    return "nominal" if mention.head.tag in ("NN", "NNS") else ""


def _asked(gold: list[Gold]) -> Iterator[Gold]:
    names = [one for one in gold if one.kind == "named"]
    first = {one.cluster: one for one in reversed(names)}
    for one in gold:
        if one.kind and one.cluster in first and one != first[one.cluster]:
            yield one


def _entity_at(entities: tuple[Entity, ...], gold: Gold) -> Entity | None:
    """The entity with the shortest mention around the head, if that entity has a name."""
    around = [
        (len(mention.span), number)
        for number, entity in enumerate(entities)
        for mention in entity.mentions
        if mention.span.start <= gold.start and gold.end <= mention.span.end
    ]
    found = entities[min(around)[1]] if around else None
    return found if found and any(mention.kind is MentionKind.NAMED for mention in found.mentions) else None


def _cluster(entity: Entity, gold: list[Gold]) -> str:
    """The cluster that most of the entity's names belong to."""
    votes = Counter(
        one.cluster
        for mention in entity.mentions
        if mention.kind is MentionKind.NAMED
        for one in gold
        if one.kind == "named" and mention.span.start <= one.start and one.end <= mention.span.end
    )
    return votes.most_common(1)[0][0] if votes else ""


def figures(counts: Counter[tuple[str, str]]) -> dict[str, float]:
    found = {}
    for kind in ("all", "source", "pronoun", "nominal", "named"):
        asked, answered, right = (counts[kind, mark] for mark in ("asked", "answered", "right"))
        lead = "" if kind == "all" else f"{kind}_"
        found[f"{lead}entity_accuracy"] = round(100 * right / max(1, asked), 1)
        found[f"{lead}answered_accuracy"] = round(100 * right / max(1, answered), 1)
        found[f"{lead}answered"] = round(100 * answered / max(1, asked), 1)
        found[f"{lead}asked"] = asked
    return found
