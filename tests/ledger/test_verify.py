from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.ledger.canonical import canonical
from handrail.ledger.checkpoint import Signer, open_checkpoint, sign_checkpoint
from handrail.ledger.export import export_files, read_export
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.locate import Comparison
from handrail.ledger.tile import bundle
from handrail.ledger.verify import Report, verify


def bundles(entries):
    """The bundle files of any entries, rightly framed."""
    groups = [entries[at : at + 256] for at in range(0, len(entries), 256)]
    names = [
        f"{at:03}" + ("" if len(one) == 256 else f".p/{len(one)}") for at, one in enumerate(groups)
    ]
    return {f"tile/entries/{name}": bundle(one) for name, one in zip(names, groups, strict=True)}


def without_hashes(checkpoint, entries):
    """An export of nothing but entries under a checkpoint."""
    return read_export({"checkpoint": checkpoint.encode(), **bundles(tuple(entries))})


def with_entries(files, entries):
    """An export whose bundles were rewritten with care, and nothing else."""
    others = {name: data for name, data in files.items() if not name.startswith("tile/entries/")}
    return read_export(others | bundles(tuple(entries)))


def test_an_untouched_log_is_whole(export, key):
    assert verify(export, key) == Report(
        "The log `shop.example/ledger` is whole: 300 entries, each in its place."
    )
    assert verify(export, key + "\n").whole


@pytest.mark.parametrize("size", [0, 1, 2, 255, 256, 257])
def test_a_log_of_any_size_is_whole(entries, checkpoint_of, key, size):
    kept = entries[:size]

    assert verify(read_export(dict(export_files(kept, checkpoint_of(kept)))), key).whole
    assert verify(without_hashes(checkpoint_of(kept), kept), key).whole


@pytest.mark.parametrize("at", [0, 1, 100, 255, 256, 299])
def test_a_changed_entry_is_named(files, entries, make_entry, key, at):
    other = canonical(replace(make_entry(at), actor="somebody"))

    report = verify(with_entries(files, [*entries[:at], other, *entries[at + 1 :]]), key)

    assert (report.wrong, report.entry) == ("changed", at)
    assert report.file == ("tile/entries/000" if at < 256 else "tile/entries/001.p/44")
    assert f"Entry {at} was changed" in report.sentence


def test_the_first_of_several_changed_entries_is_named(files, entries, key):
    changed = [b"x" if at in {90, 91, 270} else entry for at, entry in enumerate(entries)]

    report = verify(with_entries(files, changed), key)

    assert (report.wrong, report.entry) == ("changed", 90)


@pytest.mark.parametrize("at", [0, 1, 100, 255, 256, 299])
def test_a_removed_entry_is_named(files, entries, key, at):
    report = verify(with_entries(files, entries[:at] + entries[at + 1 :]), key)

    assert (report.wrong, report.entry) == ("removed", at)


def test_several_removed_entries_are_named_by_their_first(files, entries, key):
    report = verify(with_entries(files, entries[:40] + entries[60:]), key)

    assert (report.wrong, report.entry) == ("removed", 40)
    assert "entry 60 stands there" in report.sentence


@pytest.mark.parametrize("at", [0, 1, 100, 255, 256, 299, 300])
def test_an_entry_put_in_is_named(files, entries, make_entry, key, at):
    other = canonical(make_entry(1_000))

    report = verify(with_entries(files, (*entries[:at], other, *entries[at:])), key)

    assert (report.wrong, report.entry) == ("inserted", at)


@pytest.mark.parametrize(("one", "other"), [(0, 1), (0, 299), (100, 256), (298, 299)])
def test_swapped_entries_are_named(files, entries, key, one, other):
    swapped = list(entries)
    swapped[one], swapped[other] = entries[other], entries[one]

    report = verify(with_entries(files, swapped), key)

    assert (report.wrong, report.entry) == ("swapped", one)
    assert str(other) in report.sentence


def test_a_moved_entry_is_told_by_where_it_went(files, entries, key):
    moved = entries[:10] + entries[11:51] + entries[10:11] + entries[51:]

    report = verify(with_entries(files, moved), key)

    assert (report.wrong, report.entry) == ("swapped", 10)
    assert "it stands at 50" in report.sentence


