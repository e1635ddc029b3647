"""A sentence in other words is backed; one in the same words with another fact is not."""

import importlib.util
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.guards.grounded import ENOUGH
from handrail.knowledge.article import parse_article
from handrail.knowledge.backing import back
from handrail.knowledge.source import open_sources
from handrail.knowledge.split import split
from handrail.knowledge.statement import read_statement, read_text

SPEC = importlib.util.spec_from_file_location("rests", Path(__file__).with_name("test_rests.py"))
RESTS = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(RESTS)
# Of what strictly does not rest: who does what to whom, a word too many, and what needs a reading.
LET_THROUGH = 12
PARAPHRASES = [
    (
        "Refunds go to the original payment method.",
        "You get the refund to the payment method you used originally.",
    ),
    (
        "We refund within 5 days after we receive the item.",
        "Once the item reaches us, we refund you within 5 days.",
    ),
    ("Discount codes cannot be combined.", "It's not possible to combine discount codes."),
    ("Repairs are free of charge.", "A repair costs nothing."),
    (
        "Items can be returned within 30 days if they are unused.",
        "Provided they're unused, items may be returned within thirty days.",
    ),
    ("The contract runs for 24 months.", "The contract runs for two years."),
]
OTHERWISE = [
    ("Refunds go to the original payment method.", "Refunds go to any payment method.", "limit"),
    (
        "We refund within 5 days after we receive the item.",
        "We refund within 5 days after you send the item.",
        "limit",
    ),
    ("Discount codes cannot be combined.", "Discount codes can be combined.", "denial"),
    ("A late fee of $1 per day is charged.", "A late fee of $2 per day is charged.", "number"),
    (
        "Items can be returned within 30 days if they are unused.",
        "Items can be returned within 30 days.",
        "condition",
    ),
    (
        "The motor of the M3 is covered for 5 years.",
        "The motor of the M5 is covered for 5 years.",
        "name",
    ),
    ("The desk is delivered on Monday.", "The desk is delivered on Friday.", "day"),
    ("From Germany it costs €5 and from Austria €6.", "From Austria it costs €5.", "number"),
    ("Dogs travel at half the price.", "Dogs travel at the full price.", "limit"),
    (
        "The price includes delivery without assembly.",
        "The price includes delivery with assembly.",
        "limit",
    ),
]


def backing(sentence, passage, language="en"):
    return back(read_statement(sentence, language), open_sources((("", passage),), (), language))


@pytest.mark.parametrize(("passage", "sentence"), PARAPHRASES)
def test_other_words_are_backed(passage, sentence):
    assert backing(sentence, passage).holds(ENOUGH)


@pytest.mark.parametrize(("passage", "sentence", "against"), OTHERWISE)
def test_another_fact_is_an_objection_by_its_name(passage, sentence, against):
    assert against in backing(sentence, passage).against


def test_most_of_what_strictly_rests_is_backed_and_most_of_what_does_not_is_not():
    def holds(passage, sentence):
        language = "de" if passage == RESTS.LADEN else "en"
        sources = open_sources((("", passage),), (), language)
        said = read_text(sentence, language)
        return bool(said) and all(back(one, sources).holds(ENOUGH) for one in said)

    unbacked = [sentence for one, sentence in RESTS.RESTS if not holds(one, sentence)]
    let_through = [sentence for one, sentence in RESTS.DOES_NOT if holds(one, sentence)]

    assert len(unbacked) <= 2, unbacked  # a question, and a place left out
    assert len(let_through) <= LET_THROUGH, let_through


def test_our_own_articles_back_their_own_sentences():
    told, loose = 0, []
    for path in sorted(Path("examples/shop/workspace/knowledge").glob("*.md")):
        article = parse_article(path.name, path.read_bytes())
        passages = tuple((one.heading, one.text) for one in split(article))
        sources = open_sources(passages, (), article.language)
        for _, text in passages:
            said = [one for one in read_text(text, article.language) if not one.asks]
            told += len(said)
            loose += [one.said for one in said if not back(one, sources).holds(ENOUGH)]

    assert told > 1_000
    assert len(loose) <= 0.035 * told, loose


@given(st.text(max_size=200), st.text(max_size=200))
def test_no_text_breaks_it(sentence, passage):
    assert 0 <= backing(sentence, passage).score <= 1


@pytest.mark.parametrize(
    "text", ["€5 per ", "if only ", "not, ", "within a ", "3 to ", "or free and ", "of for 3 days "]
)
def test_hostile_length_costs_little(text):
    begun = time.process_time()

    backing((text * 8_000)[:8_000], (text * 8_000)[:8_000])

    assert time.process_time() - begun < 3
