"""`python -m bench.fit_stories`: fits the shipped story model on all of ECB+ and writes models/stories.json."""

from __future__ import annotations

from bench.data import ROOT, default
from bench.group import folded
from bench.piles import items
from twosource.engine.local import Local
from twosource.link.shelf import entries
from twosource.train.stories import save, tuned

if __name__ == "__main__":
    pile = items(default("group"))
    read = entries([(item.name, "", item.text) for item in pile], Local(workers=2))
    model = tuned(folded(pile, read))
    place = ROOT / "src" / "twosource" / "models" / "stories.json"
    save(model, place, ["ECB+ topics 1 to 35 (Cybulska & Vossen 2014), CC BY 3.0"])
    print(f"written: {place}, threshold {model.threshold}")
