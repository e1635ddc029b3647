"""Suite `masking`: what is lost when personal details are masked before anything is understood?

Every figure stands beside the one without masking. Retrieval goes the product's own way; the
scorer's log-odds are compared message by message.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from statistics import fmean
from typing import Final

from handrail.core.message import Known
from handrail.core.text import MAX_CHARACTERS, RawText
from handrail.evals.sets import Row, Sets, words
from handrail.evals.suite import Figures, Measure, Suite
from handrail.evals.suites import knowledge
from handrail.extensions import found_in
from handrail.models.read import read_weights
from handrail.providers.scorer import open_scorer
from handrail.security import detectors
from handrail.security.detector import Detector, Needs, open_detectors
from handrail.security.find import find_details
from handrail.security.mask import Register, mask
from handrail.security.tagger import open_tagger

RETRIEVAL: Final = ("mrr", "recall@5", "right", "wrong")
LARGE: Final = 0.5  # log-odds that can move a message from one side of a border to the other
NOBODY: Final = Known()


@dataclass(frozen=True, slots=True)
class Masked(Sets):
    """The same sets with their texts masked."""

    def rows(self, name: str) -> tuple[Row, ...]:
        """Return the rows of a set, masked."""
        plain = Sets(self.folder, self.split).rows(name)
        return tuple({**row, "text": masked(words(row, "text"))} for row in plain)


@cache
def every_detector() -> tuple[Detector, ...]:
    """Return all detectors with the shipped weights."""
    needs = Needs(open_tagger(read_weights("names")))
    return open_detectors(found_in(detectors, "detector"), needs)


def masked(text: str) -> str:
    """Return a text as what understands it sees it."""
    raw = RawText(text[:MAX_CHARACTERS])
    return mask(raw, find_details(raw, every_detector(), NOBODY), Register.empty())[0].words


def retrieval(measure: Measure, sets: Sets) -> Figures:
    """Measure the search for articles with and without masking."""
    plain, hidden = measure(sets), measure(Masked(sets.folder, sets.split))
    figures = {one: plain[one] for one in RETRIEVAL if one in plain}
    figures |= {f"{one}_masked": hidden[one] for one in RETRIEVAL if one in hidden}
    return figures


def scorer(name: str, sets: Sets) -> Figures:
    """Measure how far masking moves what the scorer hears."""
    texts = [words(row, "text") for row in sets.rows(name)]
    if not texts:
        return {}
    heard = open_scorer(read_weights("requests"))
    pairs = [(text, masked(text)) for text in texts]
    touched = [pair for pair in pairs if pair[0] != pair[1]]
    moved = [_moved(heard.scores(before), heard.scores(after)) for before, after in touched]
    return {
        "messages": float(len(texts)),
        "touched": len(touched) / len(texts),
        "moved_far": sum(move > LARGE for move in moved) / len(texts),
        "moved_on_the_mean": fmean(moved) if moved else 0.0,
    }


def _moved(before: Mapping[str, float], after: Mapping[str, float]) -> float:
    """Return the farthest any kind moved towards being said or unsaid."""
    return max(abs(max(before[kind], -2) - max(after[kind], -2)) for kind in before)


suite = Suite(
    "masking",
    "What is lost when details are masked before anything is understood?",
    {
        "stackfaq": lambda sets: retrieval(knowledge.stackfaq, sets),
        "tau2_bench": lambda sets: retrieval(knowledge.tau2_bench, sets),
        "clinc150": lambda sets: scorer("clinc150", sets),
        "bitext": lambda sets: scorer("bitext", sets),
        "banking77": lambda sets: scorer("banking77", sets),
    },
)