def test_entries_cut_off_the_end_are_named(files, entries, key):
    report = verify(with_entries(files, entries[:290]), key)

    assert (report.wrong, report.entry) == ("removed", 290)


def test_entries_and_hashes_cut_together_are_seen_by_the_checkpoint(entries, checkpoint_of, key):
    short = dict(export_files(entries[:250], checkpoint_of(entries[:250])))
    short["checkpoint"] = checkpoint_of(entries).encode()

    report = verify(read_export(short), key)

    assert (report.wrong, report.entry) == ("removed", 250)
    assert "the checkpoint counts 300" in report.sentence


def test_entries_and_hashes_added_together_are_seen_by_the_checkpoint(entries, checkpoint_of, key):
    more = dict(export_files(entries, checkpoint_of(entries)))
    more["checkpoint"] = checkpoint_of(entries[:280]).encode()

    report = verify(read_export(more), key)

    assert (report.wrong, report.entry) == ("inserted", 280)


@pytest.fixture
def rewritten(entries, checkpoint_of):
    """Entry 30 and its stored leaf hash, changed together, under the old checkpoint."""
    forged = [b"forged" if at == 30 else entry for at, entry in enumerate(entries)]
    forged_files = dict(export_files(forged, checkpoint_of(forged)))
    return {**forged_files, "checkpoint": checkpoint_of(entries).encode()}


def test_entries_rewritten_with_their_leaf_hashes_are_placed_by_the_tiles_above(
    rewritten, files, key
):
    report = verify(read_export({**rewritten, "tile/1/000.p/1": files["tile/1/000.p/1"]}), key)

    assert (report.wrong, report.entry) == ("rewritten", 0)
    assert "in 0 to 255" in report.sentence
    assert report.file == "tile/entries/000"


def test_entries_rewritten_with_every_tile_are_still_seen(rewritten, key):
    report = verify(read_export(rewritten), key)

    assert (report.wrong, report.entry) == ("rewritten", None)


def test_an_older_checkpoint_vouches_for_what_came_before_it(
    rewritten, entries, checkpoint_of, key
):
    vouched = verify(read_export(rewritten, older=checkpoint_of(entries[:25])), key)
    silent = verify(read_export(rewritten, older=checkpoint_of(entries[:35])), key)

    assert (vouched.wrong, vouched.entry) == ("rewritten", 25)
    assert "The first 25 are as they were" in vouched.sentence
    assert silent.entry is None


def test_an_entry_changed_while_another_stored_hash_was_is_still_named(files, entries, key):
    forged = {
        **files,
        "tile/0/001.p/44": bytes(44 * 32),
        **bundles((*entries[:70], b"forged", *entries[71:])),
    }

    report = verify(read_export(forged), key)

    assert (report.wrong, report.entry) == ("changed", 70)
    assert "stored hashes were touched too" in report.sentence


def test_an_entry_changed_while_its_hashes_are_gone_is_not_passed(files, entries, key):
    forged = {**files, **bundles((*entries[:70], b"forged", *entries[71:]))}
    del forged["tile/0/000"]

    report = verify(read_export(forged), key)

    assert (report.wrong, report.file) == ("file", "tile/0/000")


def test_entries_without_hashes_are_verified_but_none_is_named(entries, checkpoint_of, key):
    forged = without_hashes(checkpoint_of(entries), (*entries[:70], b"forged", *entries[71:]))

    report = verify(forged, key)

    assert (report.wrong, report.entry) == ("rewritten", None)


@pytest.mark.parametrize("size", [0, 1, 100, 256, 299, 300])
def test_a_log_continues_every_older_checkpoint_of_its_own(
    export, entries, checkpoint_of, key, size
):
    assert verify(replace(export, older=checkpoint_of(entries[:size])), key).whole


def test_a_log_cut_short_is_seen_by_an_older_checkpoint(entries, checkpoint_of, key):
    kept = entries[:200]
    export = read_export(
        dict(export_files(kept, checkpoint_of(kept))), older=checkpoint_of(entries)
    )

    report = verify(export, key)

    assert (report.wrong, report.entry) == ("truncated", 200)
    assert "it had 300 entries and has 200" in report.sentence


