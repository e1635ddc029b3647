"""Suite `masking`: what does masking cost? The same texts, once as written, once masked.

Understanding is a plain classifier of intents (naive Bayes over words and pairs of them), trained
on every other row and asked for the rest, both times on the same rows. Retrieval is the product's
own. `loss` is what masking takes, with the 95 % interval of the paired differences.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from math import log, sqrt
from statistics import fmean, pstdev
from typing import Final

from handrail.core.message import Known
from handrail.core.text import MAX_CHARACTERS, RawText
from handrail.evals.intervals import Z
from handrail.evals.sets import Sets, words
from handrail.evals.suite import Figures, Suite
from handrail.evals.suites.knowledge import (
    DEEP,
    Asked,
    Base,
    articles_of,
    asked_of,
    base_of,
    faq,
    fit_of,
    reciprocal,
)
from handrail.evals.suites.pii import all_detectors
from handrail.security.find import find_details
from handrail.security.mask import Register, mask

SMOOTH: Final = 0.1
SETS: Final = ("stackfaq", "banking77", "clinc150")


@dataclass(frozen=True, slots=True)
class Bayes:
    """Counts of words by intent."""

    counts: Mapping[str, Counter[str]] = field(repr=False)
    totals: Mapping[str, int] = field(repr=False)
    share: Mapping[str, float] = field(repr=False)
    size: int


def masked(text: str) -> str:
    """Return a text as a model would see it."""
    spans = find_details(RawText(text), all_detectors(), Known())
    return mask(RawText(text), spans, Register.empty())[0].words if spans else text


def intents(name: str, sets: Sets) -> Figures:
    """Measure how many intents are understood with masking and without."""
    rows = [(words(row, "text")[:MAX_CHARACTERS], words(row, "intent")) for row in sets.rows(name)]
    if not rows:
        return {}
    hidden = [(masked(text), intent) for text, intent in rows]
    touched = [one[0] != other[0] for one, other in zip(rows, hidden, strict=True)][1::2]
    plain, safe = (_right(pairs[::2], pairs[1::2]) for pairs in (rows, hidden))
    figures = {"accuracy": fmean(plain), "accuracy masked": fmean(safe), **loss(plain, safe)}
    figures["texts"] = float(len(plain))
    figures["texts touched"] = fmean(touched)
    return figures


def _right(train: Sequence[tuple[str, str]], asked: Sequence[tuple[str, str]]) -> list[float]:
    bayes = learn(train)
    return [float(guess(bayes, text) == intent) for text, intent in asked]


def learn(pairs: Sequence[tuple[str, str]]) -> Bayes:
    """Count the words of each intent."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text, intent in pairs:
        counts[intent].update(_features(text))
    many = Counter(intent for _, intent in pairs)
    share = {intent: log(count / len(pairs)) for intent, count in many.items()}
    size = len({word for of in counts.values() for word in of}) or 1
    return Bayes(counts, {intent: of.total() for intent, of in counts.items()}, share, size)


def guess(bayes: Bayes, text: str) -> str:
    """Return the likeliest intent of a text."""
    features = _features(text)

    def likely(intent: str) -> float:
        counts, below = bayes.counts[intent], bayes.totals[intent] + SMOOTH * bayes.size
        return bayes.share[intent] + sum(log((counts[one] + SMOOTH) / below) for one in features)

    return max(sorted(bayes.share), key=likely)


def _features(text: str) -> list[str]:
    tokens = ["".join(filter(_kept, word)) for word in text.lower().split()]
    return [*tokens, *(f"{one} {other}" for one, other in pairwise(tokens))]


def _kept(letter: str) -> bool:
    return letter.isalnum() or letter in "<_>"


def stackfaq(sets: Sets) -> Figures:
    """Measure the ranking of a FAQ's articles with masking and without."""
    base = faq(sets)
    asked = [asked_of(row, "relevant") for row in sets.rows("stackfaq")]
    return _ranking(base, asked) if base is not None and asked else {}


def tau2_bench(sets: Sets) -> Figures:
    """Measure the same on long stories told to a bank."""
    rows = sets.corpus("tau2_bench", "banking_kb_docs")
    asked = [asked_of(row, "required_documents") for row in sets.rows("tau2_bench")]
    asked = [one for one in asked if one.right]
    if not rows or not asked:
        return {}
    base = base_of([(words(row, "id"), words(row, "title"), words(row, "content")) for row in rows])
    return _ranking(base, asked)


def answers(sets: Sets) -> Figures:
    """Measure how often the product, without a model, answers the same."""
    base = faq(sets)
    texts = [words(row, "text")[:MAX_CHARACTERS] for name in SETS for row in sets.rows(name)]
    if base is None or not texts:
        return {}
    changed = [text for text in texts if masked(text) != text]
    other = sum(_said(base, text) != _said(base, masked(text)) for text in changed)
    return {
        "texts": float(len(texts)),
        "texts touched": len(changed) / len(texts),
        "answers that differ": other / len(texts),
    }


def _said(base: Base, text: str) -> tuple[str, str]:
    fit = fit_of(base.index, text)
    matches = getattr(fit, "matches", ())
    return type(fit).__name__, str(matches[0].article) if matches else ""


def _ranking(base: Base, asked: Sequence[Asked]) -> Figures:
    rank: Callable[[str], Sequence[str]] = partial(articles_of, base.index, most=DEEP)
    plain = [reciprocal(one, rank(one.question)) for one in asked]
    safe = [reciprocal(one, rank(masked(one.question))) for one in asked]
    return {
        "mrr": fmean(plain),
        "mrr masked": fmean(safe),
        **loss(plain, safe),
        "texts": float(len(asked)),
        "texts touched": fmean(masked(one.question) != one.question for one in asked),
    }


def loss(plain: Sequence[float], safe: Sequence[float]) -> dict[str, float]:
    """Return what masking takes, and the interval of the paired differences."""
    lost = [one - other for one, other in zip(plain, safe, strict=True)]
    half = Z * pstdev(lost) / sqrt(len(lost))
    middle = fmean(lost)
    return {"loss": middle, "loss low": middle - half, "loss high": middle + half}


suite = Suite(
    "masking",
    "What does masking cost understanding and retrieval?",
    {
        **{name: partial(intents, name) for name in ("banking77", "bitext", "clinc150")},
        "stackfaq": stackfaq,
        "tau2_bench": tau2_bench,
        "answers": answers,
    },
)
