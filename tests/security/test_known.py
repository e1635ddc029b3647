import time

import pytest

from handrail.core.message import Known
from handrail.core.text import Kind
from handrail.security.known import find_known

ANNA = Known(
    names=("Anna-Marie Müller", "Seán von Ó Súilleabháin"),
    addresses=("Hauptstraße 5, 10115 Berlin", "12 Main Street, Dublin 4, D04 X2Y3"),
    orders=("A-1234-56", "7001234"),
)


@pytest.mark.parametrize(
    ("words", "found", "kind"),
    [
        ("I am Anna-Marie Müller.", "Anna-Marie Müller", Kind.NAME),
        ("i am ANNA MARIE MULLER", "ANNA MARIE MULLER", Kind.NAME),
        ("Frau Mueller hier", "Mueller", Kind.NAME),
        ("it's anna's lamp", "anna", Kind.NAME),
        ("I am Sean", "Sean", Kind.NAME),
        ("Se\u0301an here", "Se\u0301an", Kind.NAME),
        ("living at Hauptstraße 5", "Hauptstraße 5", Kind.ADDRESS),
        ("hauptstr. 5 please", "hauptstr. 5", Kind.ADDRESS),
        ("HAUPTSTRASSE 5, 10115 BERLIN", "HAUPTSTRASSE 5, 10115 BERLIN", Kind.ADDRESS),
        ("my postcode is 10115.", "10115", Kind.ADDRESS),
        ("to 12 Main St today", "12 Main St", Kind.ADDRESS),
        ("eircode d04x2y3", "d04x2y3", Kind.ADDRESS),
        ("order A-1234-56", "A-1234-56", Kind.ORDER),
        ("order a123456?", "a123456", Kind.ORDER),
        ("order A 1234 56", "A 1234 56", Kind.ORDER),
        ("where is 700-1234", "700-1234", Kind.ORDER),
        ("where is ７００１２３４", "７００１２３４", Kind.ORDER),
    ],
)
def test_what_the_record_knows_is_found_however_it_is_written(words, found, kind):
    spans = find_known(words, ANNA)

    assert (found, kind) in {(words[span.start : span.end], span.kind) for span in spans}


@pytest.mark.parametrize(
    "words",
    [
        "Annabel has a hannah",
        "von hier",
        "order 17001234",
        "order 70012345",
        "101150",
        "Hauptstraße 55",
        "an na",
        "",
    ],
)
def test_what_only_resembles_the_record_is_left_alone(words):
    assert find_known(words, ANNA) == ()


def test_nobody_known_means_nothing_found():
    assert find_known("Anna Müller, order 7001234", Known()) == ()


def test_a_name_of_two_letters_is_found_only_as_part_of_the_whole():
    known = Known(names=("Bo Li",))

    assert find_known("bo bo bo", known) == ()
    assert len(find_known("This is Bo Li.", known)) == 1


@pytest.mark.parametrize("unit", ["anna", "a n n a ", "anna ", "7", "7001234 ", "hauptstr 5 ", "é"])
def test_looking_for_what_is_known_takes_little_time_on_hostile_text(unit):
    begun = time.process_time()

    find_known((unit * 8_000)[:8_000], ANNA)

    assert time.process_time() - begun < 0.25
