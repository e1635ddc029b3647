import pickle
from hashlib import sha256

import pytest

from handrail.core.errors import Broken
from handrail.core.ids import SubjectId
from handrail.security.seal import (
    DataKey,
    Place,
    Sealed,
    Wrapped,
    blind,
    new_data_key,
    open_sealed,
    salted,
    seal,
    unwrap,
    wrap,
)

PLACE = Place("message", "1", "body")


@pytest.mark.parametrize("plain", [b"", b"hello", bytes(10_000)])
def test_what_was_sealed_opens_in_its_place(plain):
    key = new_data_key()

    assert open_sealed(key, seal(key, plain, PLACE), PLACE) == plain


@pytest.mark.parametrize(
    "place",
    [
        Place("message", "2", "body"),
        Place("message", "1", "known"),
        Place("turn", "1", "body"),
        Place("messag", "e1", "body"),
        Place("message", "1b", "ody"),
    ],
)
def test_a_seal_does_not_open_in_another_place(place):
    key = new_data_key()

    with pytest.raises(Broken):
        open_sealed(key, seal(key, b"hello", PLACE), place)


def test_a_seal_does_not_open_with_any_byte_changed_or_missing():
    key = new_data_key()
    sealed = seal(key, b"secret words", PLACE)

    for at in range(len(sealed)):
        touched = bytearray(sealed)
        touched[at] ^= 1
        for wrong in (bytes(touched), sealed[:at]):
            with pytest.raises(Broken) as raised:
                open_sealed(key, Sealed(wrong), PLACE)
            assert "secret words" not in str(raised.value)
            assert raised.value.__cause__ is None


def test_another_key_does_not_open_a_seal():
    with pytest.raises(Broken):
        open_sealed(new_data_key(), seal(new_data_key(), b"hello", PLACE), PLACE)


def test_no_two_seals_are_alike_and_none_shows_the_words():
    key = new_data_key()
    seals = {seal(key, b"the same words", PLACE) for _ in range(200)}

    assert len(seals) == 200
    assert len({sealed[1:13] for sealed in seals}) == 200
    assert all(sealed[0] == 1 and b"same" not in sealed for sealed in seals)


def test_a_wrapped_key_opens_for_its_subject_alone():
    kek, key = new_data_key(), new_data_key()
    wrapped = wrap(kek, key, SubjectId("s1"))

    assert unwrap(kek, wrapped, SubjectId("s1")) == key
    assert key.exposed() not in wrapped
    for wrong_kek, wrong_subject in ((kek, "s2"), (new_data_key(), "s1")):
        with pytest.raises(Broken):
            unwrap(wrong_kek, wrapped, SubjectId(wrong_subject))
    with pytest.raises(Broken):
        unwrap(kek, Wrapped(b""), SubjectId("s1"))


def test_a_wrapped_key_is_no_seal():
    kek = new_data_key()
    wrapped = wrap(kek, new_data_key(), SubjectId("s1"))

    with pytest.raises(Broken):
        open_sealed(kek, Sealed(wrapped), Place("s1", "", ""))


def test_a_key_hides_itself():
    key = DataKey(b"k" * 32)

    assert "k" * 4 not in f"{key!r} {key}"
    with pytest.raises(TypeError):
        pickle.dumps(key)
    assert key == DataKey(b"k" * 32)
    assert len({key, DataKey(b"k" * 32), new_data_key()}) == 2
    assert key != "k"


@pytest.mark.parametrize("wrong", [b"", b"short", bytes(31), bytes(33)])
def test_a_key_has_32_bytes(wrong):
    with pytest.raises(Broken):
        DataKey(wrong)


def test_a_blind_index_meets_equal_values_of_one_field_only():
    key = new_data_key()
    index = blind(key, "email", "anna@example.com")

    assert len(index) == 32
    assert blind(key, "email", "anna@example.com") == index
    others = [
        blind(key, "email", "anne@example.com"),
        blind(key, "phone", "anna@example.com"),
        blind(key, "emaila", "nna@example.com"),
        blind(new_data_key(), "email", "anna@example.com"),
    ]
    assert len({index, *others}) == 5


def test_a_salted_hash_proves_what_it_stands_for():
    salt, digest = salted(b"words")

    assert len(salt) == 32
    assert digest == sha256(salt + b"words").digest()
    assert salted(b"words")[1] != digest
