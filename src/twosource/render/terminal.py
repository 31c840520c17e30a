"""The summary for the terminal: what needs a look first, on one or two screens of 100 columns.

Plain text where the output is no terminal or NO_COLOR is set.
"""

from __future__ import annotations

import io
import os
import sys

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from twosource.model import Claim, Mode, Story
from twosource.render.changes import EditShown, VersionShown
from twosource.render.matrix import SIGNS, Row, said, so
from twosource.render.page import Page
from twosource.render.parting import Parting, Quote
from twosource.render.recorded import position_lines, record_lines
from twosource.render.voices import OWN

WIDTH = 100
CLAIMS = 12
SINGLES = 6
EDITS = 8
# Longer quotations are cut; the page has them whole.
LONG = 150
# Characters of the sentence on either side of a few words.
NEAR = 50


def render(story: Story) -> str:
    """The summary of a story, 100 columns wide or as wide as a narrower terminal."""
    page, console = Page(story), _console()
    _head(console, page)
    _partings(console, page)
    _claims(console, page)
    _record(console, page)
    _changes(console, page)
    _singles(console, page)
    return _written(console)


def render_diff(story: Story) -> str:
    """What changed between two versions of one article."""
    page, console = Page(story, diff=True), _console()
    _head(console, page)
    if not page.changes.all:
        console.print("These two texts share too little to be versions of one article.")
    _changes(console, page, every=True)
    return _written(console)


def _console() -> Console:
    terminal = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    width = min(WIDTH, _columns()) if sys.stdout.isatty() else WIDTH
    return Console(
        file=io.StringIO(), width=width, force_terminal=terminal, no_color=not terminal, highlight=False, emoji=False,
        color_system="standard" if terminal else None, legacy_windows=False,
    )  # fmt: skip


def _columns() -> int:
    try:
        return max(40, os.get_terminal_size().columns)
    except OSError:
        return WIDTH


def _written(console: Console) -> str:
    file = console.file
    assert isinstance(file, io.StringIO)
    return "\n".join(line.rstrip() for line in file.getvalue().split("\n"))


def clean(chars: str) -> str:
    """Characters that are safe to print: no control codes, no marks that turn the direction of writing."""
    return "".join(char if char.isprintable() else " " for char in chars)


def cut(chars: str, most: int = LONG) -> str:
    plain = clean(chars)
    return plain if len(plain) <= most else plain[:most].rsplit(None, 1)[0] + " …"


def _section(console: Console, title: str, aside: str = "") -> None:
    console.print()
    console.print(Text.assemble((title.upper(), "bold"), (f"  {aside}" if aside else "", "dim")))


def _head(console: Console, page: Page) -> None:
    console.print(Text(f"twosource · {page.dates} · {page.counts}", style="dim"))
    console.print(Text(clean(page.headline), style="bold"))
    for note in page.story.notes:
        console.print(Text(f"! {clean(note)}", style="yellow"))
    for witness in page.witnesses.all:
        articles = f" ({witness.articles} articles, one witness)" if witness.articles > 1 else ""
        console.print(Text(f"{witness.letter:>2} {clean(witness.name)}{articles}"))


def _partings(console: Console, page: Page) -> None:
    if page.partings.between:
        _section(console, "Where reports part", page.parted)
    for parting in page.partings.between:
        _parting(console, page, parting)


def _parting(console: Console, page: Page, parting: Parting) -> None:
    sign, style = parting.sign, "bold red" if parting.hard else "bold"
    differs = ", ".join(parting.conflict.differs_in)
    aside = f"  {parting.conflict.severity} · {parting.conflict.kind}" + (
        f" · differs in: {differs}" if differs else ""
    )
    console.print(Text.assemble((f"{sign} {clean(parting.conflict.about)}", style), (aside, "dim")))
    for side in parting.sides:
        console.print(Padding(Text(clean(side.value), style="bold"), (0, 0, 0, 2)))
        for quote in side.quotes:
            console.print(Padding(_quote(page, quote), (0, 0, 0, 4)))
    console.print(Padding(Text(f"why: {clean(parting.conflict.because)}", style="dim"), (0, 0, 0, 2)))


def _quote(page: Page, quote: Quote) -> Text:
    words = f"“{cut(quote.exact)}”" if quote.quoted and not quote.before + quote.after else _in_context(quote)
    outlets = ", ".join(dict.fromkeys(page.witnesses.label(span.text) for span in quote.spans))
    by = " → ".join(voice.name + ("" if voice.sure else "?") for voice in quote.path)
    return Text.assemble(words, (f"  {clean(by)} → {outlets}" if by else f"  own voice of {outlets}", "dim"))


