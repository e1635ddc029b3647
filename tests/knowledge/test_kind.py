"""Which kind of answer a question wants, and which a sentence gives."""

import time

import pytest

from handrail.knowledge.kind import Kind, kinds_asked, kinds_given


@pytest.mark.parametrize(
    ("question", "language", "kind"),
    [
        ("How long does delivery take?", "en", Kind.DURATION),
        ("when do i get my money back", "en", Kind.DURATION),
        ("what does delivery cost", "en", Kind.MONEY),
        ("who pays for the return", "en", Kind.MONEY),
        ("what are your opening hours", "en", Kind.HOURS),
        ("how do i cancel", "en", Kind.STEPS),
        ("can i return a worn shoe", "en", Kind.PERMISSION),
        ("Wie lange dauert die Lieferung?", "de", Kind.DURATION),
        ("was kostet der Versand", "de", Kind.MONEY),
        ("wann seid ihr erreichbar", "de", Kind.HOURS),
        ("wie kann ich stornieren", "de", Kind.STEPS),
        ("kann ich auf Rechnung kaufen", "de", Kind.PERMISSION),
    ],
)
def test_a_question_wants_a_kind_of_answer(question, language, kind):
    assert kind in kinds_asked(question, language)


def test_a_story_wants_none():
    assert kinds_asked("my kettle is broken", "en") == frozenset()


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Delivery takes 3 to 5 working days.", Kind.DURATION),
        ("Die Lieferung dauert 3 bis 5 Werktage.", Kind.DURATION),
        ("Delivery costs €4.90.", Kind.MONEY),
        ("Der Versand kostet 6,90 €.", Kind.MONEY),
        ("We are here from 8:00 to 18:00.", Kind.HOURS),
        ('1. Open "My orders".', Kind.STEPS),
        ("You cannot add items.", Kind.PERMISSION),
    ],
)
def test_a_sentence_gives_a_kind_of_answer(sentence, kind):
    assert kind in kinds_given(sentence)


def test_a_sentence_without_a_figure_gives_no_duration():
    assert Kind.DURATION not in kinds_given("Delivery takes a while.")


@pytest.mark.parametrize("words", ["how " * 2_000, "1 " * 4_000, "who " * 2_000, "9" * 8_000])
def test_time_is_linear(words):
    start = time.process_time()
    kinds_asked(words, "en")
    kinds_given(words)

    assert time.process_time() - start < 0.5
