"""A disguise hides a detail from a pattern and not from a person: it comes off before matching."""

import base64

import pytest

from handrail.core.message import Known
from handrail.core.text import Kind, RawText
from handrail.security.find import find_details
from handrail.security.fold import fold
from handrail.security.scrub import scrub
from handrail.security.views import SIGNS, view

CARD = "4111 1111 1111 1111"
ENCODED = base64.b64encode(b"card 4111 1111 1111 1111 please").decode()
ADDRESS = base64.b64encode(b"anna.schmidt@example.com").decode()

DISGUISED = [
    ("Cyrillic among Latin", "write to {аnnа@exаmple.com}", Kind.EMAIL),
    ("Greek among Latin", "write to {annα@example.cοm}", Kind.EMAIL),
    ("base64", f"here it is {{{ADDRESS}}} thanks", Kind.EMAIL),
    ("base64 in the URL alphabet", f"x={{{ADDRESS.replace('=', '')}}}", Kind.EMAIL),
    ("a card in base64", f"use {{{ENCODED}}} for it", Kind.CARD),
    ("hexadecimal", f"{{{b'anna@example.com'.hex()}}} ok", Kind.EMAIL),
    ("percent", "mail {anna%40example%2Ecom} now", Kind.EMAIL),
    ("entities", "mail {anna&#64;example&#x2e;com} now", Kind.EMAIL),
    ("escapes", "mail {anna\\u0040example.com} now", Kind.EMAIL),
    ("single letters", "mail {a n n a @ e x a m p l e . c o m}", Kind.EMAIL),
    ("single figures", "call me on {0-8-7-1-2-3-4-5-6-7}", Kind.PHONE),
    ("said in English", "my phone is {oh eight seven double one two three four five six}", Kind.PHONE),
    ("said in German", "Telefon {null acht neun neun null eins acht zwei null}", Kind.PHONE),
    ("said in French pairs", "mon téléphone est {zéro six douze trente-quatre cinquante-six soixante-dix-huit}", Kind.PHONE),
    ("said in Spanish", "mi teléfono es {seis uno dos tres cuatro cinco seis siete ocho}", Kind.PHONE),
    ("said in Dutch", "mijn telefoonnummer is {nul zes een twee drie vier vijf zes zeven acht}", Kind.PHONE),
    ("said in Italian", "il mio cellulare è {tre tre tre uno due tre quattro cinque sei sette}", Kind.PHONE),
    ("a card said in pairs", "card {forty-one eleven eleven eleven eleven eleven eleven eleven}", Kind.CARD),
]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "kind"), [row[1:] for row in DISGUISED], ids=[row[0] for row in DISGUISED]
)
def test_a_disguised_detail_is_masked_where_it_stands(all_detectors, words, kind):
    start, end = words.index("{"), words.index("}") - 1
    plain = words.replace("{", "").replace("}", "")

    spans = find_details(RawText(plain), all_detectors, Known())

    assert [(span.start, span.end, span.kind) for span in spans] == [(start, end, kind)]


@pytest.mark.parametrize(
    "words",
    [
        "Москва and Moscow are one city",
        "Ελληνικά or English?",
        "I have one or two or three questions",
        "Verbraucherschutzorganisation schreibt an https://shop.example/lampen/blau",
        "100%25 sure & <b>bold</b> &amp; so on",
        "a b c d e f g are letters",
        "0123456789abcdef0123456789abcdef is a hash",
    ],
)
def test_what_only_looks_disguised_is_left_alone(all_detectors, words):
    assert find_details(RawText(words), all_detectors, Known()) == ()


@pytest.mark.parametrize(
    "words",
    [
        ENCODED,
        f"my card in base64: {ENCODED} ok",
        "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
        "4%31%31%31 1111 1111 1111",
        "forty-one eleven eleven eleven eleven eleven eleven eleven",
        "quatre un un un, un un un un, un un un un, un un un un",
    ],
)
def test_a_disguised_card_number_is_never_stored(words):
    scrubbed = scrub(RawText(words))

    assert Kind.CARD in scrubbed.removed
    assert "Visa ending 1111" in scrubbed.words.unmasked()
    assert ENCODED not in scrubbed.words.unmasked()


def test_a_word_of_another_alphabet_keeps_its_letters():
    assert fold("Сахар Москва сор").words == "Сахар Москва сор"
    assert fold("pаypаl").words == "paypal"


@pytest.mark.parametrize("name", SIGNS)
def test_a_view_without_its_disguise_is_none(name):
    assert view(name, "where is my parcel, please?") is None


def test_every_letter_of_a_view_has_a_place():
    for name, words in (("spoken", "call oh eight seven double one two"), ("spaced", "a n n a @ x . c o m"), ("escaped", "a%40b"), ("encoded", ENCODED)):  # fmt: skip
        seen = view(name, words)

        assert seen is not None
        assert len(seen.words) == len(seen.starts) == len(seen.ends)
        assert all(
            0 <= start < end <= len(words)
            for start, end in zip(seen.starts, seen.ends, strict=True)
        )
