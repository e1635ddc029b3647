"""Answers without a model: sentences of the passages, as they stand, with their numbers."""

from hypothesis import given
from hypothesis import strategies as st

from handrail.core.finding import Match
from handrail.core.ids import ArticleId, PassageId
from handrail.knowledge.cite import MOST_SENTENCES, compose
from handrail.knowledge.rests import rests_on


def match(text, name="a"):
    return Match(PassageId(f"{name}#b"), ArticleId(name), "A", "B", text, f"{name}#b", 0.9)


def said(question, *texts):
    quoted, sources = compose(
        question, [match(text, f"n{at}") for at, text in enumerate(texts)], "en"
    )
    return [(sentence, number) for sentence, number in quoted], [one.article for one in sources]


def test_the_sentences_that_answer_stand_in_reading_order():
    quoted, sources = said(
        "What does delivery to Malta cost?",
        "We are a shop. Delivery to Malta takes 5 days. Tulips are red. Delivery to Malta costs €9. We like you. Malta is far.",
    )

    assert quoted == [
        ("Delivery to Malta takes 5 days.", 1),
        ("Delivery to Malta costs €9.", 1),
    ]
    assert sources == ["n0"]


def test_sources_are_numbered_by_what_is_cited():
    quoted, sources = said(
        "delivery malta",
        "Tulips. Roses. Lilies. Violets.",
        "Delivery to Malta takes 5 days. Delivery is quick. Malta is far.",
    )

    assert {number for _, number in quoted} == {1}
    assert sources == ["n1"]


def test_another_word_for_the_same_counts():
    quoted, _ = said(
        "postage",
        "Roses are red. Violets are blue. Tulips too. Lilies too. The shipping cost is €5.",
    )

    assert ("The shipping cost is €5.", 1) in quoted


def test_a_line_of_a_list_brings_its_lead():
    text = "Welcome. We are here.\n\nTo pay you may use:\nroses\nPayPal\ntulips\n\nThanks. Bye."
    quoted, _ = said("paypal", text)

    assert [one for one, _ in quoted] == [
        "To pay you may use:",
        "PayPal",
    ]


def test_a_lead_brings_its_list_but_not_all_of_a_long_one():
    text = "Opening hours of our shop:\n" + "\n".join(f"day {letter}" for letter in "abcdefghijkl")
    quoted, _ = said("opening hours shop", text)

    assert len(quoted) == 9
    assert quoted[0] == ("Opening hours of our shop:", 1)


def test_nothing_to_cite_is_nothing_said():
    assert compose("hello", [], "en") == ((), ())


@given(
    st.text(max_size=40),
    st.lists(st.text(alphabet="abcAB .:\n1", min_size=1, max_size=80), min_size=1, max_size=4),
)
def test_every_sentence_stands_in_the_passage_it_cites(question, texts):
    quoted, sources = compose(question, [match(text) for text in texts], "en")

    assert len(quoted) <= MOST_SENTENCES * 7
    for sentence, number in quoted:
        assert number is not None
        passage = sources[number - 1].text
        assert sentence in " ".join(passage.split())
        assert rests_on(sentence, passage) or not any(letter.isalnum() for letter in sentence)


TABLE = (
    "Our times, counted in days:\nCountry, Days:\nMalta: 2\nFrance: 3\nSpain: 4\nItaly: 5\n\nBye."
)


def test_of_a_table_the_row_asked_about_stands_alone_with_its_head():
    quoted, _ = said("how many days, our times to Malta", TABLE)

    assert [one for one, _ in quoted] == [
        "Our times, counted in days:",
        "Country, Days:",
        "Malta: 2",
    ]


def test_of_a_table_of_which_no_row_was_asked_about_all_are_told():
    quoted, _ = said("our times", TABLE)

    assert len(quoted) == 6


def test_one_step_brings_the_others():
    text = "1. Sign in.\n2. Open the settings.\n3. Choose a new password.\n\nPasswords are secret."
    quoted, _ = said("new password", text)

    assert [one for one, _ in quoted][:3] == [
        "1. Sign in.",
        "2. Open the settings.",
        "3. Choose a new password.",
    ]


def test_the_best_passage_comes_first():
    _, sources = said(
        "price of postage to Malta", "The postage is paid.", "The price of postage to Malta is €5."
    )

    assert sources[0] == "n1"
