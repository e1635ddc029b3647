"""A log is read once, a file at a time."""

from collections import Counter
from dataclasses import dataclass, field

import pytest

from handrail.ledger.export import blocks, export_files, read_export
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.tile import bundle, tile_path
from handrail.ledger.verify import verify


@dataclass
class Counted:
    """A log's files, and how often each was read."""

    files: dict[str, bytes]
    read: Counter[str] = field(default_factory=Counter)

    def __iter__(self):
        return iter(self.files)

    def __contains__(self, name):
        return name in self.files

    def get(self, name):
        self.read[name] += 1
        return self.files.get(name)


def test_verifying_a_whole_log_reads_each_file_once(files, key):
    counted = Counted(files)

    assert verify(read_export(counted), key).whole
    assert counted.read == dict.fromkeys(files, 1)


def test_naming_the_first_touched_entry_reads_no_file_again(files, entries, key):
    first = bundle([entries[10], *entries[1:10], entries[0], *entries[11:256]])
    counted = Counted({**files, "tile/entries/000": first})

    report = verify(read_export(counted), key)

    assert (report.wrong, report.entry) == ("swapped", 0)
    assert counted.read == dict.fromkeys(files, 1)


@pytest.fixture(scope="module")
def long_log():
    """More entries than the tiles of two levels hold together, each of a few bytes."""
    return [b"%d" % at for at in range(66_000)]


@pytest.fixture(scope="module")
def long_files(long_log, checkpoint_of):
    return dict(export_files(long_log, checkpoint_of(long_log)))


def test_an_entry_changed_deep_in_a_long_log_is_named(long_log, long_files, key):
    at, name = 50_000, tile_path("entries", 195)
    changed = [*long_log[195 * 256 : at], b"forged", *long_log[at + 1 : 196 * 256]]

    report = verify(read_export({**long_files, name: bundle(changed)}), key)

    assert (report.wrong, report.entry, report.file) == ("changed", at, name)


def test_entries_swapped_over_the_whole_log_are_named(long_log, long_files, key):
    swapped = [long_log[-1], *long_log[1:-1], long_log[0]]
    groups = {
        tile_path("entries", at, len(one)): bundle(one) for at, one in enumerate(blocks(swapped))
    }

    report = verify(read_export({**long_files, **groups}), key)

    assert (report.wrong, report.entry) == ("swapped", 0)
    assert "it stands at 65999, and entry 65999 in its place" in report.sentence


def test_bundles_out_of_place_are_named(long_files, key):
    one, other = tile_path("entries", 7), tile_path("entries", 200)
    swapped = {**long_files, one: long_files[other], other: long_files[one]}

    report = verify(read_export(swapped), key)

    assert (report.wrong, report.entry, report.file) == ("swapped", 7 * 256, one)
    assert f"it stands at {200 * 256}" in report.sentence


@pytest.mark.parametrize(
    ("level", "first", "last"), [(1, 195 * 256, 196 * 256 - 1), (2, 0, 65_535)]
)
def test_tiles_changed_to_match_are_contradicted_by_the_lowest_that_was_left(
    long_log, long_files, checkpoint_of, key, level, first, last
):
    forged = [*long_log[:50_000], b"forged", *long_log[50_001:]]
    changed = dict(export_files(forged, checkpoint_of(forged)))
    left = {name: long_files[name] for name in long_files if name[5].isdecimal()}
    kept = {name: data for name, data in left.items() if int(name[5]) >= level}

    report = verify(read_export({**changed, **kept, "checkpoint": long_files["checkpoint"]}), key)

    assert (report.wrong, report.entry) == ("rewritten", first)
    assert f"in {first} to {last}" in report.sentence


def test_a_last_tile_of_leaves_that_is_gone_is_said_to_be_missing(entries, checkpoint_of, key):
    full = dict(export_files((*entries, *entries[:212]), checkpoint_of((*entries, *entries[:212]))))
    del full["tile/0/001"]

    report = verify(read_export(full), key)

    assert (report.wrong, report.file) == ("file", "tile/0/001")
    assert "is missing" in report.sentence


def test_a_tile_behind_the_end_of_the_log_is_named(entries, checkpoint_of, key):
    kept = entries[:256]
    more = {"tile/0/001.p/1": leaf_hash(b"more"), **dict(export_files(kept, checkpoint_of(kept)))}

    report = verify(read_export(more), key)

    assert (report.wrong, report.file) == ("file", "tile/0/001.p/1")


def test_a_bundle_stuffed_with_entries_is_read_and_named(files, key):
    report = verify(read_export({**files, "tile/entries/000": bytes(100_000)}), key)

    assert (report.wrong, report.entry, report.file) == ("changed", 0, "tile/entries/000")
    assert "holds 50000 entries where 256 are due" in report.sentence
