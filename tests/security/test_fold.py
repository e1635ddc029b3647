import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.security.fold import bare, fold


@pytest.mark.parametrize(
    ("words", "folded"),
    [
        ("plain text\n", "plain text\n"),
        ("４１１１", "4111"),
        ("Ａｎｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ", "Anna@example.com"),
        ("4\u200b1\u200d1\ufeff1\u00ad", "4111"),
        ("٤١١١", "4111"),
        ("𝟒𝟏𝟏𝟏", "4111"),
        ("4111\u00a01111\u20131111", "4111 1111-1111"),
        ("a\u2028b", "a\nb"),
        ("a\x00b", "ab"),
        ("half \ud800", "half \ufffd"),
        ("＜EMAIL_1＞", "<EMAIL_1>"),
        ("M\u034fa", "Ma"),
    ],
)
def test_look_alikes_become_plain_letters(words, folded):
    assert fold(words).words == folded


def test_a_place_leads_back_to_the_original():
    words = "Tel: ０８７\u200b 123"
    folded = fold(words)
    start = folded.words.index("087")

    assert folded.words == "Tel: 087 123"
    assert words[slice(*folded.back(start, start + 3))] == "０８７\u200b"
    assert words[slice(*folded.back(start, len(folded.words)))] == "０８７\u200b 123"


@given(st.text(max_size=60))
def test_every_character_leads_back_inside_the_text(words):
    for folded in (fold(words), bare(fold(words))):
        for at in range(len(folded.words)):
            start, end = folded.back(at, at + 1)
            assert 0 <= start < end <= len(words)
        if folded.words:
            assert folded.back(0, len(folded.words))[1] == len(words)


@given(st.text(max_size=60))
def test_a_folded_text_has_nothing_hidden_and_stays_as_it_is(words):
    once = fold(words).words

    assert fold(once).words == once or any(not letter.isascii() for letter in once)
    once.encode()


def test_bare_letters_have_no_case_and_no_diacritics():
    assert bare(fold("Ångström STRAẞE")).words == "angstrom strasse"
