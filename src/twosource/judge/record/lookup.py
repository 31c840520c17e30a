"""Parties that the words of a phrase name, the longest name first."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.judge.record.states import POSSESSIVE, Known

# Words of the longest name that is looked up.
LONGEST = 5


class Lookup:
    """Finds names of parties in phrases."""

    known: Known

    def named(self, words: str) -> str | None:
        """The party that the first telling words of a phrase name: a state, its adjective, its seat, its people."""
        return next((party for _, _, party in self._spots(words)), None)

    def _spots(self, words: str) -> Iterator[tuple[int, int, str]]:
        """Each party of a phrase with its words [start, end), the longest name first."""
        parts = [POSSESSIVE.sub("", word.strip('“”"‘,;:()')).rstrip(".,") for word in words.split()]
        exact = [word.strip('“”"‘,;:()') for word in words.split()]
        start = 0
        while start < len(parts):
            end, party = self._longest(parts, exact, start)
            if party:
                yield start, end, party
            start = end

    def _longest(self, parts: list[str], exact: list[str], start: int) -> tuple[int, str | None]:
        """The longest name that begins at a word, as its end and party."""
        for length in range(LONGEST, 0, -1):
            end = start + length
            name = " ".join(parts[start:end])
            if end <= len(parts) and name[:1].isupper() and (party := self.known.party(name.lower())):
                return end, party
        dotted = self.known.party(exact[start].lower()) or self.known.party(parts[start].lower() + ".")
        return start + 1, dotted

    def every(self, words: str) -> tuple[str, ...]:
        """All parties that a phrase names, in order: "Drevnia and Pellany"."""
        return tuple(dict.fromkeys(party for _, _, party in self._spots(words)))


def singular(noun: str) -> str:
    """A plural noun's singular, by its ending: "envoys", "families"."""
    return f"{noun.removesuffix('ies')}y" if noun.endswith("ies") else noun.removesuffix("s")
