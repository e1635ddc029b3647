import itertools
import random  # noqa: TID251 (seeded: the same numbers every time)
import re

import pytest

from handrail.core.text import Kind, RawText
from handrail.security.fold import fold
from handrail.security.scrub import CODE_REMOVED, scrub, scrub_after

RANGES = [
    ("Visa", "4", 16), ("Visa", "4", 13), ("Visa", "4", 19), ("Mastercard", "51", 16), ("Mastercard", "55", 16),
    ("Mastercard", "2221", 16), ("Mastercard", "2720", 16), ("American Express", "34", 15),
    ("American Express", "37", 15), ("Discover", "6011", 16), ("Discover", "644", 16), ("Discover", "65", 16),
    ("Diners Club", "305", 14), ("Diners Club", "36", 14), ("Diners Club", "38", 16), ("JCB", "3528", 16),
    ("JCB", "3589", 16), ("Maestro", "5018", 16), ("Maestro", "6304", 18), ("Maestro", "6759", 16),
    ("Maestro", "6761", 19), ("UnionPay", "62", 16),
]  # fmt: skip
FIGURES = "zero one two three four five six seven eight nine"
ENGLISH = FIGURES.split()
ZIFFERN = "null eins zwei drei vier fünf sechs sieben acht neun"
GERMAN = ZIFFERN.split()
AROUND = [
    "{}",
    "My card is {}.",
    "Karte: {}, danke",
    "order 1000234 ({}) please",
    "{} 12/27",
    "a{}b",
    "2 lamps, {}!",
]


def grouped(digits, between):
    sizes = [4, 6, 5] if len(digits) == 15 else [4] * 5
    starts = [0, *itertools.accumulate(sizes)]
    groups = [digits[start:end] for start, end in itertools.pairwise(starts) if digits[start:end]]
    return between.join(groups)


WAYS = {
    "plain": lambda digits: digits,
    "spaces": lambda digits: grouped(digits, " "),
    "dashes": lambda digits: grouped(digits, "-"),
    "dots": lambda digits: grouped(digits, "."),
    "wide dashes": lambda digits: grouped(digits, " – "),
    "no-break": lambda digits: grouped(digits, "\u00a0"),
    "lines": lambda digits: grouped(digits, "\n"),
    "windows lines": lambda digits: grouped(digits, "\r\n"),
    "slashes": lambda digits: grouped(digits, "/"),
    "each apart": " ".join,
    "each dashed": "-".join,
    "full width": lambda digits: "".join(chr(0xFF10 + int(digit)) for digit in digits),
    "zero width": "\u200b".join,
    "hidden": lambda digits: grouped(digits, " \u2060\ufeff"),
    "arabic": lambda digits: "".join(chr(0x0660 + int(digit)) for digit in digits),
    "english": lambda digits: " ".join(ENGLISH[int(digit)] for digit in digits),
    "german": lambda digits: ", ".join(GERMAN[int(digit)] for digit in digits),
    "mixed": lambda digits: " ".join(
        ENGLISH[int(digit)].upper() if at % 2 else digit for at, digit in enumerate(digits)
    ),
}
SPELLED = {"english", "german", "mixed"}


def luhn_digit(start):
    total = sum(
        sum(divmod(int(digit) * 2, 10)) if at % 2 == 0 else int(digit)
        for at, digit in enumerate(reversed(start))
    )
    return str(-total % 10)


def numbers(seed, count):
    chance = random.Random(seed)  # noqa: S311 (test numbers)
    for _ in range(count):
        for brand, start, length in RANGES:
            body = start + "".join(chance.choices("0123456789", k=length - 1 - len(start)))
            yield brand, body + luhn_digit(body)


def digits_of(words):
    """Read all digits of a text, spelled-out ones too, by a reader of its own."""
    words = fold(words).words.lower()
    for spelled in (ENGLISH, GERMAN):
        for digit, word in enumerate(spelled):
            words = re.sub(rf"\b{word}\b", str(digit), words)
    return re.sub(r"[^0-9]", "", words)


def test_no_card_number_survives_in_any_spelling():
    survivors, tried = [], 0
    for brand, number in numbers(7, 8):
        for way, write in WAYS.items():
            around = AROUND[tried % len(AROUND)]
            if way in SPELLED and around == "a{}b":
                around = "{}"
            words = around.format(write(number))
            scrubbed = scrub(RawText(words))
            left = scrubbed.words.unmasked()
            tried += 1
            pure = digits_of(left.replace(f"ending {number[-4:]}", ""))
            middle = number[6:-4][:6]
            if Kind.CARD not in scrubbed.removed or number[:13] in pure or middle in pure:
                survivors.append((brand, way, words, left))

    print(f"card numbers: {tried} variants, {len(survivors)} survive")
    assert tried >= 2_000
    assert survivors == []


