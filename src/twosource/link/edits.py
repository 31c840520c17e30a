"""The edits between two versions: the words that changed in each sentence, with enough around them to read well."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from twosource.lang import Language
from twosource.link.drafts import Draft
from twosource.link.labels import CLAUSE, Revision, Side, labels
from twosource.link.lines import notes, page_lines
from twosource.link.sentences import RETOLD_WORDS, Matching, Pair, Sentence, match, sentences
from twosource.link.words import Word
from twosource.model import Edit, EditKind, Role
from twosource.text import Span

# Words of unchanged context on either side of a small change.
CONTEXT = 3
MARKS = frozenset('.,;:!?()[]—–“”"')


@dataclass(frozen=True)
class Change:
    """Words [i1, i2) of the earlier sentence became words [j1, j2) of the later one."""

    i1: int
    i2: int
    j1: int
    j2: int


def edits(earlier: Draft, later: Draft, language: Language) -> tuple[Edit, ...]:
    """All edits from the earlier to the later draft, in the later one's order; a removal stands where it would be."""
    found = match(sentences(earlier, language), sentences(later, language))
    made = [edit for pair in found.pairs for edit in _of_pair(pair, language)]
    made += [_whole(pair, language) for pair in found.retold]
    made += [Edit(EditKind.REMOVED, (), one.span, None) for one in found.removed if not _lost_headline(one, later)]
    made += [Edit(EditKind.ADDED, (), None, one.span) for one in found.added if not _lost_headline(one, earlier)]
    noted = notes(later.report, language)
    pages = {draft.id: page_lines(draft, language) for draft in (earlier, later)}
    return tuple(
        _with_note(_as_page(edit, pages), noted) for edit in sorted(made, key=lambda edit: _place(edit, found))
    )


def _place(edit: Edit, found: Matching) -> tuple[int, int]:
    """Where the later text has the edit; a removal comes after what stood before it and stayed."""
    if edit.after or not edit.before:
        return (edit.after.start if edit.after else 0, 1)
    stayed = (pair for pair in found.pairs if not pair.moved and pair.before.span.start < edit.before.start)
    last = max(stayed, key=lambda pair: pair.before.first, default=None)
    if last is None:
        return (-1, edit.before.start)
    inside = last.before.span.covers(edit.before)
    return (last.after.span.start if inside else last.after.span.end, edit.before.start)


def _lost_headline(sentence: Sentence, other: Draft) -> bool:
    """A headline that the other text lacks altogether was not edited out: that page was saved without one."""
    heads = [block.span for block in sentence.draft.report.document.blocks if block.role is Role.HEADLINE]
    theirs = any(block.role is Role.HEADLINE for block in other.report.document.blocks)
    return not theirs and any(head.overlap(sentence.span) for head in heads)


def _of_pair(pair: Pair, language: Language) -> Iterator[Edit]:
    before, after = pair.before, pair.after
    if not pair.kept:
        yield _whole(pair, language)
        return
    if pair.moved:
        yield Edit(EditKind.MOVED, (), before.span, after.span)
    changes = _changes(before, after)
    moves = list(_moves(changes, before, after))
    for gone, come in moves:
        yield Edit(EditKind.MOVED, (), _span(before.words[gone.i1 : gone.i2]), _span(after.words[come.j1 : come.j2]))
    revision = _revision(pair, language)
    for change in changes:
        if not any(change in move for move in moves):
            yield _edit(change, pair, revision)


def _moves(changes: Sequence[Change], before: Sentence, after: Sentence) -> Iterator[tuple[Change, Change]]:
    """Clauses that left one place of the sentence for another: taken out and put in with the same words of content."""
    for gone in changes:
        for come in changes:
            old = {word.stem for word in before.words[gone.i1 : gone.i2]} - {""}
            new = {word.stem for word in after.words[come.j1 : come.j2]} - {""}
            if gone is not come and old == new and len(old) > 1:
                yield gone, come


