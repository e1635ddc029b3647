"""Suite `knowledge`: is the right article found, is it answered from, and is the rest left alone?

Articles go the product's own way: split into passages, indexed, searched, chosen. Beside each
figure of the search stands the same one of plain BM25 (`..._bm25`).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from statistics import fmean, median
from typing import Final

from handrail.core.finding import Match
from handrail.core.ids import ArticleId
from handrail.core.text import MAX_CHARACTERS
from handrail.evals.plain_bm25 import Rank, plain_bm25
from handrail.evals.sets import Row, Sets, names, words
from handrail.evals.suite import Figures, Suite
from handrail.knowledge.article import Article
from handrail.knowledge.choose import Equal, Fit, Fits, Near, choose
from handrail.knowledge.rank import Index, build_index, search
from handrail.knowledge.split import split

DAY: Final = date(2026, 1, 1)
DEEP: Final = 10  # articles that count for the reciprocal rank
FIRST: Final = 5  # articles that count for recall
PASSAGES: Final = 30  # passages looked at to find that many articles
SHOWN: Final = 8  # passages a turn looks at


@dataclass(frozen=True, slots=True)
class Base:
    """Articles, ready to be searched."""

    index: Index = field(repr=False)
    texts: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and the articles that answer it."""

    question: str = field(repr=False)
    right: frozenset[str]


def stackfaq(sets: Sets) -> Figures:
    """Measure short questions to a FAQ: the ranking, and what is answered."""
    base = faq(sets)
    asked = [asked_of(row, "relevant") for row in sets.rows("stackfaq")]
    if base is None or not asked:
        return {}
    return _ranking(base, asked) | _answers(base, asked)


def tau2_bench(sets: Sets) -> Figures:
    """Measure long stories told to a bank: many articles answer each of them."""
    rows = sets.corpus("tau2_bench", "banking_kb_docs")
    asked = [asked_of(row, "required_documents") for row in sets.rows("tau2_bench")]
    asked = [one for one in asked if one.right]
    if not rows or not asked:
        return {}
    docs = [(words(row, "id"), words(row, "title"), words(row, "content")) for row in rows]
    return _ranking(base_of(docs), asked)


def unanswerable(name: str, sets: Sets) -> Figures:
    """Measure how often questions the FAQ cannot answer are answered from it."""
    base = faq(sets)
    questions = [words(row, "text") for row in sets.rows(name)]
    if base is None or not questions:
        return {}
    fits = [fit_of(base.index, question) for question in questions]
    return {
        "wrong_answers": _share(isinstance(fit, Fits) for fit in fits),
        "wrong_choices_offered": _share(isinstance(fit, Equal) for fit in fits),
        "near_offered": _share(isinstance(fit, Near) for fit in fits),
        "questions": float(len(questions)),
    }


def faq(sets: Sets) -> Base | None:
    """Return the articles of the FAQ, ready to be searched; nothing when it is not there."""
    rows = sets.corpus("stackfaq", "corpus")
    docs = [
        (words(row, "id"), words(row, "question"), "\n\n".join(names(row, "answers")))
        for row in rows
    ]
    return base_of(docs) if docs else None


def base_of(docs: Sequence[tuple[str, str, str]]) -> Base:
    """Index documents of id, title and body."""
    passages = [one for name, title, body in docs for one in split(_article(name, title, body))]
    return Base(build_index(passages), {name: f"{title}\n{body}" for name, title, body in docs})


def _article(name: str, title: str, body: str) -> Article:
    return Article(
        ArticleId(name), f"{name}.md", "", title, "customer", "en", DAY, None, "evals", body
    )


def asked_of(row: Row, key: str) -> Asked:
    """Return the question of a row and the articles that answer it."""
    return Asked(words(row, "text")[:MAX_CHARACTERS], frozenset(names(row, key)))


def _ranking(base: Base, asked: Sequence[Asked]) -> dict[str, float]:
    figures = _of_rank(partial(articles_of, base.index), asked, "")
    plain = plain_bm25(base.texts)
    if plain is not None:
        figures |= _of_rank(plain, asked, "_bm25")
    return figures


def _of_rank(rank: Rank, asked: Sequence[Asked], mark: str) -> dict[str, float]:
    """Measure a ranking on all questions, and on the shorter and the longer half of them."""
    middle = median(len(one.question) for one in asked)
    found = [(one, list(rank(one.question, DEEP))) for one in asked]
    figures = {
        f"mrr{mark}": fmean(reciprocal(*pair) for pair in found),
        f"recall@5{mark}": fmean(_recall(*pair) for pair in found),
    }
    halves: dict[str, Callable[[Asked], bool]] = {
        "shorter": lambda one: len(one.question) <= middle,
        "longer": lambda one: len(one.question) > middle,
    }
    for half, belongs in halves.items():
        ranks = [reciprocal(*pair) for pair in found if belongs(pair[0])]
        if ranks:
            figures[f"mrr_{half}_half{mark}"] = fmean(ranks)
    return figures


def articles_of(index: Index, question: str, most: int) -> Sequence[str]:
    """Return the articles that answer a question best, the best first."""
    matches = search(index, question, "en", DAY, PASSAGES)
    return list(dict.fromkeys(match.article for match in matches))[:most]


def reciprocal(asked: Asked, found: Sequence[str]) -> float:
    """Return one over the place of the first right article."""
    places = (place for place, name in enumerate(found[:DEEP], 1) if name in asked.right)
    return 1 / next(places, float("inf"))


def _recall(asked: Asked, found: Sequence[str]) -> float:
    return len(asked.right & set(found[:FIRST])) / len(asked.right)


def _answers(base: Base, asked: Sequence[Asked]) -> dict[str, float]:
    fits = [(one, fit_of(base.index, one.question)) for one in asked]
    return {
        "answered": _share(isinstance(fit, Fits) for _, fit in fits),
        "right": _share(isinstance(fit, Fits) and _holds(one, fit.matches) for one, fit in fits),
        "wrong": _share(
            isinstance(fit, Fits) and not _holds(one, fit.matches) for one, fit in fits
        ),
        "choices_offered": _share(isinstance(fit, Equal) for _, fit in fits),
        "near_offered": _share(isinstance(fit, Near) for _, fit in fits),
        "near_right": _share(
            isinstance(fit, Near) and any(match.article in one.right for match in fit.matches)
            for one, fit in fits
        ),
        "questions": float(len(asked)),
    }


def fit_of(index: Index, question: str) -> Fit:
    """Return what the product would say to a question."""
    return choose(search(index, question, "en", DAY, SHOWN))


def _holds(asked: Asked, matches: Sequence[Match]) -> bool:
    return matches[0].article in asked.right


def _share(told: Iterable[bool]) -> float:
    return fmean(told)


suite = Suite(
    "knowledge",
    "Is the right article found and answered from, and is the rest left alone?",
    {
        "stackfaq": stackfaq,
        "tau2_bench": tau2_bench,
        "clinc150": partial(unanswerable, "clinc150"),
        "banking77": partial(unanswerable, "banking77"),
    },
)