def test_what_remains_says_brand_and_last_four():
    scrubbed = scrub(RawText("Take 4111 1111 1111 1111, 12/27, CVV 123, thanks"))

    assert scrubbed.words.unmasked() == (
        f"Take [card number removed: Visa ending 1111], 12/27, CVV {CODE_REMOVED}, thanks"
    )
    assert scrubbed.removed == (Kind.CARD, Kind.CVV)


@pytest.mark.parametrize(
    "words",
    [
        "CVV: 987", "cvc 987", "my security code is 987", "Prüfziffer 987", "Die Kartenprüfnummer ist: 987",
        "4111111111111111 12/27 987", "4111 1111 1111 1111 exp 12/2027 987", "ＣＶＶ ９８７", "CVV 9\u200b8\u200b7",
        "cvv nine eight seven", "cvv is 9 8 7", "987 is the cvv", "41111111111111111227987",
        "4111 1111 1111 1111 987", "4111 1111 1111 1111 987 12/27",
    ],
)  # fmt: skip
def test_no_security_code_survives(words):
    left = scrub(RawText(words)).words.unmasked()

    assert "987" not in digits_of(left)


def test_scrubbing_again_changes_nothing():
    once = scrub(RawText("4111 1111 1111 1111 12/27 123 and 5555555555554444")).words

    assert scrub(once).removed == ()
    assert scrub(once).words == once


@pytest.mark.parametrize(
    "words",
    [
        "Where is order 100200300400500?",
        "DE89 3704 0044 0532 0130 00",
        "Call 087 123 4567 on 12.03.2024 at 10:30",
        "",
        "one or two of three",
        "the cvv is on the back",
    ],
)
def test_what_holds_no_card_is_left_as_it_is(words):
    scrubbed = scrub(RawText(words))

    assert scrubbed.words.unmasked() == words
    assert scrubbed.removed == ()


def test_order_numbers_that_only_look_like_cards_are_kept():
    chance = random.Random(11)  # noqa: S311 (test numbers)
    wrong = []
    for _ in range(3_000):
        body = "".join(chance.choices("0123456789", k=14))
        number = body + str((int(luhn_digit(body)) + chance.randrange(1, 10)) % 10)
        if scrub(RawText(f"Where is order {number}?")).removed:
            wrong.append(number)

    print(f"15 digits without Luhn: {len(wrong)} of 3000 taken for cards")
    assert wrong == []


def test_few_random_order_numbers_are_taken_for_cards():
    chance = random.Random(13)  # noqa: S311 (test numbers)
    found = sum(
        bool(scrub(RawText(f"Where is order {chance.randrange(10**14, 10**15)}?")).removed)
        for _ in range(5_000)
    )

    print(f"random 15-digit numbers: {found} of 5000 taken for cards")
    assert found <= 5_000 * 0.02


def test_the_last_four_digits_shown_are_never_a_code_behind_the_number():
    number = "4111111111111111"
    for code in range(1_000):
        for between in (" ", "", "-"):
            left = scrub(RawText(f"{number}{between}{code:03d}")).words.unmasked()

            assert "ending 1111]" in left


def test_two_phone_numbers_in_a_row_are_not_taken_for_a_card():
    words = RawText("call +49 30 90540570, +49 30 90541571 or +49 30 90542572")

    assert scrub(words).words == words


@pytest.mark.parametrize(
    ("before", "now", "left"),
    [
        (["my card is 4111 1111"], "1111 1111 thanks", "[rest of a card number removed] thanks"),
        (["4111", "1111", "1111"], "1111", "[rest of a card number removed]"),
        (
            ["4111-1111-11"],
            "11-1111, is that right?",
            "[rest of a card number removed], is that right?",
        ),
        (["order 12345678"], "it was 87654321", "it was 87654321"),
        ([], "1111 1111", "1111 1111"),
    ],
)
def test_a_card_number_in_pieces_loses_its_last_piece(before, now, left):
    scrubbed = scrub_after([RawText(one) for one in before], RawText(now))

    assert scrubbed.words.unmasked() == left