def _whole(pair: Pair, language: Language) -> Edit:
    """A sentence told anew: whether it is hedged or attributed can still be compared, its names and numbers cannot.

    A headline that became quite another one gets no label: what it dropped was not said again without it.
    """
    if len(pair.before.stems & pair.after.stems) < RETOLD_WORDS:
        return Edit(EditKind.REWORDED, (), pair.before.span, pair.after.span)
    whole = replace(_revision(pair, language), kept=False)
    made = labels(whole, (0, len(pair.before.words)), (0, len(pair.after.words)))
    kept = tuple(label for label in made if not label.endswith((" changed", " altered")))
    return Edit(EditKind.REWORDED, kept, pair.before.span, pair.after.span)


def _revision(pair: Pair, language: Language) -> Revision:
    before, after = (Side(one.words, one.draft, language) for one in (pair.before, pair.after))
    return Revision(before, after, pair.kept)


def _changes(before: Sentence, after: Sentence) -> list[Change]:
    """The differing word ranges; two that only a word or two of no content keep apart are one."""
    made: list[Change] = []
    codes = SequenceMatcher(None, before.forms, after.forms, autojunk=False).get_opcodes()
    for tag, i1, i2, j1, j2 in codes:
        if tag == "equal":
            continue
        if made and _thin(before.words[made[-1].i2 : i1]):
            made[-1] = Change(made[-1].i1, i2, made[-1].j1, j2)
        else:
            made.append(Change(i1, i2, j1, j2))
    return made


def _thin(words: Sequence[Word]) -> bool:
    return len(words) <= 2 and sum(bool(word.stem) for word in words) <= (len(words) == 1)


def _edit(change: Change, pair: Pair, revision: Revision) -> Edit:
    before, after = pair.before, pair.after
    old, new = before.words[change.i1 : change.i2], after.words[change.j1 : change.j2]
    made = labels(revision, (change.i1, change.i2), (change.j1, change.j2))
    lead, tail = _context(change, before, after)
    if not new and (len(old) >= CLAUSE or not lead + tail):
        return Edit(EditKind.REMOVED, made, _span(old), None)
    if not old and (len(new) >= CLAUSE or not lead + tail):
        return Edit(EditKind.ADDED, made, None, _span(new))
    wide_old = before.words[change.i1 - lead : change.i2 + tail]
    wide_new = after.words[change.j1 - lead : change.j2 + tail]
    return Edit(EditKind.REWORDED, made, _span(wide_old), _span(wide_new))


def _context(change: Change, before: Sentence, after: Sentence) -> tuple[int, int]:
    """How many unchanged words before and after the change to show: up to three, not beyond a punctuation mark."""
    lead = tail = 0
    while lead < CONTEXT and _same(before, change.i1 - lead - 1, after, change.j1 - lead - 1, 0):
        lead += 1
    while tail < CONTEXT and _same(before, change.i2 + tail, after, change.j2 + tail, -1):
        tail += 1
    return lead, tail


def _same(before: Sentence, i: int, after: Sentence, j: int, side: int) -> bool:
    """Whether word `i` and word `j` are equal and no mark parts them from the next word (`side` 0) or the last (-1)."""
    if not (0 <= i < len(before.words) and 0 <= j < len(after.words)) or before.forms[i] != after.forms[j]:
        return False
    return not (_parted(before, i + side) or _parted(after, j + side))


def _parted(sentence: Sentence, i: int) -> bool:
    """Whether a punctuation mark stands between words `i` and `i + 1`."""
    if not 0 <= i < len(sentence.words) - 1:
        return False
    between = Span(sentence.draft.id, sentence.words[i].span.end, sentence.words[i + 1].span.start)
    return bool(MARKS & set(sentence.draft.report.text[between]))


def _span(words: Sequence[Word]) -> Span:
    return Span(words[0].span.text, words[0].span.start, words[-1].span.end)


def _with_note(edit: Edit, noted: Sequence[Span]) -> Edit:
    """What stands in a note of the later version is its correction."""
    if edit.after is None or not any(span.overlap(edit.after) for span in noted):
        return edit
    return Edit(edit.kind, (*edit.labels, "correction"), edit.before, edit.after)


def _as_page(edit: Edit, pages: Mapping[str, Sequence[Span]]) -> Edit:
    """An edit of lines that speak to the reader touches the page and nothing that is said."""
    spans = [span for span in (edit.before, edit.after) if span]
    if not all(any(line.covers(span) for line in pages[span.text]) for span in spans):
        return edit
    return Edit(edit.kind, ("furniture only",), edit.before, edit.after)
