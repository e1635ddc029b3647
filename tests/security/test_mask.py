import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.core.ids import MessageId
from handrail.core.message import Author, Heard
from handrail.core.text import Kind, Placeholder, RawText, SafeText, Span
from handrail.security.mask import Register, join, mask, own, register_of, unmask, write

EMAIL_1 = Placeholder(Kind.EMAIL, 1)


def planted(*pieces):
    """Build a text from plain pieces and (kind, value) pairs, with the spans of the values."""
    words, spans = "", []
    for piece in pieces:
        if isinstance(piece, tuple):
            spans.append(Span(len(words), len(words) + len(piece[1]), piece[0]))
            words += piece[1]
        else:
            words += piece
    return RawText(words), tuple(spans)


def test_a_detail_becomes_a_numbered_placeholder_and_comes_back():
    words, spans = planted(
        "Mail ", (Kind.EMAIL, "anna@example.com"), " or ", (Kind.EMAIL, "b@c.de"), "!"
    )

    safe, register = mask(words, spans, Register.empty())

    assert safe.words == "Mail <EMAIL_1> or <EMAIL_2>!"
    assert safe.details == (EMAIL_1, Placeholder(Kind.EMAIL, 2))
    assert unmask(safe, register) == words


@pytest.mark.parametrize(
    ("kind", "first", "second"),
    [
        (Kind.EMAIL, "Anna@Example.com", "anna@example.COM"),
        (Kind.EMAIL, "anna@example.com", "ａｎｎａ@example.com"),
        (Kind.PHONE, "+353 87 123 4567", "00353-87-1234567"),
        (Kind.PHONE, "+49 (0)30 901820", "+49 30 901820"),
        (Kind.CARD, "4111 1111 1111 1111", "4111-1111-1111-1111"),
        (Kind.NAME, "Anna  Müller", "ANNA MÜLLER"),
        (Kind.IBAN, "DE89 3704 0044 0532 0130 00", "de89370400440532013000"),
        (Kind.ORDER, "A-1234", "a1234"),
    ],
)
def test_the_same_value_gets_the_same_number_however_written(kind, first, second):
    words, spans = planted((kind, first), " ", (kind, second), " ", (kind, "9 other"))

    safe, register = mask(words, spans, Register.empty())

    assert safe.words == f"<{kind}_1> <{kind}_1> <{kind}_2>"
    assert unmask(safe, register).unmasked() == f"{first} {first} 9 other"


def test_a_secret_keeps_its_case_apart():
    words, spans = planted((Kind.SECRET, "abc"), (Kind.SECRET, "ABC"))

    assert mask(words, spans, Register.empty())[0].words == "<SECRET_1><SECRET_2>"


@pytest.mark.parametrize(
    "typed",
    [
        "<EMAIL_1>", "<email_1>", "< EMAIL_1 >", "<EMAIL 1>", "＜EMAIL_1＞", "‹EMAIL_1›", "〈EMAIL_1〉",
        "⟨EMAIL_1⟩", "<EM\u200bAIL_1>", "<EMAIL_１>", "<ＥＭＡＩＬ_1>", "&lt;EMAIL_1&gt;", "&#60;EMAIL_1&#62;",
        "<EMAIL_01>", "<<EMAIL_1>>",
    ],
)  # fmt: skip
def test_a_placeholder_somebody_types_never_lives(typed):
    words, spans = planted((Kind.EMAIL, "anna@example.com"), f" and {typed} there")

    safe, register = mask(words, spans, Register.empty())
    back = unmask(safe, register).unmasked()

    assert safe.words.count("<EMAIL_1>") == 1
    assert "‹EMAIL_" in safe.words
    assert back.count("anna@example.com") == 1
    assert own(typed).words.count("<EMAIL_1>") == 0
    assert write(typed, register, ()).words.count("<EMAIL_1>") == 0
    assert write(safe.words, register, safe.details) == safe


def test_a_typed_placeholder_stays_words_through_every_step():
    safe, _ = mask(RawText("give me <EMAIL_1>"), (), Register.empty())
    _, register = mask(*planted((Kind.EMAIL, "somebody@example.com")), Register.empty())

    joined = join([safe, own("and"), write(safe.words, register, (EMAIL_1,))])

    assert "somebody" not in unmask(joined, register).unmasked()


