"""Suite `names`: are people's names and addresses found, whose are not, what is touched in vain?

Figures that begin with `apart_` are of what the shipped weights have not learned from
(`evals/apart.py`); on a portion that nothing was learned from both say the same.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from statistics import fmean
from typing import Final

from handrail.core.message import Known
from handrail.core.text import MAX_CHARACTERS, Kind, RawText
from handrail.evals.apart import COMMON, is_apart
from handrail.evals.carriers import CARRIERS
from handrail.evals.origins import by_group
from handrail.evals.sets import Row, Sets, words
from handrail.evals.spans import Counts, Place, count, labelled, total
from handrail.evals.suite import Figures, Suite
from handrail.models.read import read_weights
from handrail.security.detector import Detector, Needs
from handrail.security.detectors import address, city, name
from handrail.security.find import find_details
from handrail.security.fold import fold
from handrail.security.tagger import open_tagger

PERSON: Final = frozenset({"PERSON"})
PLACES: Final = {
    "multidogo_pii": frozenset({"ADDRESS", "CITY"}),
    "presidio_synth": frozenset({"ADDRESS", "STREET_ADDRESS"}),
}
CURVE: Final = (0.001, 0.002, 0.005, 0.01, 0.03)
CURVE_ROWS: Final = 2_000
NOBODY: Final = Known()
ETHNICITIES: Final = {"AsianPI": "asian", "Latino": "hispanic"}


@cache
def needs() -> Needs:
    """Return the shipped weights."""
    return Needs(open_tagger(read_weights("names")))


@cache
def detectors() -> tuple[Detector, ...]:
    """Return the detectors that are judged."""
    return (address.detector(needs()), city.detector, name.detector(needs()))


def found(text: str, kind: Kind, known: Known = NOBODY) -> tuple[Place, ...]:
    """Return where details of a kind are found in a text, as a turn finds them."""
    spans = find_details(RawText(text[:MAX_CHARACTERS]), detectors(), known)
    return tuple((span.start, span.end) for span in spans if span.kind is kind)


def labelled_set(set_name: str, sets: Sets) -> Figures:
    """Measure a set that says where names and addresses stand."""
    rows = sets.rows(set_name)
    if not rows:
        return {}
    apart = [row for row in rows if is_apart(_key(row))]
    figures = {"rows": float(len(rows)), **_curve(rows)}
    for mark, chosen in (("", rows), ("apart_", apart)):
        figures |= _counted(chosen, PERSON, Kind.NAME).figures(f"{mark}name_")
        if set_name in PLACES:
            figures |= _counted(chosen, PLACES[set_name], Kind.ADDRESS).figures(f"{mark}address_")
    figures["known_name_recall"] = _known(rows)
    return figures


def free_set(set_name: str, sets: Sets) -> Figures:
    """Measure how many messages that name nobody are touched."""
    texts = [words(row, "text") for row in sets.rows(set_name) if not _names_somebody(row)]
    if not texts:
        return {}
    figures = {"messages": float(len(texts))}
    times = Counter(texts)
    apart = [text for text in texts if is_apart(text) and times[text] < COMMON]
    for mark, chosen in (("", texts), ("apart_", apart)):
        if chosen:
            spans = [find_details(RawText(text), detectors(), NOBODY) for text in chosen]
            for kind in (Kind.NAME, Kind.ADDRESS):
                touched = [any(span.kind is kind for span in one) for one in spans]
                figures[f"{mark}touched_by_{kind.value.lower()}"] = fmean(touched)
            figures[f"{mark}touched"] = fmean(map(bool, spans))
    for seed in CURVE:
        hit = [bool(_at(seed, text)) for text in texts[:CURVE_ROWS]]
        figures[f"touched_at_{seed:g}"] = fmean(hit)
    return figures


def origins(sets: Sets) -> Figures:
    """Measure whether names are found whoever bears them: by origin, and by origin and gender."""
    rows = sets.corpus("names", "names")
    figures: dict[str, float] = {}
    for mark, chosen in (
        ("", rows),
        ("apart_", [row for row in rows if is_apart(words(row, "name"))]),
    ):
        shares = [(row, _carried(words(row, "name"))) for row in chosen]
        for grouped in (_origin, _origin_and_gender):
            groups: dict[str, list[float]] = {}
            for row, share in shares:
                groups.setdefault(grouped(row), []).append(share)
            figures |= by_group(_told(groups), mark)
        if shares:
            figures[f"{mark}recall"] = fmean(share for _, share in shares)
            figures[f"{mark}names"] = float(len(shares))
    return figures


def _told(groups: Mapping[str, list[float]]) -> Mapping[str, Sequence[float]]:
    return {group: shares for group, shares in groups.items() if group}


def _origin(row: Row) -> str:
    origin = words(row, "ethnicity")
    return ETHNICITIES.get(origin, origin.lower())


def _origin_and_gender(row: Row) -> str:
    origin, gender = _origin(row), words(row, "gender").lower()
    return f"{origin}_{gender}" if origin and gender else ""


def _carried(person: str) -> float:
    """Return in how many of the carriers a name is found."""
    hits = []
    for carrier in CARRIERS:
        at = carrier.index("{name}")
        spans = found(carrier.replace("{name}", person), Kind.NAME)
        hits.append(any(start < at + len(person) and end > at for start, end in spans))
    return fmean(hits)


def _counted(rows: Sequence[Row], kinds: frozenset[str], kind: Kind) -> Counts:
    return total(count(labelled(row, kinds), found(words(row, "text"), kind)) for row in rows)


def _known(rows: Sequence[Row]) -> float:
    """Return the recall of names that stand in the record."""
    counts = []
    for row in rows:
        text, there = words(row, "text"), labelled(row, PERSON)
        if there:
            known = Known(names=tuple(text[start:end] for start, end in there))
            counts.append(count(there, found(text, Kind.NAME, known)))
    added = total(counts)
    return added.met / max(added.there, 1)


def _curve(rows: Sequence[Row]) -> dict[str, float]:
    """Return recall and precision of the weights alone at other borders."""
    apart = [row for row in rows if is_apart(_key(row))][:CURVE_ROWS]
    figures: dict[str, float] = {}
    for seed in CURVE:
        added = total(count(labelled(row, PERSON), _at(seed, words(row, "text"))) for row in apart)
        if added.there:
            figures[f"apart_name_recall_at_{seed:g}"] = added.met / added.there
            figures[f"apart_name_precision_at_{seed:g}"] = added.right / max(added.found, 1)
    return figures


def _at(seed: float, text: str) -> tuple[Place, ...]:
    folded = fold(text[:MAX_CHARACTERS])
    spans = name.find_names(needs().tagger, seed, folded.words)
    return tuple(folded.back(span.start, span.end) for span in spans)


def _key(row: Row) -> str:
    """Return what decides whether a row is apart: the pattern it was made from, else its words."""
    return words(row, "template") or words(row, "text")


def _names_somebody(row: Row) -> bool:
    slots = row.get("slots")
    return bool(slots) if isinstance(slots, list) else False


LABELLED: Final = ("wnut17", "multidogo_pii", "presidio_synth")
FREE: Final = ("multidogo", "bitext", "banking77")
MEASURES: Final[Mapping[str, Callable[[Sets], Figures]]] = {
    **{one: partial(labelled_set, one) for one in LABELLED},
    **{one: partial(free_set, one) for one in FREE},
    "names": origins,
}

suite = Suite("names", "Are names and addresses found, and whose are not?", MEASURES)
