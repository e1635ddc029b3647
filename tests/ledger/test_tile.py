import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.core.errors import BadInput, TooLarge
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.tile import (
    Place,
    bundle,
    parse_bundle,
    parse_tile_path,
    places,
    tile_path,
    tiles_for,
)
from handrail.ledger.tree import root_of, stored
from tests.ledger import second_opinion

PATHS = [
    (0, 0, 256, "tile/0/000"),
    (0, 1_234_067, 256, "tile/0/x001/x234/067"),
    (1, 999, 17, "tile/1/999.p/17"),
    (2, 1_000, 1, "tile/2/x001/000.p/1"),
    ("entries", 273, 112, "tile/entries/273.p/112"),
]
HASHES = [leaf_hash(b"%d" % number) for number in range(66_000)]


@pytest.mark.parametrize(("level", "index", "width", "path"), PATHS)
def test_paths_are_those_of_the_public_format(level, index, width, path):
    assert tile_path(level, index, width) == path
    assert parse_tile_path(path) == Place(level, index, width)


@settings(deadline=None)
@given(
    level=st.sampled_from(["entries", *range(8)]),
    index=st.integers(0, 2**55),
    width=st.integers(1, 256),
)
def test_every_path_comes_back(level, index, width):
    assert parse_tile_path(tile_path(level, index, width)) == Place(level, index, width)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "tile/0/0",
        "tile/0/0000",
        "tile/00/000",
        "tile/8/000",
        "tile/0/001/000",
        "tile/0/x000/001",
        "tile/0/000.p/0",
        "tile/0/000.p/01",
        "tile/0/000.p/256",
        "tile/0/000.p/999",
        "tile/0/000/",
        "tile/0/000\n",
        "tile/0/٠٠٠",
        "tile/leaves/000",
        "/tile/0/000",
        "tile/0/../000",
        "tile/0/" + "x999/" * 5_000 + "000",
    ],
)
def test_every_other_path_is_refused(path):
    with pytest.raises(BadInput):
        parse_tile_path(path)


@pytest.mark.parametrize(
    ("level", "index", "width"), [(-1, 0, 1), (8, 0, 1), (0, -1, 1), (0, 0, 0), (0, 0, 257)]
)
def test_a_tile_that_cannot_be_has_no_path(level, index, width):
    with pytest.raises(BadInput):
        tile_path(level, index, width)


def test_a_log_of_seventy_thousand_has_the_tiles_the_format_counts():
    found = list(places(70_000))

    assert found.count(Place(0, 273, 112)) == 1
    assert len([one for one in found if one.level == 0 and one.width == 256]) == 273
    assert [one for one in found if one.level != 0] == [
        Place(1, 0, 256),
        Place(1, 1, 17),
        Place(2, 0, 1),
    ]


def test_a_log_of_exactly_one_tile_has_the_beginning_of_the_level_above():
    assert list(places(256)) == [Place(0, 0, 256), Place(1, 0, 1)]
    assert list(places(0)) == []


def test_tiles_hold_the_hashes_the_format_names():
    entries = [b"%d" % number for number in range(600)]

    tiles = {tile.path: tile.data for tile in tiles_for(0, 600, stored(HASHES[:600]))}

    assert set(tiles) == {"tile/0/000", "tile/0/001", "tile/0/002.p/88", "tile/1/000.p/2"}
    assert tiles["tile/0/002.p/88"] == b"".join(HASHES[512:600])
    assert tiles["tile/1/000.p/2"] == second_opinion.mth(entries[:256]) + second_opinion.mth(
        entries[256:512]
    )


@settings(deadline=None, max_examples=30)
@given(sizes=st.lists(st.integers(0, 1_600), min_size=2, max_size=5).map(sorted))
def test_tiles_made_step_by_step_are_those_made_at_once(sizes):
    kept = {}

    for old, new in zip([0, *sizes], sizes, strict=False):
        read = only_stored(kept, new)
        kept |= {tile.place: tile.data for tile in tiles_for(old, new, read)}

    at_once = {tile.place: tile.data for tile in tiles_for(0, sizes[-1], stored(HASHES))}
    assert set(at_once) == set(places(sizes[-1]))
    assert {place: kept[place] for place in at_once} == at_once


def only_stored(kept, size):
    """Read leaves below `size`, and above them only from tiles that were kept."""

    def read(level, index):
        if level == 0:
            assert index < size
            return HASHES[index]
        tile = next(
            data
            for place, data in kept.items()
            if (place.level, place.index) == (level, index // 256) and place.width > index % 256
        )
        return tile[index % 256 * 32 : index % 256 * 32 + 32]

    return read


def test_a_log_that_fills_its_second_level_starts_a_third():
    tiles = {tile.path: tile.data for tile in tiles_for(65_500, 65_540, stored(HASHES))}

    assert set(tiles) == {
        "tile/0/255",
        "tile/0/256.p/4",
        "tile/1/000",
        "tile/2/000.p/1",
    }
    assert tiles["tile/2/000.p/1"] == root_of(HASHES[:65_536])


def test_a_log_does_not_shrink():
    with pytest.raises(BadInput):
        list(tiles_for(2, 1, stored(HASHES)))


@settings(deadline=None)
@given(entries=st.lists(st.binary(max_size=300), max_size=20).map(tuple))
def test_a_bundle_comes_back(entries):
    assert parse_bundle(bundle(entries), len(entries)) == entries


def test_a_bundle_is_lengths_and_entries():
    assert bundle([b"ab", b"", b"c" * 258]) == b"\x00\x02ab\x00\x00\x01\x02" + b"c" * 258


def test_an_entry_too_long_for_its_length_is_refused():
    assert len(bundle([b"x" * 65_535])) == 65_537
    with pytest.raises(TooLarge):
        bundle([b"x" * 65_536])


@pytest.mark.parametrize(
    ("data", "width"), [(b"\x00", 1), (b"\x00\x02a", 1), (b"\x00\x01a", 2), (b"\x00\x01a", 0)]
)
def test_a_broken_bundle_is_refused(data, width):
    with pytest.raises(BadInput):
        parse_bundle(data, width)
