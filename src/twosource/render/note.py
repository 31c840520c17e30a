"""An editor's note in Markdown, to be pasted: what several carry, where reports part, what only one has.

Every line leads to footnotes with the exact characters, the outlet, the date, and the place in the text as received.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from twosource.model import Claim, Mode, Side, Story
from twosource.render.linked import web_address
from twosource.render.markdown import Footnotes, escaped
from twosource.render.matrix import Row, said, so
from twosource.render.page import Page, day
from twosource.render.parting import Parting
from twosource.render.voices import OWN
from twosource.render.witnesses import known_as
from twosource.text import Span

# A note is read in a minute: beyond these the page has the rest.
CLAIMS, PARTINGS, SINGLES = 10, 12, 8

T = TypeVar("T")


def render(story: Story) -> str:
    """The note; its first line is the headline that most witnesses agree on, as they wrote it."""
    return "\n".join(Note(Page(story)).lines()).rstrip("\n") + "\n"


@dataclass(frozen=True)
class Note:
    """Writes the note of one story."""

    page: Page
    notes: Footnotes = field(default_factory=Footnotes)

    def lines(self) -> Iterator[str]:
        yield f"# {escaped(self.page.headline)}"
        yield ""
        yield f"{escaped(self.page.counts)} · {escaped(self.page.dates)}"
        yield from (f"\n{escaped(note)}" for note in self.page.story.notes)
        yield from self._section("Carried by more than one", self._carried, self._claim, CLAIMS)
        yield from self._section("Where reports part", self.page.partings.between, self._parting, PARTINGS)
        yield from self._section("Only one has", self.page.singles, self._single, SINGLES)
        yield ""
        yield from self.notes.lines()

    def _section(self, title: str, told: Sequence[T], line: Callable[[T], str], most: int) -> Iterator[str]:
        if told:
            yield f"\n## {title}\n"
            yield from map(line, told[:most])
        if len(told) > most:
            yield f"- {len(told) - most} more on the page of the story."

    @property
    def _carried(self) -> list[Row]:
        """Claims of several witnesses: the corroborated first, since an editor asks for these, then as ranked."""
        rows = [row for row in self.page.matrix.told if row.witnesses > 1]
        return sorted(rows, key=lambda row: row.support != "corroborated")

    def _claim(self, row: Row) -> str:
        names = [escaped(voice.name) for voice in self.page.matrix.speakers(row) if voice.key != OWN]
        lead = f"**{' or '.join(names[:3])}**: " if names else ""
        spans = [made.extent for made in row.claim.statements]
        told = f"{said(row)}; {so(row)}"
        return f"- {lead}{self._words(row.claim)} ({escaped(told)}){self._calls(spans)}"

    def _parting(self, parting: Parting) -> str:
        conflict = parting.conflict
        what = f"{conflict.severity}, {conflict.kind}: {conflict.because}"
        sides = (f"  - {self._side(side)}{self._calls(side.spans)}" for side in conflict.sides)
        return "\n".join((f"- **{escaped(conflict.about)}** {escaped(what)}", *sides))

    def _side(self, side: Side) -> str:
        names = dict.fromkeys(self.page.witnesses.by_text[span.text].name for span in side.spans)
        return f"{escaped(side.value)} ({escaped(', '.join(names))})"

    def _single(self, claim: Claim) -> str:
        voice = self.page.voices.voice(self.page.matrix.fullest(claim))
        lead = "" if voice.key == OWN else f"**{escaped(voice.name)}**: "
        outlet = self.page.witnesses.by_text[claim.gist.text].name
        return f"- {escaped(outlet)}: {lead}{self._words(claim)}{self._calls([claim.gist])}"

    def _words(self, claim: Claim) -> str:
        words = escaped(" ".join(self.page.gist(claim).split()))
        return f"“{words}”" if self.page.matrix.fullest(claim).mode is Mode.DIRECT else words

    def _calls(self, spans: Iterable[Span]) -> str:
        """A footnote for each article, so that nobody has to take a count on trust."""
        first = {span.text: span for span in reversed(list(spans))}
        return self.notes.calls(self._footnote(span) for span in dict(reversed(first.items())).values())

    def _footnote(self, span: Span) -> str:
        article = self.page.ids.reports[span.text].article
        date = day(article.published) if article.published else "date not known"
        name, address = escaped(known_as(article)), web_address(article.url)
        linked = f"[{name}](<{address}>)" if address else name
        file = "" if article.name in (article.url, known_as(article)) else f"{escaped(article.name)}, "
        place = f"{escaped(date)}, {file}characters {span.start} to {span.end}"
        return f"“{escaped(self.page.ids.exact(span))}” {linked}, {place}"
