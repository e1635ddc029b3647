from dataclasses import replace
from datetime import UTC, datetime

import pytest

from handrail.core.ids import MessageId, TurnId
from handrail.ledger.checkpoint import Signer
from handrail.ledger.leaf import leaf_hash, receipt_holds, sign_leaf

AT = datetime(2026, 1, 31, tzinfo=UTC)


@pytest.fixture
def receipt(signer):
    return sign_leaf(b"entry", signer, TurnId("t1"), AT, message=MessageId("m1"))


def test_a_leaf_is_hashed_behind_a_zero_byte():
    empty = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"

    assert leaf_hash(b"").hex() == empty


def test_a_receipt_holds_under_the_key_of_its_log(receipt, signer):
    assert receipt.leaf == leaf_hash(b"entry")
    assert (receipt.turn, receipt.at, receipt.message, receipt.dropped) == ("t1", AT, "m1", False)
    assert receipt_holds(receipt, signer.verifier)


def test_a_receipt_does_not_hold_under_another_key(receipt):
    other = Signer.of_seed("shop.example/ledger", bytes(32))

    assert not receipt_holds(receipt, other.verifier)


@pytest.mark.parametrize("at", [0, 100, 255])
def test_a_receipt_with_one_bit_flipped_does_not_hold(receipt, signer, at):
    def flip(data):
        return bytes(
            byte ^ (1 << at % 8 if place == at // 8 else 0) for place, byte in enumerate(data)
        )

    assert not receipt_holds(replace(receipt, leaf=flip(receipt.leaf)), signer.verifier)
    assert not receipt_holds(replace(receipt, signature=flip(receipt.signature)), signer.verifier)


@pytest.mark.parametrize("signature", [b"", b"short", bytes(64), bytes(65)])
def test_a_signature_of_any_length_is_only_ever_wrong(receipt, signer, signature):
    assert not receipt_holds(replace(receipt, signature=signature), signer.verifier)


def test_a_signed_text_that_is_no_leaf_is_no_receipt(receipt, signer):
    text = b"shop.example/ledger\n0\n"

    assert not receipt_holds(
        replace(receipt, leaf=text, signature=signer.sign(text)), signer.verifier
    )
