"""English: see `lang.matters.Matter`.

One matter a paragraph: kind and the values of its sides; then the words for the thing; then a line of phrases for each
side. A phrase behind "=" needs no word for the thing. Only what news of many events asks belongs here.
"""

from twosource.lang.matters import Matter, Phrases

LINES = """
polarity: power not affected / power out
power electricity
not affected | unaffected | intact | undamaged | uninterrupted
knocked out | knocked down | cut off | cut | =blackout | =blackouts | =power outage | =power outages | =power cut | =power cuts | =without power | =without electricity | =lost power

polarity: telephones not affected / telephones cut off
phone phones telephone telephones mobile
not affected | unaffected | intact | uninterrupted
knocked out | cut off | cut | severed

polarity: water not affected / water cut off
water
not affected | unaffected | uninterrupted
cut off | contaminated | polluted

status: search ended / search going on
search rescue searches
winding down | wound down | called off | suspended | abandoned | ended
going on | continuing | continued | continues | resumed | ongoing | under way | underway

place: in international waters / in territorial waters

=in international waters | =on the high seas | =in neutral waters
=territorial waters | =inside its waters | =inside its own waters | =inside their waters | =in its own waters
"""


def _phrases(line: str) -> Phrases:
    return tuple(tuple(phrase.strip(" =").split()) for phrase in line.split("|"))


def _matter(lines: list[str]) -> Matter:
    kind, values = lines[0].split(": ")
    one, other = values.split(" / ")
    whole = tuple(p for line in lines[2:] for p in line.split("|") if p.strip().startswith("="))
    about = frozenset(lines[1].split())
    return Matter(
        kind, (one, other), about, _phrases(lines[2]), _phrases(lines[3]), _phrases("|".join(whole))
    )  # fmt: skip


def _paragraphs() -> list[list[str]]:
    """The lines of each matter; a line without words stays one."""
    lines = LINES.strip("\n").split("\n")
    starts = [n for n, line in enumerate(lines) if ": " in line]
    return [lines[n : n + 4] for n in starts]


MATTERS = tuple(map(_matter, _paragraphs()))
