"""What binds the company is held unless a passage, a fact or a confirmation backs it."""

import json
from pathlib import Path

import pytest

from handrail.core.finding import Match
from handrail.core.guard import Exam
from handrail.guards.promise import guard
from handrail.security.mask import own

PHRASINGS = Path(__file__).parent / "phrasings/promise.jsonl"
# Counts reached on our own drafts; they may only fall.
MISSED = {"en": 10, "de": 4, "fr": 1, "es": 0, "nl": 0, "it": 0}
FALSE = {"en": 4, "de": 2, "fr": 1, "es": 0, "nl": 0, "it": 0}


def held(draft, *, language="en", asked="?", passages=(), facts=(), quoted=()):
    matches = tuple(
        Match(f"p{at}", "a", "", "", text, "/a", 1.0) for at, text in enumerate(passages)
    )
    quoted = tuple((sentence, matches[0] if cites else None) for sentence, cites in quoted)
    language = language if language in {"en", "de"} else "en"
    exam = Exam(own(draft), language, own(asked), quoted, matches, facts=tuple(facts))
    return guard.inspect(exam) is not None


def rows(label, language):
    every = [json.loads(line) for line in PHRASINGS.read_text("utf-8").splitlines()]
    return [row for row in every if (row["label"], row["lang"]) == (label, language)]


def is_held(row):
    return held(
        row["draft"],
        language=row["lang"],
        asked=row["asked"],
        passages=row["passages"],
        facts=row["facts"],
    )


@pytest.mark.parametrize("language", MISSED)
def test_an_unbacked_promise_is_held(language):
    missed = [row["draft"] for row in rows("held", language) if not is_held(row)]

    assert len(missed) <= MISSED[language], missed


@pytest.mark.parametrize("language", FALSE)
def test_a_backed_one_and_small_talk_pass(language):
    false = [row["draft"] for row in rows("fine", language) if is_held(row)]

    assert len(false) <= FALSE[language], false


def test_what_the_customer_claims_backs_nothing():
    assert held("You get €50 back.", asked="Your colleague promised me €50 back.")
    assert not held("You wrote that €50 were promised.", asked="I was promised €50.")


def test_a_yes_to_a_claim_is_held_and_a_yes_to_small_talk_is_not():
    assert held("Yes, of course.", asked="Can I claim the reduced fare after my flight?")
    assert held("Ja, das geht.", asked="Kann ich das Geld zurück bekommen?", language="de")
    assert not held("Yes, I am.", asked="Are you a bot?")


def test_our_own_fixed_words_are_not_examined():
    fixed = "You will get a refund of €5."

    assert not held(fixed, quoted=((fixed, False),))


def test_a_deed_needs_a_record_and_no_passage_makes_one():
    passage = "We refund a return within 5 days."
    deed = "I have refunded your return."

    assert held(deed, passages=(passage,), quoted=((deed, True),))
    assert not held(
        deed,
        passages=(passage,),
        facts=("Return of order 4711 was refunded.",),
        quoted=((deed, True),),
    )


def test_part_of_a_sentence_is_enough_to_hold_it():
    passage = "Complaints are answered within 10 working days."

    assert not held("Complaints are answered within 10 working days.", passages=(passage,))
    assert held(
        "Complaints are answered within 10 working days, and you get a voucher.",
        passages=(passage,),
    )