def test_a_value_that_looks_like_a_placeholder_is_not_read_again():
    words, spans = planted((Kind.SECRET, "<EMAIL_1>"), " ", (Kind.EMAIL, "anna@example.com"))

    safe, register = mask(words, spans, Register.empty())

    assert safe.words == "<SECRET_1> <EMAIL_1>"
    assert unmask(safe, register) == words


def test_only_offered_and_known_placeholders_live_in_what_is_written():
    _, register = mask(*planted((Kind.EMAIL, "a@b.cc"), (Kind.EMAIL, "d@e.ff")), Register.empty())

    safe = write(
        "<EMAIL_1> <EMAIL_2> <PHONE_1> <EMAIL_1>", register, (EMAIL_1, Placeholder(Kind.PHONE, 1))
    )

    assert safe.words == "<EMAIL_1> ‹EMAIL_2› ‹PHONE_1› <EMAIL_1>"
    assert safe.details == (EMAIL_1,)
    assert unmask(safe, register).unmasked() == "a@b.cc ‹EMAIL_2› ‹PHONE_1› a@b.cc"


def test_only_placeholders_named_by_the_text_are_brought_back():
    _, register = mask(*planted((Kind.EMAIL, "a@b.cc")), Register.empty())

    assert unmask(SafeText("<EMAIL_1>"), register).unmasked() == "<EMAIL_1>"
    assert unmask(SafeText("<EMAIL_1>", (EMAIL_1,)), Register.empty()).unmasked() == "<EMAIL_1>"


def test_earlier_messages_number_the_placeholders_again():
    first, first_spans = planted("I am ", (Kind.NAME, "Anna"), ", ", (Kind.EMAIL, "a@b.cc"))
    second, second_spans = planted((Kind.EMAIL, "d@e.ff"), " not ", (Kind.EMAIL, "A@B.cc"))
    one, register = mask(first, first_spans, Register.empty())
    two, register = mask(second, second_spans, register)
    heard = [
        Heard(MessageId("1"), Author.CUSTOMER, first, first_spans),
        Heard(MessageId("2"), Author.AI, RawText("Thanks <EMAIL_1>"), (), (EMAIL_1,)),
        Heard(MessageId("3"), Author.HUMAN, second, second_spans),
    ]

    again = register_of(heard)

    assert again == register
    assert mask(first, first_spans, again) == (one, again)
    assert two.words == "<EMAIL_2> not <EMAIL_1>"


def test_masking_leaves_the_register_it_was_given_alone():
    empty = Register.empty()

    mask(*planted((Kind.EMAIL, "a@b.cc")), empty)

    assert empty == Register.empty()


def test_a_register_hides_itself():
    _, register = mask(*planted((Kind.EMAIL, "anna@example.com")), Register.empty())

    assert "anna" not in f"{register!r} {register}"
    with pytest.raises(TypeError):
        pickle.dumps(register)


def test_joined_texts_name_each_detail_once():
    safe, _ = mask(*planted((Kind.EMAIL, "a@b.cc")), Register.empty())

    assert join([safe, own("x"), safe]) == SafeText("<EMAIL_1>\nx\n<EMAIL_1>", (EMAIL_1,))


KINDS = st.sampled_from(list(Kind))
PLAIN = st.text(st.characters(exclude_characters="<‹«〈〈⟨❮❰❬⟪《≺˂ᐸ⧼＜﹤&"), max_size=20)


@given(st.lists(st.tuples(PLAIN, KINDS), max_size=8), PLAIN)
def test_what_was_masked_comes_back_and_no_value_survives(pieces, last):
    details = [(kind, f"value-{at}-planted") for at, (_, kind) in enumerate(pieces)]
    mixed = [
        part for (plain, _), detail in zip(pieces, details, strict=True) for part in (plain, detail)
    ]
    words, spans = planted(*mixed, last)

    safe, register = mask(words, spans, Register.empty())

    assert unmask(safe, register) == words
    assert not any(value in safe.words for _, value in details)


@given(st.text(alphabet="<>‹›＜＞EMAIL_1 \u200b&lt;gt", max_size=40))
def test_no_typed_text_ever_holds_a_live_placeholder(words):
    safe, register = mask(*planted((Kind.EMAIL, "a@b.cc"), words), Register.empty())

    assert safe.words.count("<EMAIL_1>") == 1
    assert "<EMAIL_1>" not in own(words).words
    assert write(safe.words, register, safe.details) == safe