def _in_context(quote: Quote) -> str:
    """The words, a few of them with what stands next to them in their sentence."""
    before, after = clean(quote.before), clean(quote.after)
    lead = before if len(before) <= NEAR else "… " + before[-NEAR:].split(" ", 1)[-1]
    return lead + cut(quote.exact) + (after if len(after) <= NEAR else after[:NEAR].rsplit(" ", 1)[0] + " …")


def _claims(console: Console, page: Page) -> None:
    rows = page.matrix.told[:CLAIMS]
    if not rows:
        return
    _section(console, "Who said what", "  ".join(f"{sign} {word}" for sign, word in SIGNS.items()))
    table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, expand=True)
    table.add_column("claim", ratio=5)
    letters = [witness.letter for witness in page.witnesses.all]
    for heading in ["carried by"] if page.wide else letters:
        table.add_column(heading, min_width=1, max_width=14)
    table.add_column("was it said", ratio=2)
    table.add_column("is it so", ratio=3)
    for row in rows:
        table.add_row(*_row(page, row), style="red" if row.open else "")
    console.print(table)
    if len(page.matrix.told) > CLAIMS:
        console.print(Text(f"{len(page.matrix.told) - CLAIMS} more claims on the page", style="dim"))


def _row(page: Page, row: Row) -> list[Text]:
    names = [clean(v.name) + ("" if v.sure else "?") for v in page.matrix.speakers(row) if v.key != OWN]
    lead = " or ".join(names[:3]) + (": " if names else "")
    claim = Text.assemble((lead, "bold"), _words(page, row.claim, 90))
    carried = [Text(f"{cell.witness.letter}{cell.sign}") for cell in row.cells if cell.sign != "·"]
    cells = [Text(" ").join(carried)] if page.wide else [Text(cell.sign) for cell in row.cells]
    return [claim, *cells, Text(said(row)), Text(clean(so(row)))]


def _record(console: Console, page: Page) -> None:
    for title, lines in (("Positions", position_lines(page)), ("Record", record_lines(page))):
        told = list(lines)
        if told:
            _section(console, title)
        for line in told[:CLAIMS]:
            console.print(Text(cut(line)))
        if len(told) > CLAIMS:
            console.print(Text(f"{len(told) - CLAIMS} more on the page", style="dim"))


def _changes(console: Console, page: Page, every: bool = False) -> None:
    if page.changes.all:
        _section(console, "Changed between versions")
    for shown in page.changes.all:
        _version(console, page, shown, every)


def _version(console: Console, page: Page, shown: VersionShown, every: bool) -> None:
    version = shown.version
    names = [clean(page.ids.reports[text].article.name) for text in (version.earlier, version.later)]
    doubt = "" if version.ordered else " (which came first is not certain)"
    console.print(Text(f"{names[0]} → {names[1]}{doubt}: {shown.summary}"))
    edits = [*shown.told, *shown.of("added"), *shown.of("removed")] if every else shown.told
    kept = edits if every else edits[:EDITS]
    for edit in kept:
        console.print(Padding(_edit(edit), (0, 0, 0, 2)))
    if len(kept) < len(shown.edits):
        console.print(Padding(Text(f"{len(shown.edits) - len(kept)} more on the page", style="dim"), (0, 0, 0, 2)))


def _edit(shown: EditShown) -> Text:
    labels = "".join(f"[{label}] " for label in shown.edit.labels or (shown.edit.kind,))
    styles = {"-": "red", "+": "green", "=": ""}
    marked = [(clean(p.chars) if p.sign == "=" else _signed(p.sign, p.chars), styles[p.sign]) for p in shown.pieces]
    return Text.assemble((labels, "bold"), *marked)


def _signed(sign: str, chars: str) -> str:
    """[-gone-] and {+come+}, as word diffs are written where there is no colour."""
    bare = clean(chars.rstrip())
    marked = f"[-{bare}-]" if sign == "-" else f"{{+{bare}+}}"
    return marked + chars[len(chars.rstrip()) :]


def _singles(console: Console, page: Page) -> None:
    if page.singles:
        _section(console, "Only one has", f"{len(page.singles)} in all")
    for claim in page.singles[:SINGLES]:
        console.print(_single(page, claim))


def _single(page: Page, claim: Claim) -> Text:
    statement = page.matrix.fullest(claim)
    voice = page.voices.voice(statement)
    lead = "" if voice.key == OWN else f"{clean(voice.name)}{'' if voice.sure else '?'}: "
    label = page.witnesses.by_text[statement.text].letter
    return Text.assemble((f"{label:>2} ", "bold"), (lead, "bold"), _words(page, claim, 120))


def _words(page: Page, claim: Claim, most: int) -> str:
    """A claim in its fullest wording, in quotation marks where all of it is quoted."""
    words = cut(page.gist(claim), most)
    return f"“{words}”" if page.matrix.fullest(claim).mode is Mode.DIRECT else words
