"""Suite `grounding`: is what rests on a source told from what does not?

Each figure stands beside the same one of plain overlap (the share of a text's words that the
source holds; `..._overlap`). `corrupted` takes sentences of the banking articles, spoils one thing
in each, and counts how often the guard's own check objects, kind by kind.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from statistics import fmean
from typing import Final

from handrail.core.message import Language
from handrail.evals.auc import area, recall_at
from handrail.evals.sets import Row, Sets, words
from handrail.evals.suite import Figures, Suite
from handrail.guards.grounded import ENOUGH
from handrail.knowledge.backing import back
from handrail.knowledge.closeness import closeness
from handrail.knowledge.sentence import sentences
from handrail.knowledge.source import open_sources
from handrail.knowledge.statement import read_statement

ENGLISH: Final[Language] = "en"
WORD: Final = re.compile(r"\w+")
RARE: Final = 0.01  # of false alarms
MOST: Final = 300  # sentences that are spoiled
SHORTEST: Final = 40
NEGATED: Final = re.compile(r"\b(can|will|is|are|must|may|do|does)\b(?! not)")
NUMBER: Final = re.compile(r"\d+")
UNITS: Final = (("days", "weeks"), ("day", "week"), ("months", "years"), ("hours", "days"))

Judged = tuple[float, float, bool]  # our score, plain overlap, whether it is grounded


def begin(sets: Sets) -> Figures:
    """Measure answers in talk, against the knowledge they were given; generic ones left out."""
    rows = [row for row in sets.rows("begin") if words(row, "label") != "Generic"]
    return _figures([_judged(row, "knowledge", _is("Fully attributable")) for row in rows])


def faithbench(sets: Sets) -> Figures:
    """Measure summaries: those with an unwanted invention, and with a questionable one as well."""
    rows = sets.rows("faithbench")
    strict = [_judged(row, "source", _is("Consistent", "Benign")) for row in rows]
    lax = [_judged(row, "source", _is("Consistent", "Benign", "Questionable")) for row in rows]
    figures = dict(_figures(lax))
    figures |= {f"{metric}_with_questionable": value for metric, value in _figures(strict).items()}
    published = [
        (float(str(row.get("hhem21") or 0)), 0.0, _is("Consistent", "Benign", "Questionable")(row))
        for row in rows
    ]
    return figures | ({"auc_published_model": _area(published, 0)} if rows else {})


def halueval_general(sets: Sets) -> Figures:
    """Measure answers without any source, against the question alone: the hardest of all."""
    rows = sets.rows("halueval_general")
    return _figures([_judged(row, "query", _is("no")) for row in rows])


def corrupted(sets: Sets) -> Figures:
    """Measure by kind of error how often a spoiled sentence of an article is objected to."""
    docs = [words(row, "content") for row in sets.corpus("tau2_bench", "banking_kb_docs")]
    said = [(one, doc) for doc in docs for one in sentences(doc) if len(one) >= SHORTEST]
    if not said:
        return {}
    every = said[:: max(1, len(said) // MOST)]
    figures = {"false_alarms_on_own_sentences": fmean(_objects(one, doc) for one, doc in every)}
    for kind, spoil in SPOILS.items():
        pairs = [(spoiled, doc) for one, doc in every if (spoiled := spoil(one)) != one]
        if pairs:
            figures[f"found_{kind}"] = fmean(_objects(one, doc) for one, doc in pairs)
            figures[f"spoiled_{kind}"] = float(len(pairs))
    return figures


def _is(*labels: str) -> Callable[[Row], bool]:
    return lambda row: words(row, "label") in labels


def _judged(row: Row, source: str, grounded: Callable[[Row], bool]) -> Judged:
    text, passage = words(row, "text"), words(row, source)
    return closeness(text, passage, ENGLISH), _overlap(text, passage), grounded(row)


def _overlap(text: str, passage: str) -> float:
    there = frozenset(WORD.findall(passage.lower()))
    said = WORD.findall(text.lower())
    return fmean(word in there for word in said) if said else 1.0


def _figures(judged: Sequence[Judged]) -> Figures:
    if not judged:
        return {}
    return {
        "auc": _area(judged, 0),
        "auc_overlap": _area(judged, 1),
        "recall@1%": _recall(judged, 0),
        "recall@1%_overlap": _recall(judged, 1),
        "grounded": fmean(grounded for _, _, grounded in judged),
        "rows": float(len(judged)),
    }


def _area(judged: Sequence[Judged], which: int) -> float:
    return area(*_parted(judged, which))


def _recall(judged: Sequence[Judged], which: int) -> float:
    """Return the share of the ungrounded that is found while one grounded in 100 is held."""
    grounded, not_grounded = _parted(judged, which)
    return recall_at(RARE, [-one for one in not_grounded], [-one for one in grounded])


def _parted(judged: Sequence[Judged], which: int) -> tuple[list[float], list[float]]:
    return (
        [float(one[which]) for one in judged if one[2]],
        [float(one[which]) for one in judged if not one[2]],
    )


def _objects(sentence: str, doc: str) -> bool:
    sources = open_sources((("", doc),), (), ENGLISH)
    return not back(read_statement(sentence, ENGLISH), sources).holds(ENOUGH)


def _other_number(sentence: str) -> str:
    return NUMBER.sub(lambda found: str(int(found.group()) + 3), sentence, count=1)


def _denied(sentence: str) -> str:
    if " not " in sentence:
        return sentence.replace(" not ", " ", 1)
    return NEGATED.sub(r"\1 not", sentence, count=1)


def _other_unit(sentence: str) -> str:
    for unit, other in UNITS:
        if f" {unit}" in sentence:
            return sentence.replace(f" {unit}", f" {other}", 1)
    return sentence


def _other_name(sentence: str) -> str:
    named = list(re.finditer(r"(?<=[a-z] )[A-Z][a-z]{3,}\b", sentence))
    return sentence.replace(named[0].group(), "Brightwater", 1) if named else sentence


def _unconditional(sentence: str) -> str:
    return re.sub(r"\s(?:if|unless|provided)\s[^.,;]*", "", sentence, count=1)


def _widened(sentence: str) -> str:
    return re.sub(r"\b(?:some|most|eligible|selected|qualifying)\b", "all", sentence, count=1)


SPOILS: Final[Mapping[str, Callable[[str], str]]] = {
    "number": _other_number,
    "denial": _denied,
    "unit": _other_unit,
    "name": _other_name,
    "condition": _unconditional,
    "scope": _widened,
}
suite = Suite(
    "grounding",
    "Is what rests on a source told from what does not?",
    {
        "begin": begin,
        "faithbench": faithbench,
        "halueval_general": halueval_general,
        "corrupted": corrupted,
    },
)
