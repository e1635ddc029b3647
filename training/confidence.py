"""Fit how sure the knowledge search is: the constants of `handrail/knowledge/fit.py`.

    python training/confidence.py --data DATA --split dev

Learns from the demo shop's questions and from sets whose licence allows it: tau2_bench (MIT),
clinc150 (CC BY 3.0) and banking77 (CC BY 4.0). Of the latter two it makes small FAQs: half of the
intents are articles of a few questions each, their other questions can be answered, those of the
other half and of other domains cannot. Each base is left out once with all of its kin
(cross-validation); the table says how often what was called sure was right. Stackfaq is not
learned from; `handrail eval knowledge` measures on it.
"""

import argparse
import hashlib
import json
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from handrail.core.ids import ArticleId
from handrail.core.message import Language
from handrail.evals.sets import Row, Sets, names, open_sets, words
from handrail.knowledge.article import Article, parse_article
from handrail.knowledge.choose import ENOUGH
from handrail.knowledge.rank import Index, build_index, weigh_best
from handrail.knowledge.split import split

SHOP = Path(__file__).parent.parent / "examples/shop"
DAY = date(2026, 11, 1)
RIDGE = 1.0
SHARES = {"shop": 2.0, "bank": 0.3}  # few telling questions count more, 55 long stories less
ARTICLES = (3, 6, 10)  # questions an article is made of
ASKED, NEAR, FAR, MANY = 12, 8, 500, 2000  # questions asked of an intent, of other domains
BANKING = {"banking", "credit_cards"}
OF_SHOPS = {  # intents a shop or a bank may well have an article about
    *("order_status", "order", "shopping_list", "shopping_list_update", "cancel", "order_checks"),
    *("are_you_a_bot", "insurance", "report_lost_card", "application_status", "credit_limit"),
    *("reset_settings", "smart_home", "change_speed", "gas"),
}

Numbers = NDArray[np.float64]
Question = tuple[str, frozenset[str]]


@dataclass(frozen=True)
class Base:
    """Articles with questions, those that nothing answers among them."""

    family: str
    index: Index
    language: Language
    questions: Sequence[Question]


@dataclass(frozen=True)
class Told:
    """What speaks for the best article of each question, and whether it was right."""

    family: str
    features: Numbers
    right: Numbers


