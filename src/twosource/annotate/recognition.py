"""Names off the network of spaCy's entity recognizer, all texts of a batch one token further at each step.

The scores and the rules of the moves are spaCy's (begin, in, last, unit, out), and so is what comes out. Its own
decoder asks for every move of every token apart, which takes longer than all the rest of a parse.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from spacy.pipeline import EntityRecognizer
    from spacy.tokens import Doc
    from thinc.api import Model

    Network = Model[Any, Any]

Numbers = NDArray[np.int64]
Flags = NDArray[np.bool_]
Reals = NDArray[np.float32]
# Rows of the table of moves where no name is open: one may begin, only one of a single token may, none may (a blank).
FREE, SINGLE, BLANK = range(3)
# From here on two rows for each kind of name that is open: it may go on, it ends here.
OPEN = 3
ALLOWED = {FREE: "OBU", SINGLE: "OU", BLANK: "O"}


@dataclass(frozen=True)
class Moves:
    """What each move of the network does. Kinds of names are numbered from 1; 0 is no name.

    `kind`, `opens` and `closes` by move; `barred` holds minus infinity where a row of the table bars a move, else 0.
    """

    kinds: tuple[str, ...]
    kind: Numbers
    opens: Flags
    closes: Flags
    barred: Reals

    @classmethod
    def of(cls, recognizer: EntityRecognizer) -> Moves:
        """The moves of a recognizer; "U-", which blocks names, is never made."""
        names = [recognizer.moves.get_class_name(move) for move in range(recognizer.moves.n_moves)]
        kinds = ("", *sorted({name[2:] for name in names if name[2:]}))
        barred = np.full((OPEN + 2 * len(kinds), len(names)), -np.inf, dtype=np.float32)
        for move, name in enumerate(names):
            sign, kind = name[:1], kinds.index(name[2:])
            rows = [row for row, signs in ALLOWED.items() if sign in signs and (kind or sign == "O")]
            rows += [row + 2 * kind for row, signs in ((OPEN, "IL"), (OPEN + 1, "L")) if sign in signs]
            barred[rows, move] = 0
        kind_of = np.array([kinds.index(name[2:]) for name in names])
        opens, closes = (np.array([name[:1] == sign for name in names]) for sign in "BL")
        return cls(kinds, kind_of, opens, closes, barred)


def recognized(network: Network, moves: Moves, docs: Sequence[Doc]) -> list[list[str]]:
    """For every token of each text, with its sentences known, the kind of name it belongs to (PERSON), "" for none."""
    longest = sorted(range(len(docs)), key=lambda number: -len(docs[number]))
    rows = np.cumsum([0, *(len(docs[number]) for number in longest)])
    if not rows[-1]:
        return [[] for _ in docs]
    found = _decoded(network, moves, [docs[number] for number in longest], rows)
    kinds = {number: found[rows[place] : rows[place + 1]] for place, number in enumerate(longest)}
    return [[moves.kinds[kind] for kind in kinds[number]] for number in range(len(docs))]


def _decoded(network: Network, moves: Moves, docs: Sequence[Doc], rows: Numbers) -> Numbers:
    """The kind of every token; the texts stand one behind the other from `rows` on, the longest first."""
    lower, upper = network.get_ref("lower"), network.get_ref("upper")
    # A row for each token, with features (token, first of the open name, last of it); row 0 is for those that are not.
    known: Reals = lower.predict(network.get_ref("tok2vec").predict(docs))
    bias, weights, offsets = lower.get_param("b"), upper.get_param("W").T, upper.get_param("b")
    free, ends = _conditions(docs)
    found, lengths = np.zeros(rows[-1], dtype=np.int64), np.diff(rows)
    opened, since = np.zeros((2, len(docs)), dtype=np.int64)
    for step in range(lengths[0]):
        active = int(np.searchsorted(-lengths, -step))
        here, kind, first = rows[:active] + step, opened[:active], since[:active]
        inside = kind > 0
        state = known[here + 1, 0] + known[np.where(inside, first + 1, 0), 1] + known[np.where(inside, here, 0), 2]
        state += bias
        best = reduce(np.maximum, (state[..., piece] for piece in range(state.shape[-1])))
        scores: Reals = best @ weights + offsets
        allowed = np.where(inside, OPEN + 2 * kind + ends[here], free[here])
        move = (scores + moves.barred[allowed]).argmax(axis=1)
        found[here] = moves.kind[move]
        since[:active] = np.where(moves.opens[move], here, first)
        opened[:active] = np.where(moves.opens[move] | (inside & ~moves.closes[move]), moves.kind[move], 0)
    return found


def _conditions(docs: Sequence[Doc]) -> tuple[Numbers, Numbers]:
    """By token: the row of the table where no name is open; 1 where an open name ends here at the latest, else 0."""
    told = np.concatenate([doc.to_array(["SENT_START", "IS_SPACE"]) for doc in docs]).astype(np.int64)
    ends = np.append(told[1:, 0] == 1, True)
    ends[np.cumsum([len(doc) for doc in docs if len(doc)]) - 1] = True
    return np.where(told[:, 1] == 1, BLANK, np.where(ends, SINGLE, FREE)), ends.astype(np.int64)
