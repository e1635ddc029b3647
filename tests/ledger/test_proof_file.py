import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.core.errors import BadInput
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.note import VerifierKey
from handrail.ledger.proof import inclusion_proof
from handrail.ledger.proof_file import ProofFile, open_proof, parse_proof
from handrail.ledger.tree import stored


@pytest.fixture
def proof(entries, checkpoint_of):
    hashes = [leaf_hash(entry) for entry in entries]
    return ProofFile(7, inclusion_proof(7, 300, stored(hashes)), checkpoint_of(entries))


def test_a_proof_file_proves_its_entry_under_the_logs_key(proof, entries, signer):
    assert open_proof(str(proof), leaf_hash(entries[7]), signer.verifier) == proof


def test_a_proof_file_is_laid_out_as_the_format_says(proof):
    head, _, checkpoint = str(proof).partition("\n\n")

    assert head.split("\n")[:2] == ["c2sp.org/tlog-proof@v1", "index 7"]
    assert [base64.b64decode(one) for one in head.split("\n")[2:]] == list(proof.hashes)
    assert checkpoint == proof.checkpoint


def test_a_log_of_one_entry_has_a_proof_without_hashes(entries, checkpoint_of, signer):
    proof = ProofFile(0, (), checkpoint_of(entries[:1]))

    assert open_proof(str(proof), leaf_hash(entries[0]), signer.verifier) == proof


def test_extra_words_travel_along_unproved(proof, entries, signer):
    carrying = ProofFile(proof.index, proof.hashes, proof.checkpoint, b"anything")

    assert "\nextra YW55dGhpbmc=\nindex 7\n" in str(carrying)
    assert open_proof(str(carrying), leaf_hash(entries[7]), signer.verifier).extra == b"anything"


def test_a_proof_file_proves_no_other_entry_and_under_no_other_key(proof, entries, signer):
    with pytest.raises(BadInput):
        open_proof(str(proof), leaf_hash(entries[8]), signer.verifier)
    with pytest.raises(BadInput):
        open_proof(str(proof), leaf_hash(entries[7]), VerifierKey(signer.name, bytes(32)))


def test_every_bit_of_a_proof_file_counts(proof, entries, signer):
    data = str(proof).encode()

    for bit in range(0, len(data) * 8, 3):
        flipped = bytearray(data)
        flipped[bit // 8] ^= 1 << bit % 8
        try:
            changed = flipped.decode()
        except UnicodeDecodeError:
            continue
        with pytest.raises(BadInput):
            open_proof(changed, leaf_hash(entries[7]), signer.verifier)


HASH = base64.b64encode(bytes(32)).decode()
FIRST = "c2sp.org/tlog-proof@v1\n"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "c2sp.org/tlog-proof@v2\nindex 0\n\ncheckpoint\n",
        FIRST,
        FIRST + "\ncheckpoint\n",
        FIRST + "index 0\n",
        FIRST + "index\n\ncheckpoint\n",
        FIRST + "index 00\n\ncheckpoint\n",
        FIRST + "index -1\n\ncheckpoint\n",
        FIRST + "index x\n\ncheckpoint\n",
        FIRST + "extra AAAA\n\ncheckpoint\n",
        FIRST + "extra \nindex 0\n\ncheckpoint\n",
        FIRST + "extra ####\nindex 0\n\ncheckpoint\n",
        FIRST + "index 0\nextra AAAA\n\ncheckpoint\n",
        FIRST + "index 0\nAAAA\n\ncheckpoint\n",
        FIRST + "index 0\n" + (HASH + "\n") * 64 + "\ncheckpoint\n",
        FIRST + "extra " + "A" * 2_000_000 + "\nindex 0\n\ncheckpoint\n",
    ],
)
def test_a_file_of_any_other_form_is_refused(text):
    with pytest.raises(BadInput):
        parse_proof(text)


@settings(deadline=None)
@given(noise=st.text(max_size=200))
def test_noise_is_refused_in_words(noise):
    with pytest.raises(BadInput):
        parse_proof(FIRST + noise)
