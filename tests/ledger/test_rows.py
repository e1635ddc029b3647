import pytest

from handrail.core.errors import BadInput
from handrail.ledger.export import blocks
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.rows import Rows
from handrail.ledger.tile import tiles_for
from handrail.ledger.tree import full_root, root_of, stored

SIZES = [0, 1, 255, 256, 257, 511, 512, 1_000, 65_535, 65_536, 65_537, 66_000]


@pytest.fixture(scope="module")
def leaves():
    return [leaf_hash(b"%d" % at) for at in range(66_000)]


def grown(leaves):
    rows, made = Rows(), []
    for block in blocks(leaves):
        rows, tiles = rows.grow(block)
        made += tiles
    return rows, made


@pytest.mark.parametrize("size", SIZES)
def test_the_rows_know_the_root(leaves, size):
    rows, _ = grown(leaves[:size])

    assert (rows.size, rows.root()) == (size, root_of(leaves[:size]))


@pytest.mark.parametrize("size", SIZES)
def test_the_tiles_that_come_out_as_they_fill_are_those_of_the_whole_log(leaves, size):
    rows, made = grown(leaves[:size])

    due = {tile.path: tile.data for tile in tiles_for(0, size, stored(leaves[:size]))}
    assert {tile.path: tile.data for tile in [*made, *rows.partial()]} == due
    assert len(made) + len(list(rows.partial())) == len(due)


def test_no_more_is_kept_than_a_tile_a_level(leaves):
    rows, _ = grown(leaves)

    assert all(len(row) < 256 for row in rows.rows)


def test_a_block_does_not_reach_over_the_end_of_a_tile(leaves):
    rows, _ = Rows().grow(leaves[:200])

    with pytest.raises(BadInput):
        rows.grow(leaves[200:300])


@pytest.mark.parametrize("size", [1, 2, 4, 128, 256])
def test_the_root_of_a_full_tree_is_the_root(leaves, size):
    assert full_root(leaves[:size]) == root_of(leaves[:size])
