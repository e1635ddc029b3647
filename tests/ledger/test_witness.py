"""Witnesses: what they sign, what they refuse, and that strangers can read their signatures."""

import base64
import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from handrail.core.errors import BadInput
from handrail.ledger.checkpoint import open_checkpoint
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.note import COSIGNATURE, parse_verifier_key
from handrail.ledger.tree import stored
from handrail.ledger.witness import Witness, latest, seen_at

AT = 1_790_000_000


@pytest.fixture
def witness() -> Witness:
    return Witness.of_seed("example.org/witness", bytes(reversed(range(32))))


def read_of(entries):
    return stored(tuple(leaf_hash(entry) for entry in entries))


def test_a_stranger_reads_the_cosignature(witness, entries, checkpoint_of):
    """Written from c2sp.org/tlog-cosignature, with hashlib and Ed25519 alone."""
    note = checkpoint_of(entries)
    signed = witness.cosign(note, AT)

    assert signed.startswith(note)
    name, encoded = signed.removeprefix(note).removeprefix("— ").rstrip("\n").split(" ")
    data = base64.b64decode(encoded)
    key_name, key_id, public = str(witness.verifier).split("+", 2)
    kind_and_key = base64.b64decode(public)
    assert name == key_name == "example.org/witness"
    assert kind_and_key[0] == 4
    assert data[:4].hex() == key_id
    assert data[:4] == hashlib.sha256(name.encode() + b"\n" + kind_and_key).digest()[:4]
    assert int.from_bytes(data[4:12], "big") == AT
    body = note.rpartition("\n\n")[0] + "\n"
    said = f"cosignature/v1\ntime {AT}\n{body}".encode()
    Ed25519PublicKey.from_public_bytes(kind_and_key[1:]).verify(data[12:], said)


def test_a_cosigned_checkpoint_is_still_the_logs_own(witness, entries, checkpoint_of, signer):
    signed = witness.cosign(checkpoint_of(entries), AT)

    assert open_checkpoint(signed, signer.verifier).size == len(entries)
    assert seen_at(witness.cosign(signed, AT + 60), witness.verifier) == AT + 60


def test_a_witness_key_is_not_a_logs(witness, key):
    text = str(witness.verifier)
    assert parse_verifier_key(text, COSIGNATURE) == witness.verifier
    with pytest.raises(BadInput, match="of a log"):
        parse_verifier_key(text)
    with pytest.raises(BadInput, match="of a witness"):
        parse_verifier_key(key, COSIGNATURE)


def test_what_the_witness_did_not_sign_is_told(witness, entries, checkpoint_of):
    note = checkpoint_of(entries)
    stranger = Witness.of_seed(witness.name, bytes(32))
    with pytest.raises(BadInput, match="did not sign"):
        seen_at(note, witness.verifier)
    with pytest.raises(BadInput, match="did not sign"):
        seen_at(stranger.cosign(note, AT), witness.verifier)


def test_any_bit_flipped_in_the_cosignature_or_its_time_is_told(witness, entries, checkpoint_of):
    note = checkpoint_of(entries)
    line = witness.cosign(note, AT).removeprefix(note)
    data = base64.b64decode(line.split(" ")[2])
    for bit in range(32, len(data) * 8):
        changed = bytearray(data)
        changed[bit // 8] ^= 1 << bit % 8
        forged = f"{note}— {witness.name} {base64.b64encode(changed).decode()}\n"
        with pytest.raises(BadInput, match="not valid"):
            seen_at(forged, witness.verifier)


@pytest.mark.parametrize("old", [1, 2, 127, 128, 255, 256, 257, 299, 300])
def test_a_log_that_only_grew_goes_on(entries, checkpoint_of, signer, old):
    known, shown = checkpoint_of(entries[:old]), checkpoint_of(entries)

    head, hashes = latest(shown, signer.verifier, known, read_of(entries))

    assert head.size == 300
    assert hashes <= 18


@pytest.mark.parametrize("old", [1, 2, 127, 128, 255, 256, 257, 299, 300])
def test_a_log_with_another_past_does_not(entries, checkpoint_of, signer, old):
    fork = (entries[1], *entries[1:])
    known, shown = checkpoint_of(entries[:old]), checkpoint_of(fork)

    for read in (read_of(fork), read_of(entries)):
        with pytest.raises(BadInput, match="forked"):
            latest(shown, signer.verifier, known, read)


def test_a_log_cut_short_does_not(entries, checkpoint_of, signer):
    with pytest.raises(BadInput, match="it had 300 entries and has 200"):
        latest(
            checkpoint_of(entries[:200]), signer.verifier, checkpoint_of(entries), read_of(entries)
        )
