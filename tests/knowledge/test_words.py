"""Words: sentences, stems, compounds, slips of the keyboard, words that mean the same."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.core.message import LANGUAGES
from handrail.knowledge.alike import de, en
from handrail.knowledge.alike_words import alike
from handrail.knowledge.common import common
from handrail.knowledge.compound import parts
from handrail.knowledge.fold import folded
from handrail.knowledge.sentence import sentences
from handrail.knowledge.spelling import learn
from handrail.knowledge.stem import stem
from handrail.knowledge.terms import pairs, pieces, terms
from handrail.knowledge.weak import weak, weight_of_weak

SENTENCES = [
    ("It is free. It is fast.", ["It is free.", "It is fast."]),
    ("It costs 4.90 today. Really!", ["It costs 4.90 today.", "Really!"]),
    ("E.g. Dr. Who waits. Then he goes.", ["E.g. Dr. Who waits.", "Then he goes."]),
    ("Wait ... now. Yes?", ["Wait ... now.", "Yes?"]),
    ("Am 3. Mai kommt es. Gut.", ["Am 3. Mai kommt es.", "Gut."]),
    ("Es gilt ab dem 3. Tag. Gut.", ["Es gilt ab dem 3. Tag.", "Gut."]),
    ("We sold 30. They sold 40.", ["We sold 30.", "They sold 40."]),
    ("3. Press start. 4. Wait.", ["3. Press start.", "4. Wait."]),
    ("He said “Go.” She went.", ["He said “Go.”", "She went."]),
    ("Really?! “Yes.”", ["Really?!", "“Yes.”"]),
    ("One.. Two.", ["One..", "Two."]),
    ("A line\n- an item\n* another", ["A line", "an item", "another"]),
    ("Wait. )", ["Wait.", ")"]),
    ("What? »", ["What? »"]),
    ("No. (a", ["No. (a"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "parted"), SENTENCES)
def test_a_text_is_parted_into_its_sentences(text, parted):
    assert list(sentences(text)) == parted


@given(st.text(max_size=300))
def test_no_word_is_lost_between_sentences(text):
    kept = "".join("".join(sentences(text)).split())
    bare = "".join("".join(text.split()).split())

    assert len(kept) <= len(bare)
    assert set(kept) <= set(bare)


MEET = [
    ("en", "deliver delivered delivering delivers delivery deliveries"),
    ("en", "refund refunds refunded refunding"),
    ("en", "cancel cancelled cancelling"),
    ("en", "parcel parcels"),
    ("en", "city cities"),
    ("en", "address addresses"),
    ("en", "available availability"),
    ("en", "stop stopped stopping"),
    ("en", "change changes changed changing"),
    ("de", "lieferung lieferungen liefern liefert geliefert lieferte"),
    ("de", "zahlung zahlungen zahlen zahlt gezahlt"),
    ("de", "artikel artikels artikeln"),
    ("de", "produkt produkte produkten produkts"),
    ("de", "zeit zeiten"),
    ("de", "konto kontos"),
]


@pytest.mark.parametrize(("language", "words"), MEET)
def test_forms_of_a_word_meet_at_one_stem(language, words):
    assert len({stem(word, language) for word in words.split()}) == 1


@pytest.mark.parametrize("word", ["free", "is", "42", "x1y", "abo", "bus", "process"])
def test_short_words_and_numbers_stay_as_they_are(word):
    assert stem(word, "en") == word


@given(st.text(alphabet="abcdeghilmnorstuyz", max_size=14), st.sampled_from(LANGUAGES))
def test_a_stem_begins_like_its_word_and_keeps_three_letters(word, language):
    cut = stem(word, language)

    assert len(cut) <= len(word)
    assert len(cut) >= min(3, len(word))


KNOWN = frozenset(
    stem(word, "de")
    for word in "versand kosten lieferung zeit rückgabe geschenk karte frist".replace(
        "ü", "u"
    ).split()
)


@pytest.mark.parametrize(
    ("word", "made_of"),
    [
        ("versandkosten", "versand kosten"),
        ("lieferzeiten", "lieferung zeit"),
        ("ruckgabefrist", "ruckgabe frist"),
        ("geschenkkarten", "geschenk karte"),
        ("lieferungszeit", "lieferung zeit"),
        ("versand", ""),
        ("autoreifen", ""),
        ("zeitkartenbla", ""),
        ("abckosten", ""),
        ("kosten1zeit", ""),
        ("versand" * 9, ""),
    ],
)
def test_a_compound_is_made_of_known_words_or_left_alone(word, made_of):
    assert parts(word, "de", KNOWN) == tuple(stem(one, "de") for one in made_of.split())


def test_an_english_word_written_together_is_taken_apart():
    assert parts("giftcards", "en", {"gift", "card"}) == ("gift", "card")
    assert parts("giftscard", "en", {"gift", "card"}) == ("gift", "card")


SPELT = learn([*["password"] * 3, *["parcel"] * 2, "address", "tomorrow", "order", "card"])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("pasword", "password"),
        ("passwordd", "password"),
        ("passwrod", "password"),
        ("passward", "password"),
        ("adress", "address"),
        ("parcle", "parcel"),
        ("tomorow", "tomorrow"),
        ("orderd", "order"),
        ("xarcel", "xarcel"),
        ("cord", "cord"),
        ("parcel", "parcel"),
        ("unicorn", "unicorn"),
        ("p4rcel", "p4rcel"),
        ("p" * 30, "p" * 30),
    ],
)
def test_a_slip_of_one_letter_is_mended_and_nothing_else(typed, meant):
    assert SPELT.mend(typed) == meant


def test_of_two_words_as_near_the_more_frequent_is_meant():
    assert learn(["lamps", "lamps", "lumps"]).mend("lxmps") == "lamps"


@given(st.text(alphabet="abcde", min_size=5, max_size=8), st.integers(1, 7))
def test_a_word_that_lacks_one_letter_is_found_again(word, at):
    gap = word[:at] + word[at + 1 :]

    assert learn([word]).mend(gap) in {word, gap}
    assert learn([word]).mend(word) == word


def test_terms_are_the_telling_words_folded_and_cut():
    assert terms("Where is my <ORDER_1> PARCEL, please?", "en") == ["parcel"]
    assert folded("Größe, Groesse, GRÖSSE", "de") == ["grosse", "grosse", "grosse"]
    assert folded("neue Steuer", "de") == ["neue", "steuer"]
    assert folded("w" * 41 + " ok", "en") == ["ok"]
    assert pairs(["a", "b", "c"]) == ["a b", "b c"]
    assert pieces(["abc"]) == ["^ab", "abc", "bc$"]


@pytest.mark.parametrize(("language", "table"), [("en", en.WORDS), ("de", de.WORDS)])
def test_the_tables_hold_groups_of_words_and_short_phrases(language, table):
    lines = [line.replace("->", " ").split() for line in table.strip().split("\n")]
    phrases = [phrase for line in lines for phrase in line]

    assert all(len(line) > 1 for line in lines)
    assert all(phrase.replace("_", "").isascii() for phrase in phrases)
    assert all(len(folded(one, language)) == one.count("_") + 1 <= 5 for one in phrases)


@pytest.mark.parametrize("language", LANGUAGES)
def test_common_and_weak_words_stand_as_the_index_folds_them(language):
    lists = (common(language), weak(language))

    assert all(word.isascii() and word == word.lower() for one in lists for word in one)
    assert len(common(language)) > 200
    assert len(weak(language)) > 100


def test_words_alike_stand_for_each_other_and_hints_go_one_way():
    germany = stem("germany", "en")

    assert "packag" in alike("en").of(("parcel",))
    assert "parcel" in alike("en").of(("packag",))
    assert germany in alike("en").of(("munich",))
    assert "munich" not in alike("en").of((germany,))
    assert alike("en").of(("unheard",)) == ()


def test_a_phrase_of_a_question_stands_for_single_words_of_the_articles():
    assert "refund" in alike("en").of(("money", "back"))
    assert all(
        " " not in term for terms_alike in alike("en").groups.values() for term in terms_alike
    )


def test_a_phrase_is_found_where_it_begins():
    words = [stem(word, "en") for word in ["i", "want", "my", "money", "back", "now"]]

    assert alike("en").phrase_at(words, 3) == (("money", "back"), 2)
    assert alike("en").phrase_at(words, 0) == ((), 0)


def test_a_particle_may_stand_apart_from_its_verb_but_not_too_far():
    near = ["send", "the", "red", "lamp", "right", "back", "now"]
    far = ["send", "the", "big", "red", "table", "lamp", "right", "back"]

    assert alike("en").phrase_at(near, 0) == (("send", "back"), 1)
    assert alike("en").phrase_at(far, 0) == ((), 0)


def test_a_weak_word_counts_more_among_many_articles():
    assert 0 < weight_of_weak(9) < weight_of_weak(125) < weight_of_weak(5000) < 1


def test_words_are_read_in_linear_time():
    hostile = ["a" * 8000, "ab " * 2666, "." * 8000, "1. " * 2600, "ä" * 8000, "<A_" * 2600]
    begun = time.process_time()

    for text in hostile:
        sentences(text)
        terms(text, "de")

    assert time.process_time() - begun < 2.0
