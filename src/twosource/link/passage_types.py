"""Why two texts share a passage, decided in an order: the page, the whole text, somebody's words, chance, the rest.

1. furniture: most of it lies in lines that are no news, it speaks of the page, or stands on many for months;
2. version, copy: one text holds half of the other's own words; a version has its outlet's name, a copy another one;
3. quote: more than half of it stands in quotation marks, on either side, or somebody speaks of himself in it;
4. stock: a few words or a name with its office, unless two texts of a day alone have them;
5. agency: outlets differ or are not known; 6. background: one outlet's own text in two of its articles.

What a pile of other articles tells (1 and 4) is an argument; without it both rest on the two texts alone.
The definitions and what they reach on labelled passages stand in docs/reuse.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from twosource.lang.clauses import Compare
from twosource.link.drafts import Draft
from twosource.link.elsewhere import Elsewhere, Spread
from twosource.link.lineages import Kinship, same_outlet
from twosource.link.words import Word
from twosource.model import ReuseType, Role
from twosource.text import Span

MOSTLY = 0.5
# A passage this short is a set phrase; up to PHRASE words where it is mostly names or many outlets print it.
SHORT, PHRASE, OUTLETS = 11, 14, 3
# It was taken over where no more than so many articles of two days have it, in so many words that are no names.
FEW, TAKEN, NAMES = 3, 9, 0.4
# On so many pages of one outlet, and for so many days, no news stands: a count of the dead stood on 20 in 68 days.
PAGES, DAYS = 15, 90
# So many of its words, and this share of them, speak of the page.
PAGE_WORDS, PAGE_SHARE = 2, 0.07
# So many words, and this share, in which a speaker names himself: interviews and testimony stand without marks.
SELF_WORDS, SELF_SHARE = 2, 0.05
# A few words in quotation marks that are said again after so many days are everyday words.
EVERYDAY = 30


def typed(
    drafts: Mapping[str, Draft], pairs: Iterable[Kinship], compare: Compare, pile: Elsewhere
) -> Callable[[Span, Span], ReuseType]:
    """The function that types a passage of these drafts, given its place in each."""
    kinship = {frozenset((pair.left, pair.right)): pair for pair in pairs}

    def type_of(left: Span, right: Span) -> ReuseType:
        one, two = drafts[left.text], drafts[right.text]
        words, spread = one.words.within(left), pile.spread(one.report.text[left])
        if _on_the_page(one, left) or _on_the_page(two, right):
            return ReuseType.FURNITURE
        if _everywhere(words, spread) or _rich(one, words, compare.page_words, PAGE_WORDS, PAGE_SHARE):
            return ReuseType.FURNITURE
        if left.text == right.text:
            return ReuseType.COPY
        if pair := kinship.get(frozenset((left.text, right.text))):
            return ReuseType.VERSION if pair.same_outlet else ReuseType.COPY
        if _said(one, left, compare) or _said(two, right, compare):
            return ReuseType.STOCK if _everyday(words, spread) else ReuseType.QUOTE
        if _set_phrase(words, spread):
            return ReuseType.STOCK
        same = same_outlet(one.report.article, two.report.article)
        return ReuseType.BACKGROUND if same else ReuseType.AGENCY

    return type_of


def _on_the_page(draft: Draft, span: Span) -> bool:
    """Whether most of a span lies in furniture."""
    page = (block.span for block in draft.report.document.blocks if block.role is Role.FURNITURE)
    return sum(block.overlap(span) for block in page) > MOSTLY * len(span)


def _everywhere(words: Sequence[Word], spread: Spread) -> bool:
    """Whether the pages of one outlet have it for months; a few words from inside a sentence may be a name."""
    inside = len(words) <= SHORT and not words[0].capital and words[0].form.isalpha()
    return not inside and spread.outlets == 1 and spread.articles >= PAGES and (spread.days or 0) >= DAYS


def _rich(draft: Draft, words: Sequence[Word], forms: frozenset[str], least: int, share: float) -> bool:
    """Whether so many of the words, and such a share of them, are among `forms` and not in quotation marks."""
    found = sum(word.form in forms and not draft.is_quoted(word) for word in words)
    return found >= max(least, share * len(words))


def _said(draft: Draft, span: Span, compare: Compare) -> bool:
    words = draft.words.within(span)
    marked = sum(map(draft.is_quoted, words)) > MOSTLY * len(words)
    return marked or _rich(draft, words, compare.self_words, SELF_WORDS, SELF_SHARE)


def _everyday(words: Sequence[Word], spread: Spread) -> bool:
    return len(words) <= SHORT and (spread.days or 0) > EVERYDAY


def _set_phrase(words: Sequence[Word], spread: Spread) -> bool:
    names = _names(words)
    if len(words) > SHORT:
        return len(words) <= PHRASE and (spread.outlets >= OUTLETS or names > MOSTLY)
    taken = 1 < spread.articles <= FEW and spread.days is not None and spread.days <= 1
    return not (taken and len(words) >= TAKEN and names < NAMES)


def _names(words: Sequence[Word]) -> float:
    """The share of the words of content that are capitalised."""
    content = [word for word in words if word.stem]
    return sum(word.capital for word in content) / max(1, len(content))