def main() -> None:
    """Fit, cross-validate, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--split", default="dev")
    asked = parser.parse_args()
    told = [_told(base) for base in _bases(open_sets(asked.data, asked.split))]
    families = sorted({one.family for one in told})
    print("left out        right called sure   wrong called sure   log loss")
    held_out: list[tuple[Numbers, Numbers]] = []
    for family in families:
        weights = _fit([one for one in told if one.family != family])
        own = [one for one in told if one.family == family]
        sure = np.concatenate([_sure(weights, one.features) for one in own])
        right = np.concatenate([one.right for one in own])
        held_out.append((sure, right))
        _print_family(family, sure, right)
    _print_reliability(held_out)
    _print_constants(_fit(told))


def _bases(sets: Sets) -> Iterable[Base]:
    far = [
        words(row, "text")
        for row in _shuffled(sets.rows("clinc150"))
        if words(row, "domain") not in BANKING and words(row, "intent") not in OF_SHOPS
    ]
    none = [(text, frozenset[str]()) for text in far[:MANY]]
    yield from _shop(none)
    docs = sets.corpus("tau2_bench", "banking_kb_docs")
    stories = [
        (words(row, "text"), frozenset(names(row, "required_documents")))
        for row in sets.rows("tau2_bench")
        if names(row, "required_documents")
    ]
    articles = [_article(words(d, "id"), words(d, "title"), words(d, "content")) for d in docs]
    yield Base("bank", _indexed(articles), "en", [*stories, *none])
    oos = [words(row, "text") for row in sets.rows("clinc150") if words(row, "intent") == "oos"]
    intents = [row for row in sets.rows("clinc150") if words(row, "intent") != "oos"]
    for seed, least in enumerate(ARTICLES):
        yield _made("banking77", sets.rows("banking77"), far, seed, least)
        yield _made("clinc150", intents, oos, seed, least)


def _shop(none: Sequence[Question]) -> Iterable[Base]:
    root = SHOP / "workspace/knowledge"
    paths = sorted(root.glob("*.md"))
    index = _indexed([parse_article(path.name, path.read_bytes()) for path in paths])
    rows = [json.loads(line) for line in (SHOP / "questions.jsonl").open(encoding="utf-8")]
    for language in ("en", "de"):
        own: list[Question] = [
            (
                row["question"],
                frozenset({row["article"].removesuffix(".md")} if row["article"] else ()),
            )
            for row in rows
            if row["language"] == language
        ]
        yield Base("shop", index, language, [*own, *(none if language == "en" else ())])


def _made(family: str, rows: Sequence[Row], far: Sequence[str], seed: int, least: int) -> Base:
    """Make a FAQ of half of the intents."""
    by_intent: dict[str, list[str]] = defaultdict(list)
    for row in _shuffled(rows):
        by_intent[words(row, "intent")].append(words(row, "text"))
    intents = sorted(by_intent, key=lambda name: _draw(f"{seed} {name}"))
    kept = sorted(intents[: len(intents) // 2])
    index = _indexed(
        [_article(one, one.replace("_", " "), "\n\n".join(by_intent[one][:least])) for one in kept]
    )
    asked = [
        (text, frozenset({one})) for one in kept for text in by_intent[one][least : least + ASKED]
    ]
    near = [text for one in intents if one not in kept for text in by_intent[one][:NEAR]]
    none = [(text, frozenset[str]()) for text in (*near, *far[:FAR])]
    return Base(family, index, "en", [*asked, *none])


def _indexed(articles: Sequence[Article]) -> Index:
    return build_index([passage for article in articles for passage in split(article)])


def _article(name: str, title: str, body: str) -> Article:
    path = f"{name}.md"
    return Article(ArticleId(name), path, "", title, "customer", "en", DAY, None, "made", body)


def _shuffled(rows: Sequence[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: _draw(words(row, "text")))


def _draw(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _told(base: Base) -> Told:
    features: list[tuple[float, ...]] = []
    right: list[float] = []
    for question, wanted in base.questions:
        best = weigh_best(base.index, question, base.language, DAY)
        if best is not None:
            features.append(astuple(best[1]))
            right.append(float(best[0] in wanted))
    return Told(base.family, np.array(features), np.array(right))


def _fit(told: Sequence[Told]) -> Numbers:
    """Fit a logistic regression, each base's right and wrong answers weighing the same."""
    x = np.vstack([one.features for one in told])
    y = np.concatenate([one.right for one in told])
    share = np.concatenate([_shares(one) for one in told])
    mean, spread = x.mean(0), x.std(0)
    table = np.column_stack([np.ones(len(x)), (x - mean) / spread])
    ridge = np.array([1e-9, *[RIDGE] * x.shape[1]])
    found = np.zeros(table.shape[1])
    for _ in range(40):
        p = 1 / (1 + np.exp(-table @ found))
        slope = table.T @ (share * (p - y)) + ridge * found
        bend = (table * (share * p * (1 - p))[:, None]).T @ table + np.diag(ridge)
        found = found - np.linalg.solve(bend, slope)
    weights: Numbers = found[1:] / spread
    return np.array([found[0] - float(weights @ mean), *weights])


def _shares(one: Told) -> Numbers:
    each = 200 * SHARES.get(one.family, 1.0)
    many = max(1.0, float(one.right.sum()))
    shares: Numbers = np.where(
        one.right == 1, each / many, each / max(1.0, float((1 - one.right).sum()))
    )
    return shares


def _sure(weights: Numbers, features: Numbers) -> Numbers:
    sure: Numbers = 1 / (1 + np.exp(-(weights[0] + features @ weights[1:])))
    return sure


def _print_family(family: str, sure: Numbers, right: Numbers) -> None:
    kept, let_by = (sure[right == 1] >= ENOUGH).mean(), (sure[right == 0] >= ENOUGH).mean()
    loss = -(np.log(sure[right == 1]).mean() + np.log(1 - sure[right == 0]).mean()) / 2
    print(f"{family:<16}{kept:>16.3f}{let_by:>20.3f}{loss:>11.3f}")


def _print_reliability(held_out: Sequence[tuple[Numbers, Numbers]]) -> None:
    """Print how often what was called so sure was right, right and wrong weighing the same."""
    print("\ncalled sure     was right   questions")
    sure = np.concatenate([one for one, _ in held_out])
    right = np.concatenate([one for _, one in held_out])
    odds = (1 - right).sum() / right.sum()
    for low in np.arange(0, 1, 0.1):
        inside = (sure >= low) & (sure < low + 0.1)
        yes, no = right[inside].sum() * odds, (1 - right[inside]).sum()
        share = yes / (yes + no) if yes + no else math.nan
        print(f"{low:.1f} to {low + 0.1:.1f}{share:>15.3f}{int(inside.sum()):>12}")


def _print_constants(weights: Numbers) -> None:
    base, strength, clear, named, size, here = (round(float(one), 3) for one in weights)
    print(f"\nBASE: Final = {base}")
    print(f"STRENGTH, CLEAR, NAMED, SIZE, HERE = {strength}, {clear}, {named}, {size}, {here}")


if __name__ == "__main__":
    main()
