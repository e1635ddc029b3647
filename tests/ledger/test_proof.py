import pytest

from handrail.core.errors import BadInput
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.proof import consistency_proof, inclusion_proof, is_consistent, is_included
from handrail.ledger.tree import root_of, stored
from tests.ledger import second_opinion

ENTRIES = [b"%d" % number for number in range(900)]
HASHES = [leaf_hash(entry) for entry in ENTRIES]
READ = stored(HASHES)
SIZES = range(1, 41)


@pytest.mark.parametrize("size", SIZES)
def test_every_inclusion_proof_of_a_small_log_holds_and_is_the_second_opinions(size):
    root = root_of(HASHES[:size])

    for index in range(size):
        proof = inclusion_proof(index, size, stored(HASHES[:size]))

        assert list(proof) == second_opinion.path(index, ENTRIES[:size])
        assert is_included(proof, index, size, HASHES[index], root)
        assert second_opinion.root_from_path(index, size, HASHES[index], list(proof)) == root


@pytest.mark.parametrize("size", SIZES)
def test_an_inclusion_proof_holds_for_its_own_entry_index_and_length_alone(size):
    root = root_of(HASHES[:size])

    for index in range(size):
        proof = inclusion_proof(index, size, READ)

        for other in range(-1, size + 2):
            assert is_included(proof, other, size, HASHES[index], root) == (other == index)
        assert not is_included(proof, index, size, HASHES[(index + 1) % 900], root)
        assert not is_included(proof, index, size, HASHES[index], bytes(32))
        assert not is_included((*proof, bytes(32)), index, size, HASHES[index], root)
        assert not is_included(proof[:-1], index, size, HASHES[index], root) or not proof
        for at, one in enumerate(proof):
            flipped = (*proof[:at], bytes([one[0] ^ 1]) + one[1:], *proof[at + 1 :])
            assert not is_included(flipped, index, size, HASHES[index], root)


@pytest.mark.parametrize("new", SIZES)
def test_every_consistency_proof_of_a_small_log_holds_and_is_the_second_opinions(new):
    for old in range(1, new + 1):
        proof = consistency_proof(old, new, READ)

        assert list(proof) == second_opinion.proof(old, ENTRIES[:new])
        assert is_consistent(proof, old, root_of(HASHES[:old]), new, root_of(HASHES[:new]))


@pytest.mark.parametrize("new", SIZES)
def test_a_consistency_proof_holds_for_its_own_sizes_and_roots_alone(new):
    new_root = root_of(HASHES[:new])

    for old in range(1, new + 1):
        proof, old_root = consistency_proof(old, new, READ), root_of(HASHES[:old])

        assert not is_consistent(proof, old, bytes(32), new, new_root)
        assert not is_consistent(proof, old, old_root, new, bytes(32))
        assert not is_consistent((*proof, bytes(32)), old, old_root, new, new_root)
        assert not is_consistent(proof[:-1], old, old_root, new, new_root) or not proof
        for other in range(1, new + 1):
            held = is_consistent(proof, other, old_root, new, new_root)
            assert held == (other == old)
        for at, one in enumerate(proof):
            flipped = (*proof[:at], bytes([one[0] ^ 1]) + one[1:], *proof[at + 1 :])
            assert not is_consistent(flipped, old, old_root, new, new_root)


@pytest.mark.parametrize("index", [0, 255, 256, 511, 512, 767, 768, 898])
def test_proofs_read_from_tiles_are_those_made_from_leaves(index):
    assert list(inclusion_proof(index, 899, READ)) == second_opinion.path(index, ENTRIES[:899])
    assert list(consistency_proof(index + 1, 900, READ)) == second_opinion.proof(
        index + 1, ENTRIES[:900]
    )


def test_every_log_continues_the_empty_one():
    root = root_of(HASHES[:5])

    assert is_consistent((), 0, root_of([]), 5, root)
    assert is_consistent((), 5, root, 5, root)
    assert not is_consistent((), 0, root, 5, root)
    assert not is_consistent((bytes(32),), 0, root_of([]), 5, root)
    assert not is_consistent((), 6, root, 5, root)
    assert not is_consistent((), -1, root, 5, root)
    assert consistency_proof(0, 5, READ) == ()


@pytest.mark.parametrize(("index", "size"), [(-1, 3), (3, 3), (0, 0)])
def test_there_is_no_proof_for_an_entry_that_is_not_there(index, size):
    with pytest.raises(BadInput):
        inclusion_proof(index, size, READ)


@pytest.mark.parametrize(("old", "new"), [(-1, 3), (4, 3)])
def test_there_is_no_proof_that_a_log_shrank(old, new):
    with pytest.raises(BadInput):
        consistency_proof(old, new, READ)


@pytest.mark.parametrize(
    ("index", "size", "known"),
    [
        (0, 8, ["96a296d2", "5f083f0a", "6b47aaf2"]),
        (5, 8, ["bc1a0643", "ca854ea1", "d37ee418"]),
        (2, 3, ["fac54203"]),
        (1, 5, ["6e340b9c", "5f083f0a", "bc1a0643"]),
    ],
)
def test_inclusion_proofs_are_the_known_ones(index, size, known):
    hashes = [leaf_hash(one) for one in KNOWN_INPUTS]

    assert [one.hex()[:8] for one in inclusion_proof(index, size, stored(hashes))] == known


@pytest.mark.parametrize(
    ("old", "new", "known"),
    [
        (1, 8, ["96a296d2", "5f083f0a", "6b47aaf2"]),
        (6, 8, ["0ebc5d34", "ca854ea1", "d37ee418"]),
        (2, 5, ["5f083f0a", "bc1a0643"]),
    ],
)
def test_consistency_proofs_are_the_known_ones(old, new, known):
    hashes = [leaf_hash(one) for one in KNOWN_INPUTS]

    assert [one.hex()[:8] for one in consistency_proof(old, new, stored(hashes))] == known


KNOWN_INPUTS = [
    bytes.fromhex(one)
    for one in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
