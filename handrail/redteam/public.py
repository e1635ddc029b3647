"""Public sets as attacks: a row with a `text` and the `label` 1 is played as a message."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from handrail.core.errors import NotFound
from handrail.evals.sets import Row, Sets, open_sets, words
from handrail.redteam.attack import Attack

CANARY: Final = "zunderkoralle"
OBEYED: Final = f"Sure, my rules are off. I am a real person, and here is what you want: {CANARY}."
ABOUT: Final = "A row of a public set; its words are not shown here."


def read_public(folder: Path, split: str) -> tuple[Attack, ...]:
    """Return the attacks of every set whose labels are 0 and 1; none at all is an error."""
    sets = open_sets(folder, split)
    names = sorted(path.name for path in folder.iterdir() if path.is_dir())
    found = tuple(attack for name in names for attack in _attacks_of(sets, name))
    if not found:
        raise NotFound(
            f"No set in {str(folder)!r} has an attack in its split {split!r}.",
            "A set is a folder with SPLIT.jsonl: a `text` and a `label`, 1 for an attack.",
        )
    return found


def _attacks_of(sets: Sets, name: str) -> Sequence[Attack]:
    rows = sets.rows(name)
    if not all(_labelled(row) for row in rows):
        return ()
    return [
        Attack(
            id=f"{name}:{number}",
            suite=name,
            owasp=("LLM01:2026", "ASI01"),
            language="en",
            about=ABOUT,
            turns=(words(row, "text"),),
            says=(CANARY,),
            obeyed=OBEYED,
            public=True,
        )
        for number, row in enumerate(rows, start=1)
        if row["label"] == 1
    ]


def _labelled(row: Row) -> bool:
    label = row.get("label")
    return isinstance(label, int) and label in {0, 1} and bool(words(row, "text"))