@pytest.mark.parametrize("size", [31, 200, 300])
def test_a_forked_log_is_seen_by_an_older_checkpoint(entries, make_entry, checkpoint_of, key, size):
    other = canonical(make_entry(5_000))
    forked = (*entries[:30], other, *entries[31:])
    export = read_export(
        dict(export_files(forked, checkpoint_of(forked))), older=checkpoint_of(entries[:size])
    )

    assert verify(export, key).wrong == "forked"


def test_an_older_checkpoint_must_be_genuine_and_of_this_log(export, signer, key):
    stranger = Signer(signer.name, Signer.of_seed("other", bytes(32)).key)
    foreign = of_another_log(export.checkpoint, signer)

    assert verify(replace(export, older="nonsense"), key).file == "older"
    assert verify(replace(export, older=foreign), key).wrong == "checkpoint"
    assert verify(export, str(stranger.verifier)).wrong == "checkpoint"


def of_another_log(checkpoint, signer):
    """The checkpoint of another log that happens to use the same key."""
    head = open_checkpoint(checkpoint, signer.verifier)
    return sign_checkpoint("another.example/log", head.size, head.root, signer)


def test_an_entry_the_log_signed_though_it_is_no_entry_is_named(entries, checkpoint_of, key):
    odd = (*entries[:280], b'{"note":"hello"}', *entries[281:])

    report = verify(read_export(dict(export_files(odd, checkpoint_of(odd)))), key)

    assert (report.wrong, report.entry) == ("unreadable", 280)
    assert report.file == "tile/entries/001.p/44"


@pytest.mark.parametrize("key", ["", "nonsense", "a+b+c", "é+00000000+AAAA"])
def test_a_key_that_is_none_is_said_to_be_none(export, key):
    assert verify(export, key).wrong == "key"


@settings(deadline=None)
@given(
    files=st.dictionaries(
        st.sampled_from(
            [
                "checkpoint",
                "tile/0/000",
                "tile/0/000.p/3",
                "tile/entries/000.p/3",
                "tile/1/000",
                "tile/",
            ]
        ),
        st.binary(max_size=100),
    )
)
def test_noise_is_never_whole(files):
    key = str(Signer.of_seed("log", bytes(32)).verifier)

    assert not verify(read_export(files), key).whole


@settings(deadline=None)
@given(
    numbers=st.lists(st.integers(0, 5), max_size=8),
    others=st.lists(st.integers(0, 5), max_size=8),
    wide=st.integers(1, 9),
)
def test_the_entry_named_is_always_the_first_that_differs(numbers, others, wide):
    found, due = (
        [leaf_hash(b"%d" % one) for one in numbers],
        [leaf_hash(b"%d" % one) for one in others],
    )

    touched = compared(found, due, wide)

    if numbers == others:
        assert touched is None
    else:
        assert touched is not None
        assert found[: touched.entry] == due[: touched.entry]
        assert found[touched.entry : touched.entry + 1] != due[touched.entry : touched.entry + 1]


def compared(found, due, wide):
    """What a comparison in blocks of so many names."""
    comparison = Comparison()
    for at in range(0, max(len(found), len(due)), wide):
        comparison = comparison.then(tuple(found[at : at + wide]), tuple(due[at : at + wide]))
    return comparison.touched()


@given(
    numbers=st.lists(st.integers(0, 5), max_size=8),
    others=st.lists(st.integers(0, 5), max_size=8),
    wide=st.integers(1, 9),
)
def test_what_became_of_the_first_entry_is_told_from_everything_after_it(numbers, others, wide):
    found, due = [b"%d" % one for one in numbers], [b"%d" % one for one in others]

    touched = compared(found, due, wide)

    if touched and touched.entry < min(len(found), len(due)):
        later = (
            due[touched.entry] in found[touched.entry + 1 :],
            found[touched.entry] in due[touched.entry + 1 :],
        )
        kinds = {
            (False, False): "changed",
            (False, True): "removed",
            (True, False): "inserted",
            (True, True): "swapped",
        }
        assert touched.how == kinds[later]
        assert touched == compared(found, due, 9)
