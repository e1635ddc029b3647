import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.core.errors import BadInput
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.tree import Frontier, root_of, stored, subtree
from tests.ledger import second_opinion

# The inputs and roots every implementation of RFC 6962 is tried on.
INPUTS = [
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
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


@pytest.mark.parametrize("size", range(9))
def test_roots_are_the_known_ones(size):
    assert root_of(leaf_hash(one) for one in INPUTS[:size]).hex() == ROOTS[size]
    assert second_opinion.mth(INPUTS[:size]).hex() == ROOTS[size]


@settings(deadline=None)
@given(parts=st.lists(st.lists(st.binary(max_size=8), max_size=40), max_size=6))
def test_a_tree_grown_in_any_portions_has_the_root_of_a_second_opinion(parts):
    frontier = Frontier.empty()
    for part in parts:
        frontier = frontier.append([leaf_hash(entry) for entry in part])

    whole = [entry for part in parts for entry in part]
    assert frontier.size == len(whole)
    assert frontier.root() == second_opinion.mth(whole)
    assert Frontier(frontier.size, frontier.hashes) == frontier


@pytest.mark.parametrize(
    ("size", "hashes"),
    [(-1, ()), (1, ()), (0, (bytes(32),)), (3, (bytes(32),)), (1, (b"short",))],
)
def test_an_edge_that_does_not_fit_its_size_is_refused(size, hashes):
    with pytest.raises(BadInput):
        Frontier(size, hashes)


def test_a_leaf_that_is_no_hash_is_refused():
    with pytest.raises(BadInput):
        Frontier.empty().append([b"an entry, not its hash"])


@pytest.mark.parametrize(
    ("start", "end"),
    [(0, 0), (0, 1), (0, 255), (0, 256), (256, 512), (512, 700), (0, 700), (640, 700), (0, 512)],
)
def test_a_subtree_is_the_same_from_tiles_and_from_a_second_opinion(start, end):
    entries = [b"%d" % number for number in range(700)]
    read = stored([leaf_hash(entry) for entry in entries])

    assert subtree(start, end, read) == second_opinion.mth(entries[start:end])


def test_a_subtree_of_a_large_log_reads_few_hashes():
    asked = []

    def read(level, index):
        asked.append((level, index))
        return leaf_hash(b"%d %d" % (level, index))

    subtree(0, 2**40 + 1, read)

    assert len(asked) <= 257


def test_ten_thousand_leaves_are_appended_one_by_one_in_a_moment():
    hashes = [leaf_hash(b"%d" % number) for number in range(10_000)]

    started = time.process_time()
    frontier = Frontier.empty()
    for one in hashes:
        frontier = frontier.append([one])
    taken = time.process_time() - started

    print(f"{taken / 10_000 * 1e6:.1f} µs a leaf")
    assert frontier.root() == root_of(hashes)
    assert taken < 5
