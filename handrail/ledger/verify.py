"""Verify a whole log offline: its files and the public key are all it takes.

1. The checkpoint bears the log's signature.
2. The entries, hashed into a tree, give the checkpoint's root. If not, the stored leaf hashes do,
   and tell the first entry that was touched.
3. Every file of the layout is there and can be read.
4. The stored hashes are those of the entries, leaf by leaf, and so are the tiles above them.
5. An older checkpoint, if one was kept, is the beginning of this log.
6. Every entry is spelled canonically.

The first of these that fails is the report. Entries are counted from zero, as in the log.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from handrail.core.errors import BadInput
from handrail.ledger.canonical import demand_canonical
from handrail.ledger.checkpoint import Checkpoint, open_checkpoint
from handrail.ledger.export import CHECKPOINT, Export
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.locate import Touch, Touched, first_block, first_touched
from handrail.ledger.note import VerifierKey, parse_verifier_key
from handrail.ledger.tile import ENTRIES, Level, Place, tiles_for
from handrail.ledger.tree import WIDE, root_of, stored

Wrong = (
    Touch | Literal["key", "checkpoint", "file", "rewritten", "truncated", "forked", "unreadable"]
)


@dataclass(frozen=True, slots=True)
class Report:
    """What came of it: whole, or the first thing that is wrong.

    Attributes:
        sentence: For a person.
        wrong: What kind of thing is wrong, `None` when the log is whole.
        entry: The first entry that was touched, where one can be named.
        file: The file to look at.
    """

    sentence: str
    wrong: Wrong | None = None
    entry: int | None = None
    file: str | None = None

    @property
    def whole(self) -> bool:
        """Tell whether nothing is wrong."""
        return self.wrong is None


@dataclass(frozen=True, slots=True)
class _Case:
    """An export whose checkpoint was opened, with the leaf hashes of the entries found in it."""

    export: Export
    key: VerifierKey
    head: Checkpoint
    found: tuple[bytes, ...]

    def proves(self, hashes: tuple[bytes, ...]) -> bool:
        """Tell whether the checkpoint stands for exactly these leaf hashes."""
        return len(hashes) == self.head.size and root_of(hashes) == self.head.root


def verify(bundle: Export, public_key_text: str) -> Report:
    """Say that the log is whole, or what is the first thing wrong with it."""
    try:
        key = parse_verifier_key(public_key_text.strip())
    except BadInput as error:
        return Report(error.sentence, "key")
    try:
        head = open_checkpoint(bundle.checkpoint, key)
    except BadInput as error:
        return Report(_checkpoint_sentence(bundle, error), "checkpoint", file=CHECKPOINT)
    case = _Case(bundle, key, head, tuple(leaf_hash(entry) for entry in bundle.entries))
    for check in CHECKS:
        if report := check(case):
            return report
    return Report(f"The log `{head.origin}` is whole: {head.size} entries, each in its place.")


def _checkpoint_sentence(export: Export, error: BadInput) -> str:
    flaw = next((flaw for flaw in export.flaws if flaw.file == CHECKPOINT), None)
    return f"The checkpoint {flaw.sentence}." if flaw else f"The checkpoint: {error.sentence}"


def _check_entries(case: _Case) -> Report | None:
    if case.proves(case.found):
        return None
    due = case.export.leaf_hashes
    if due is not None and case.proves(due) and (touched := first_touched(case.found, due)):
        return _entry_report(case, touched)
    return _without_hashes(case)


def _without_hashes(case: _Case) -> Report | None:
    """Say what can be said when the stored hashes are missing, or do not fit the root either."""
    found, size = case.found, case.head.size
    if len(found) > size and case.proves(found[:size]):
        sentence = f"Entry {size} was put in: the checkpoint counts {size} entries."
        return _entry_report(case, Touched("inserted", size, sentence))
    if case.export.flaws:
        return None
    due = case.export.leaf_hashes
    if due is not None and (touched := first_touched(found, due)):
        doubt = f"{touched.sentence} But stored hashes were touched too, perhaps this entry's."
        return _entry_report(case, replace(touched, sentence=doubt))
    if len(found) < size:
        sentence = f"Entries are missing from {len(found)} on: the checkpoint counts {size}."
        return _entry_report(case, Touched("removed", len(found), sentence))
    return _rewritten(case)


def _rewritten(case: _Case) -> Report:
    """The entries contradict the checkpoint, and the stored hashes, if any, went with them."""
    says = "The entries are not those the checkpoint was signed for"
    start = first_block(case.found, case.export.tiles)
    if start is not None:
        last = start + WIDE - 1
        sentence = f"{says}: by the tiles above, the first that differs is in {start} to {last}."
        return Report(sentence, "rewritten", start, Place(ENTRIES, start // WIDE).path)
    kept = _kept(case)
    if kept:
        return Report(f"{says}. The first {kept} are as they were.", "rewritten", kept)
    return Report(f"{says}, and nothing stored tells which one differs.", "rewritten")


def _kept(case: _Case) -> int:
    """Return how many entries from the first on an older checkpoint vouches for."""
    try:
        older = open_checkpoint(case.export.older or "", case.key)
    except BadInput:
        return 0
    known = case.found[: older.size]
    return older.size if (len(known), root_of(known)) == (older.size, older.root) else 0


def _check_files(case: _Case) -> Report | None:
    if not case.export.flaws:
        return None
    flaw = case.export.flaws[0]
    return Report(f"The file `{flaw.file}` {flaw.sentence}.", "file", file=flaw.file)


def _check_hashes(case: _Case) -> Report | None:
    due = case.export.leaf_hashes
    if due is None or not (touched := first_touched(due, case.found)):
        return None
    file = _file(0, touched.entry, case.head.size)
    sentence = (
        f"The entries are whole; the hash stored for entry {touched.entry} in `{file}` is not."
    )
    return Report(sentence, "file", file=file)


def _check_tiles(case: _Case) -> Report | None:
    due = {tile.path: tile.data for tile in tiles_for(0, case.head.size, stored(case.found))}
    for tile in case.export.tiles:
        if due.get(tile.path) != tile.data:
            sentence = f"The entries are whole; the stored hashes in `{tile.path}` are not theirs."
            return Report(sentence, "file", file=tile.path)
    return None


def _check_older(case: _Case) -> Report | None:
    if case.export.older is None:
        return None
    try:
        older = open_checkpoint(case.export.older, case.key)
    except BadInput as error:
        return Report(f"The older checkpoint: {error.sentence}", "checkpoint", file="older")
    if older.origin != case.head.origin:
        return Report("The older checkpoint is of another log.", "checkpoint", file="older")
    if older.size > case.head.size:
        sentence = f"The log was cut short: it had {older.size} entries and has {case.head.size}."
        return Report(sentence, "truncated", case.head.size)
    if root_of(case.found[: older.size]) != older.root:
        sentence = f"The log forked: its first {older.size} entries are not what they were."
        return Report(sentence, "forked")
    return None


def _check_spelling(case: _Case) -> Report | None:
    for at, entry in enumerate(case.export.entries):
        try:
            demand_canonical(entry)
        except BadInput as error:
            file = _file(ENTRIES, at, case.head.size)
            return Report(f"Entry {at} cannot be read: {error.sentence}", "unreadable", at, file)
    return None


def _entry_report(case: _Case, touched: Touched) -> Report:
    file = _file(ENTRIES, touched.entry, case.head.size)
    reasons = [flaw.sentence for flaw in case.export.flaws if flaw.file == file]
    sentence = " ".join([touched.sentence, *(f"Its file {reason}." for reason in reasons)])
    return Report(sentence, touched.how, touched.entry, file)


def _file(level: Level, entry: int, size: int) -> str | None:
    """Name the tile that holds an entry of a log of this size, if any does."""
    index = entry // WIDE
    width = min(WIDE, size - index * WIDE)
    return Place(level, index, width).path if width > 0 else None


CHECKS: tuple[Callable[[_Case], Report | None], ...] = (
    _check_entries,
    _check_files,
    _check_hashes,
    _check_tiles,
    _check_older,
    _check_spelling,
)
