import pytest

from handrail.ledger.export import read_export
from handrail.ledger.tile import tiles_for
from handrail.ledger.tree import stored
from handrail.ledger.verify import verify


@pytest.mark.parametrize("name", ["tile/entries/000", "tile/entries/001.p/44"])
def test_any_bit_flipped_in_a_bundle_names_its_entry(files, entries, key, name):
    starts, place = [], 0
    first = 0 if name.endswith("000") else 256
    for entry in entries[first : first + 256]:
        starts.append(place)
        place += 2 + len(entry)

    for bit in sample(files[name], 150):
        report = verify(read_export({**files, name: flip(files[name], bit)}), key)

        due = first + max(at for at, start in enumerate(starts) if start <= bit // 8)
        assert (report.entry, report.file) == (due, name)
        assert report.wrong in {"changed", "removed"}


@pytest.mark.parametrize("name", ["tile/0/000", "tile/0/001.p/44", "tile/1/000.p/1"])
def test_any_bit_flipped_in_a_hash_tile_names_the_file(files, key, name):
    for bit in sample(files[name], 100):
        report = verify(read_export({**files, name: flip(files[name], bit)}), key)

        assert (report.wrong, report.file) == ("file", name)
        assert "The entries are whole" in report.sentence


def test_any_bit_flipped_in_the_checkpoint_names_the_checkpoint(files, key):
    for bit in range(len(files["checkpoint"]) * 8):
        damaged = {**files, "checkpoint": flip(files["checkpoint"], bit)}

        report = verify(read_export(damaged), key)

        assert (report.wrong, report.file) == ("checkpoint", "checkpoint")


def sample(data, count):
    """Every so many bits of the data, and those at its edges."""
    bits = len(data) * 8
    return [*range(0, bits, bits // count | 1), 7, 8, 15, bits - 1]


def flip(data, bit):
    flipped = bytearray(data)
    flipped[bit // 8] ^= 1 << bit % 8
    return bytes(flipped)


@pytest.mark.parametrize(
    ("name", "wrong", "entry"),
    [
        ("checkpoint", "checkpoint", None),
        ("tile/entries/000", "removed", 0),
        ("tile/entries/001.p/44", "removed", 256),
        ("tile/0/000", "file", None),
        ("tile/0/001.p/44", "file", None),
        ("tile/1/000.p/1", "file", None),
    ],
)
def test_a_missing_file_is_named(files, key, name, wrong, entry):
    left = {path: data for path, data in files.items() if path != name}

    report = verify(read_export(left), key)

    assert (report.wrong, report.entry, report.file) == (wrong, entry, name)


@pytest.mark.parametrize("cut", [1, 31, 32, 1_000])
@pytest.mark.parametrize("name", ["tile/0/000", "tile/0/001.p/44", "tile/1/000.p/1"])
def test_a_tile_cut_short_is_named(files, key, name, cut):
    report = verify(read_export({**files, name: files[name][:-cut]}), key)

    assert (report.wrong, report.file) == ("file", name)


@pytest.mark.parametrize(
    "name", ["tile/0/002", "tile/0/001.p/45", "tile/1/000.p/2", "tile/2/000.p/1", "tile/x"]
)
def test_a_tile_that_has_no_place_in_the_log_is_seen(files, key, name):
    report = verify(read_export({**files, name: bytes(64)}), key)

    assert report.wrong == "file"


def test_tiles_kept_on_the_way_do_not_disturb(files, hashes, key):
    early = {tile.path: tile.data for tile in tiles_for(0, 280, stored(hashes[:280]))}

    assert verify(read_export(early | files), key).whole
