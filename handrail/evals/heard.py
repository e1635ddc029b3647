"""What the models we ship hear in a text, read once."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

import numpy as np

from handrail.core.guard import Exam
from handrail.core.text import MAX_CHARACTERS
from handrail.evals.curve import Scores
from handrail.models.read import read_card, read_scorer, read_watch
from handrail.providers.scorer import LocalScorer
from handrail.providers.watch import Together
from handrail.security.mask import own

KINDS = ("takeover", "planted")


def scored(texts: Sequence[str], kind: str) -> Scores:
    """Return the score of each text for one kind."""
    return np.array([_watched(text[:MAX_CHARACTERS])[kind] for text in texts])


def exam_of(text: str) -> Exam:
    """Return a text as a guard is shown it in a turn."""
    said = own(text[:MAX_CHARACTERS])
    return Exam(said, "en", said, scores={**_scorer().scores(said.words), **_watched(said.words)})


def learned(name: str) -> float:
    """Return 1 when a model of ours has learned from the development portion of a set."""
    cards = (read_card(card)["data"] for card in ("commands", "temper", "requests"))
    return float(any(isinstance(data, dict) and name in data for data in cards))


def heard(texts: Sequence[str], kind: str) -> Scores:
    """Return the scorer's score of each text for one kind."""
    return np.array([_scorer().scores(text[:MAX_CHARACTERS])[kind] for text in texts])


@cache
def _scorer() -> LocalScorer:
    return read_scorer()


@cache
def _watch() -> Together:
    return Together((read_watch(), read_watch(name="temper")))


@lru_cache(maxsize=50_000)
def _watched(words: str) -> Mapping[str, float]:
    return _watch().scores(words)
