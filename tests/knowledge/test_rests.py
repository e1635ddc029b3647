"""Does a sentence rest on a passage? What is doubtful must not pass."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.knowledge.claim import read_claim
from handrail.knowledge.rests import rests_on

SHOP = """\
Standard delivery to Germany takes 3 to 5 working days and costs €6.90. We do not deliver to Switzerland.

You can return an item within 30 days if it is unused. Refunds arrive 5 days after we get the parcel. \
Only unopened boxes can be returned. The customer pays the carrier. Delivery is free above €1,000.50.

To pay you may use:
- a credit card
- PayPal, unless your order is above €500

You must be at least 18 years old. Batteries are covered for two years. Gift cards never expire. \
Is delivery to Austria free? The warehouse in Dublin opens at 9:00 and closes on 24 December 2026. \
About 20 % of parcels arrive a day early. Every parcel has a tracking link. You pay us before we send it.
"""
LADEN = """\
Der Versand nach Österreich dauert 4 bis 6 Werktage und kostet 8,90 €. In die Schweiz liefern wir nicht.

Sie können den Artikel innerhalb von 30 Tagen zurückgeben, wenn er unbenutzt ist. Nur ungeöffnete Boxen \
nehmen wir zurück. Die Garantie gilt mindestens zwei Jahre. Wir erstatten den Betrag ohne Versandkosten. \
Geschenkkarten verfallen nie. Der Mindestbetrag ist 1.000,00 €. Sie zahlen, bevor wir liefern.
"""

RESTS = [
    (SHOP, "Standard delivery to Germany takes 3 to 5 working days and costs €6.90."),
    (SHOP, "standard delivery to germany takes 3 to 5 working days and costs €6.90"),
    (SHOP, "Standard  delivery to Germany\ttakes 3–5 working days and costs 6.90 euros."),
    (SHOP, "Standard delivery to Germany takes 3-5 working days and costs 6,90 €."),
    (SHOP, "Delivery to Germany takes 3 to 5 working days."),
    (SHOP, "Standard delivery to Germany costs €6.90."),
    (SHOP, "The delivery to Germany will take 3 to 5 working days."),
    (SHOP, "We do not deliver to Switzerland."),
    (SHOP, "We don't deliver to Switzerland."),
    (SHOP, "We don’t deliver to Switzerland."),
    (SHOP, "You can return an item within 30 days if it is unused."),
    (SHOP, "You can return items within 30 days if it is unused."),
    (SHOP, "Refunds arrive 5 days after we get the parcel."),
    (SHOP, "Refunds arrive five days after we get the parcel."),
    (SHOP, "The refund arrives 5 days after we get the parcel."),
    (SHOP, "Only unopened boxes can be returned."),
    (SHOP, "The customer pays the carrier."),
    (SHOP, "Delivery is free above €1000.50."),
    (SHOP, "Delivery is free above 1.000,50 €."),
    (SHOP, "a credit card"),
    (SHOP, "PayPal, unless your order is above €500"),
    (SHOP, "You must be at least 18 years old."),
    (SHOP, "Batteries are covered for 2 years."),
    (SHOP, "Gift cards never expire."),
    (SHOP, "The warehouse opens at 9:00."),
    (SHOP, "The warehouse in Dublin closes on 24 December 2026."),
    (SHOP, "About 20% of parcels arrive a day early."),
    (SHOP, "Every parcel has a tracking link."),
    (SHOP, "We do not deliver to Switzerland. Gift cards never expire."),
    (SHOP, "Is delivery to Austria free?"),
    (LADEN, "Der Versand nach Österreich dauert 4 bis 6 Werktage und kostet 8,90 €."),
    (LADEN, "Der Versand nach Österreich dauert 4 bis 6 Werktage."),
    (LADEN, "Der Versand nach Österreich kostet 8,90 Euro."),
    (LADEN, "In die Schweiz liefern wir nicht."),
    (LADEN, "Sie können den Artikel innerhalb von 30 Tagen zurückgeben, wenn er unbenutzt ist."),
    (LADEN, "Nur ungeöffnete Boxen nehmen wir zurück."),
    (LADEN, "Die Garantie gilt mindestens 2 Jahre."),
    (LADEN, "Geschenkkarten verfallen nie."),
    (LADEN, "Der Mindestbetrag ist 1000 €."),
]
DOES_NOT = [
    (SHOP, ""),
    (SHOP, " \n "),
    (SHOP, "..."),
    (SHOP, "Standard delivery to Germany takes 3 to 6 working days and costs €6.90."),
    (SHOP, "Standard delivery to Germany takes 3 to 5 working days and costs €6.95."),
    (SHOP, "Standard delivery to Germany takes 3 to 5 working days and costs $6.90."),
    (SHOP, "Standard delivery to Germany takes 5 working days."),
    (SHOP, "Standard delivery to Germany takes 3 working days."),
    (SHOP, "Standard delivery to Germany takes 3 to 5 weeks."),
    (SHOP, "Standard delivery to France takes 3 to 5 working days."),
    (SHOP, "Standard delivery to Germany takes at least 3 to 5 working days."),
    (SHOP, "Standard delivery to Germany takes working days."),
    (SHOP, "Standard delivery to Germany takes 6.90 working days and costs €3 to 5."),
    (SHOP, "Express delivery to Germany takes 3 to 5 working days."),
    (SHOP, "We deliver to Switzerland."),
    (SHOP, "deliver to Switzerland"),
    (SHOP, "They do not deliver to Switzerland."),
    (SHOP, "You can return an item within 30 days."),
    (SHOP, "You can return an item within 30 days unless it is unused."),
    (SHOP, "You cannot return an item within 30 days if it is unused."),
    (SHOP, "You must return an item within 30 days if it is unused."),
    (SHOP, "You can return an item after 30 days if it is unused."),
    (SHOP, "You can return an item within 30 days if it is used."),
    (SHOP, "We can return an item within 30 days if it is unused."),
    (SHOP, "Refunds arrive 5 days before we get the parcel."),
    (SHOP, "Refunds arrive 5 weeks after we get the parcel."),
    (SHOP, "Refunds arrive 5 days after you get the parcel."),
    (SHOP, "Refunds arrive 5 days after we get the parcel, guaranteed."),
    (SHOP, "Unopened boxes can be returned."),
    (SHOP, "Only opened boxes can be returned."),
    (SHOP, "The carrier pays the customer."),
    (SHOP, "Delivery is free."),
    (SHOP, "Delivery is free below €1,000.50."),
    (SHOP, "Delivery is free above €1.50."),
    (SHOP, "Delivery is always free above €1,000.50."),
    (SHOP, "PayPal"),
    (SHOP, "You must be at most 18 years old."),
    (SHOP, "You must be 18 years old."),
    (SHOP, "You must be at least 16 years old."),
    (SHOP, "Batteries are covered for three years."),
    (SHOP, "Batteries are covered for years."),
    (SHOP, "Gift cards expire."),
    (SHOP, "Delivery to Austria is free."),
    (SHOP, "The warehouse in Dublin closes on 25 December 2026."),
    (SHOP, "The warehouse in Dublin closes on 24 December 2025."),
    (SHOP, "The warehouse in Berlin opens at 9:00."),
    (SHOP, "The warehouse opens at 8:00."),
    (SHOP, "20 % of parcels arrive a day early."),
    (SHOP, "About 30 % of parcels arrive a day early."),
    (SHOP, "Some parcels have a tracking link."),
    (SHOP, "We pay you before you send it."),
    (SHOP, "You pay us after we send it."),
    (SHOP, "We do not deliver to Switzerland. Gift cards expire."),
    (SHOP, "The moon is made of cheese."),
    (SHOP, "We are the best shop."),
    (SHOP, "Refunds arrive after 5 days."),
    (LADEN, "Der Versand dauert 4 bis 6 Werktage."),
    (SHOP, "It is."),
    ("", "Delivery is free."),
    (LADEN, "Der Versand nach Österreich dauert 4 bis 7 Werktage."),
    (LADEN, "Der Versand nach Deutschland dauert 4 bis 6 Werktage."),
    (LADEN, "In die Schweiz liefern wir."),
    (LADEN, "Sie können den Artikel innerhalb von 30 Tagen zurückgeben."),
    (LADEN, "Sie können den Artikel nach 30 Tagen zurückgeben, wenn er unbenutzt ist."),
    (LADEN, "Wir können den Artikel innerhalb von 30 Tagen zurückgeben, wenn er unbenutzt ist."),
    (LADEN, "Ungeöffnete Boxen nehmen wir zurück."),
    (LADEN, "Die Garantie gilt höchstens zwei Jahre."),
    (LADEN, "Die Garantie gilt mindestens drei Jahre."),
    (LADEN, "Wir erstatten den Betrag mit Versandkosten."),
    (LADEN, "Geschenkkarten verfallen."),
    (LADEN, "Der Mindestbetrag ist 1,00 €."),
]


@pytest.mark.parametrize(("passage", "sentence"), RESTS, ids=[one for _, one in RESTS])
def test_a_sentence_that_follows_its_passage_rests_on_it(passage, sentence):
    assert rests_on(sentence, passage)


@pytest.mark.parametrize(("passage", "sentence"), DOES_NOT, ids=[repr(one) for _, one in DOES_NOT])
def test_a_sentence_that_says_something_else_does_not(passage, sentence):
    assert not rests_on(sentence, passage)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("€1,000.50", {("1000.5", "€")}),
        ("1.000,50 €", {("1000.5", "€")}),
        ("4.90 euros", {("4.9", "€")}),
        ("1.000 parcels", {("1000", "parcel")}),
        ("5 %", {("5", "%")}),
        ("3 to 5 days", {("3-5", "day")}),
        ("3–5 Tage", {("3-5", "tage")}),
        ("version 1.2.3", {("1.2.3", "")}),
        ("at 9:00", {("9:00", "")}),
        ("on 2026-05-03", {("2026-05-03", "")}),
        ("two parcels", {("2", "parcel")}),
        ("nothing", set()),
    ],
)
def test_numbers_are_read_in_one_way_with_their_units(written, read):
    assert read_claim(written).numbers == read


def test_a_long_sentence_must_stand_there_word_for_word():
    long = "and ".join(f"thing{letter} is red " for letter in "abcdefgh" * 20)

    assert rests_on(long, long)
    assert not rests_on(long.replace("thinga is red and ", "", 1), long)


@given(st.text(max_size=200))
def test_no_text_breaks_it_and_what_stands_there_rests(words):
    told = any(letter.isalnum() for letter in words)

    assert rests_on(words, words) or not told or not _readable(words)


def _readable(words):
    """Letters that fold to nothing, and bullets that are cut off, leave nothing to compare."""
    return any(letter.isascii() and letter.isalnum() for letter in words)


@given(st.sampled_from(SHOP.split(". ")), st.integers(1, 9))
def test_one_more_digit_is_one_too_many(sentence, digit):
    assert not rests_on(f"{sentence} {digit}77777.", SHOP)


def test_it_is_quick_on_the_longest_texts():
    hostile = ("1.1" * 2000, "a'" * 4000, "x. " * 2600, "not " * 2000, "9 to " * 1600, "?" * 8000)
    begun = time.process_time()

    for words in hostile:
        rests_on(words, words)

    assert time.process_time() - begun < 3.0
