import pytest

from handrail.core.errors import BadInput
from handrail.ledger.export import Flaw, export_files, read_export
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.reading import read_log
from tests.ledger import second_opinion


def read(export):
    """All that an export holds: its entries, its leaf hashes, and what cannot be read."""
    flaws = []
    entries, hashes = tuple(export.entries(flaws)), tuple(export.hashes(flaws))
    return entries, hashes, (*flaws, *export.flaws)


def test_an_export_has_the_files_of_the_public_format(files):
    assert set(files) == {
        "checkpoint",
        "tile/entries/000",
        "tile/entries/001.p/44",
        "tile/0/000",
        "tile/0/001.p/44",
        "tile/1/000.p/1",
    }


def test_an_outsiders_tool_verifies_an_export(files, signer):
    assert second_opinion.verify_files(files, str(signer.verifier))


@pytest.mark.parametrize("size", [0, 1, 255, 256, 257, 300])
def test_an_export_is_read_back_as_it_was(entries, checkpoint_of, size):
    kept = entries[:size]
    checkpoint = checkpoint_of(kept)

    export = read_export(dict(export_files(iter(kept), checkpoint)), older="older")

    assert export.checkpoint == checkpoint
    assert read(export) == (kept, tuple(leaf_hash(entry) for entry in kept), ())
    assert export.older == "older"


def test_a_checkpoint_is_not_given_out_over_other_entries(entries, checkpoint_of):
    with pytest.raises(BadInput):
        dict(export_files(entries[:-1], checkpoint_of(entries)))
    with pytest.raises(BadInput):
        dict(export_files([*entries[:-1], b"other"], checkpoint_of(entries)))


def test_names_outside_the_layout_are_passed_over(files):
    export = read_export({**files, "README": b"hello", "tiles": b"", "": b""})

    assert export.ends == read_export(files).ends
    assert read(export) == read(read_export(files))


def test_a_narrower_tile_beside_its_full_one_is_passed_over(files):
    export = read_export({**files, "tile/0/000.p/7": b"old", "tile/entries/000.p/7": b"old"})

    assert export.ends == read_export(files).ends
    assert read(export) == read(read_export(files))


def test_nothing_is_an_export_too():
    assert read_export({}).checkpoint == ""
    assert read(read_export({})) == ((), (), (Flaw("checkpoint", "is missing"),))


@pytest.mark.parametrize(
    ("name", "data", "flaw"),
    [
        ("checkpoint", b"\xff", Flaw("checkpoint", "is not UTF-8")),
        ("checkpoint", None, Flaw("checkpoint", "is missing")),
        ("tile/0/000", None, Flaw("tile/0/000", "is missing")),
        ("tile/0/000", b"123", Flaw("tile/0/000", "has 3 bytes where 8192 are due")),
        ("tile/1/000.p/1", None, Flaw("tile/1/000.p/1", "is missing")),
        ("tile/entries/000", None, Flaw("tile/entries/000", "is missing")),
        ("tile/entries/000", b"\x00\x01", Flaw("tile/entries/000", "breaks off after 0 entries")),
        ("tile/entries/000", b"", Flaw("tile/entries/000", "holds 0 entries where 256 are due")),
        ("tile/0/1", b"", Flaw("tile/0/1", "has a name that no tile has")),
        ("tile/0/003", b"", Flaw("tile/0/001", "is missing")),
    ],
)
def test_what_cannot_be_read_is_a_flaw(files, name, data, flaw):
    damaged = {path: body for path, body in files.items() if path != name}
    if data is not None:
        damaged[name] = data

    reading = read_log(read_export(damaged), ())
    assert flaw in (*reading.flaws, *reading.missing)
