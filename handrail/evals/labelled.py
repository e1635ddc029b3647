"""Texts with labelled details, and how well spans that were found agree with them.

Nothing here shows a word of a text: what was missed is told as its label, its shape and its length.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from handrail.core.text import Kind, Span
from handrail.evals.intervals import wilson

ENOUGH: Final = 0.5  # of two spans' characters that both cover: so much makes them the same
SHOWN: Final = 12  # shapes of misses that are told, the commonest first


@dataclass(frozen=True, slots=True)
class Label:
    """A detail somebody marked: characters `start` to `end`, and the word for what it is."""

    start: int
    end: int
    name: str


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text and the details marked in it."""

    words: str = field(repr=False)
    labels: tuple[Label, ...]
    language: str = ""


Families = Mapping[str, frozenset[Kind]]


@dataclass(slots=True)
class Tally:
    """Counts while texts are compared.

    Attributes:
        families: For each label the kinds that are right for it; others are not counted.
    """

    families: Families
    labels: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    exact: Counter[str] = field(default_factory=Counter)
    hidden: Counter[str] = field(default_factory=Counter)
    kinds: Counter[Kind] = field(default_factory=Counter)
    right: Counter[Kind] = field(default_factory=Counter)
    plain: int = 0
    touched: int = 0
    touched_by: Counter[Kind] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    def add(self, text: Labelled, spans: Sequence[Span]) -> None:
        """Compare the spans found in a text with its labels."""
        if not text.labels:
            self.plain += 1
            self.touched += bool(spans)
            self.touched_by.update({span.kind for span in spans})
        for label in text.labels:
            if label.name in self.families:
                self._add_label(text.words, label, spans)
        for span in spans:
            self.kinds[span.kind] += 1
            self.right[span.kind] += any(self._is(label, span) for label in text.labels)

    def _add_label(self, words: str, label: Label, spans: Sequence[Span]) -> None:
        name = label.name
        found = any(self._is(label, span) for span in spans)
        self.labels[name] += 1
        self.found[name] += found
        self.exact[name] += any(
            self._is(label, span) and (span.start, span.end) == (label.start, label.end)
            for span in spans
        )
        hidden = _is_hidden(words, label, spans)
        self.hidden[name] += hidden
        if not hidden:
            self.missed[f"missed {name.lower()} {shape(words[label.start : label.end])}"] += 1

    def _is(self, label: Label, span: Span) -> bool:
        return span.kind in self.families.get(label.name, ()) and overlap(label, span) >= ENOUGH


def overlap(label: Label, span: Span) -> float:
    """Return what both cover as a share of what either covers."""
    both = min(label.end, span.end) - max(label.start, span.start)
    return max(0, both) / (max(label.end, span.end) - min(label.start, span.start))


def shape(words: str) -> str:
    """Return the shape of a text and its length: "Aa 9-9 (12)", never a word of it."""
    letters = ["A" if one.isupper() else "a" if one.isalpha() else one for one in words]
    marks = ["9" if one.isdigit() else one if one in "Aa .-/@:+()" else "?" for one in letters]
    return f"{''.join(mark for mark, _ in groupby(marks))[:16]} ({len(words)})"


def figures_of(tally: Tally, mark: str = "") -> dict[str, float]:
    """Return the figures of a tally: shares with their intervals, counts, shapes of misses."""
    figures: dict[str, float] = {}
    for name in sorted(tally.labels):
        of = tally.labels[name]
        key = f"{name.lower()}{mark}"
        figures |= share(f"{key} recall", tally.found[name], of)
        figures[f"{key} recall exact"] = tally.exact[name] / of
        figures |= share(f"{key} hidden by any kind", tally.hidden[name], of)
        figures[f"{key} labels"] = float(of)
    for kind in sorted({kind for family in tally.families.values() for kind in family}):
        if tally.kinds[kind]:
            key = f"precision of {kind.value.lower()}{mark}"
            figures |= share(key, tally.right[kind], tally.kinds[kind])
    if tally.plain:
        figures |= share(f"plain texts touched{mark}", tally.touched, tally.plain)
    if not mark:
        figures |= _details(tally)
    return figures


def _details(tally: Tally) -> dict[str, float]:
    touched = {
        f"plain texts touched by {kind.value.lower()}": count / tally.plain
        for kind, count in tally.touched_by.most_common()
    }
    missed = {name: float(count) for name, count in tally.missed.most_common(SHOWN)}
    return {**touched, "plain texts": float(tally.plain), **missed}


def micro(tally: Tally, name: str, labels: Iterable[str]) -> dict[str, float]:
    """Return recall and precision over several labels together."""
    chosen = [label for label in labels if tally.labels[label]]
    kinds = {kind for label in chosen for kind in tally.families[label]}
    of, found = (sum(counts[label] for label in chosen) for counts in (tally.labels, tally.found))
    seen, right = (sum(counts[kind] for kind in kinds) for counts in (tally.kinds, tally.right))
    if not of:
        return {}
    return {
        **share(f"{name} recall", found, of),
        **(share(f"{name} precision", right, seen) if seen else {}),
    }


def share(name: str, hits: int, of: int) -> dict[str, float]:
    """Return a share and its 95 % interval."""
    low, high = wilson(hits, of)
    return {name: hits / of, f"{name} low": low, f"{name} high": high}


def _is_hidden(words: str, label: Label, spans: Sequence[Span]) -> bool:
    """Tell whether every letter and figure of a label is covered, by whatever kind."""
    open_ = {at for at in range(label.start, label.end) if words[at].isalnum()}
    for span in spans:
        open_ -= set(range(span.start, span.end))
    return not open_
