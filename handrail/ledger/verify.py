"""Verify a whole log offline: its files and the public key are all it takes.

1. The checkpoint bears the log's signature.
2. The entries, hashed into a tree, give the checkpoint's root. If not, the stored leaf hashes do,
   and tell the first entry that was touched.
3. Every file of the layout is there and can be read.
4. The stored hashes are those of the entries, leaf by leaf, and so are the tiles above them.
5. An older checkpoint, if one was kept, is the beginning of this log.
6. Every entry is spelled canonically.

The first of these that fails is the report. Entries are counted from zero, as in the log. Bundles
and tiles come in one at a time and are read once, so a log may be longer than memory.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from handrail.core.errors import BadInput
from handrail.ledger.checkpoint import Checkpoint, open_checkpoint
from handrail.ledger.export import CHECKPOINT, Export
from handrail.ledger.locate import Touch, Touched
from handrail.ledger.note import VerifierKey, parse_verifier_key
from handrail.ledger.reading import Reading, read_log
from handrail.ledger.tile import ENTRIES, Level, Place, end_of
from handrail.ledger.tree import WIDE

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
    """An export whose checkpoint was opened, and what came of reading it."""

    export: Export
    head: Checkpoint
    older: Checkpoint | BadInput | None
    read: Reading

    @property
    def found(self) -> int:
        """How many entries there are."""
        return self.read.compared.found

    def proves(self, size: int, root: bytes | None) -> bool:
        """Tell whether the checkpoint stands for exactly these leaf hashes."""
        return (size, root) == (self.head.size, self.head.root)

    def begins(self, older: Checkpoint) -> bool:
        """Tell whether the entries begin with those an older checkpoint stands for."""
        return self.read.roots.get(older.size) == older.root


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
    older = _open_older(bundle, key)
    sizes = [one.size for one in (head, older) if isinstance(one, Checkpoint)]
    case = _Case(bundle, head, older, read_log(bundle, sizes))
    for check in CHECKS:
        if report := check(case):
            return report
    return Report(f"The log `{head.origin}` is whole: {head.size} entries, each in its place.")


def _open_older(export: Export, key: VerifierKey) -> Checkpoint | BadInput | None:
    """Return the checkpoint the verifier kept, or why it is none: that is reported in its turn."""
    try:
        return None if export.older is None else open_checkpoint(export.older, key)
    except BadInput as error:
        return error


def _checkpoint_sentence(export: Export, error: BadInput) -> str:
    flaw = next((flaw for flaw in export.flaws if flaw.file == CHECKPOINT), None)
    return f"The checkpoint {flaw.sentence}." if flaw else f"The checkpoint: {error.sentence}"


def _check_entries(case: _Case) -> Report | None:
    if case.proves(case.found, case.read.roots.get(case.head.size)):
        return None
    compared = case.read.compared
    due = case.export.keeps_hashes and case.proves(compared.due, case.read.due_root)
    if due and (touched := compared.touched()):
        return _entry_report(case, touched)
    return _without_hashes(case)


def _without_hashes(case: _Case) -> Report | None:
    """Say what can be said when the stored hashes are missing, or do not fit the root either."""
    found, size = case.found, case.head.size
    if found > size and case.begins(case.head):
        sentence = f"Entry {size} was put in: the checkpoint counts {size} entries."
        return _entry_report(case, Touched("inserted", size, sentence))
    if case.read.flaws:
        return None
    if case.export.keeps_hashes and (touched := case.read.compared.touched()):
        doubt = f"{touched.sentence} But stored hashes were touched too, perhaps this entry's."
        return _entry_report(case, replace(touched, sentence=doubt))
    if found < size:
        sentence = f"Entries are missing from {found} on: the checkpoint counts {size}."
        return _entry_report(case, Touched("removed", found, sentence))
    return None if case.read.missing else _rewritten(case)


def _rewritten(case: _Case) -> Report:
    """The entries contradict the checkpoint, and the stored hashes, if any, went with them."""
    says = "The entries are not those the checkpoint was signed for"
    leaves = case.read.misfit.leaves() if case.read.misfit else None
    if leaves:
        first, last = leaves[0], leaves[-1]
        sentence = f"{says}: by the tiles above, the first that differs is in {first} to {last}."
        return Report(sentence, "rewritten", first, Place(ENTRIES, first // WIDE).path)
    if isinstance(case.older, Checkpoint) and case.older.size and case.begins(case.older):
        kept = case.older.size
        return Report(f"{says}. The first {kept} are as they were.", "rewritten", kept)
    return Report(f"{says}, and nothing stored tells which one differs.", "rewritten")


def _check_files(case: _Case) -> Report | None:
    flaw = next(iter((*case.read.flaws, *case.read.missing)), None)
    if flaw is None:
        return None
    return Report(f"The file `{flaw.file}` {flaw.sentence}.", "file", file=flaw.file)


def _check_places(case: _Case) -> Report | None:
    """Say which tile stands behind the last that a log of this size has on its level."""
    for level, end in case.export.ends.items():
        due = end_of(level, case.head.size)
        if due is None or (end.index, end.width) > (due.index, due.width):
            sentence = f"The file `{end.path}` has no place in a log of this size."
            return Report(sentence, "file", file=end.path)
    return None


def _check_hashes(case: _Case) -> Report | None:
    at = case.read.compared.first
    if not case.export.keeps_hashes or at is None:
        return None
    file = _file(0, at, case.head.size)
    sentence = f"The entries are whole; the hash stored for entry {at} in `{file}` is not."
    return Report(sentence, "file", file=file)


def _check_tiles(case: _Case) -> Report | None:
    if case.read.misfit is None:
        return None
    file = case.read.misfit.place.path
    sentence = f"The entries are whole; the stored hashes in `{file}` are not theirs."
    return Report(sentence, "file", file=file)


def _check_older(case: _Case) -> Report | None:
    older = case.older
    if older is None:
        return None
    if isinstance(older, BadInput):
        return Report(f"The older checkpoint: {older.sentence}", "checkpoint", file="older")
    if older.origin != case.head.origin:
        return Report("The older checkpoint is of another log.", "checkpoint", file="older")
    if older.size > case.head.size:
        sentence = f"The log was cut short: it had {older.size} entries and has {case.head.size}."
        return Report(sentence, "truncated", case.head.size)
    if not case.begins(older):
        sentence = f"The log forked: its first {older.size} entries are not what they were."
        return Report(sentence, "forked")
    return None


def _check_spelling(case: _Case) -> Report | None:
    if case.read.unreadable is None:
        return None
    at, why = case.read.unreadable
    file = _file(ENTRIES, at, case.head.size)
    return Report(f"Entry {at} cannot be read: {why}", "unreadable", at, file)


def _entry_report(case: _Case, touched: Touched) -> Report:
    file = _file(ENTRIES, touched.entry, case.head.size)
    reasons = [flaw.sentence for flaw in case.read.flaws if flaw.file == file]
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
    _check_places,
    _check_hashes,
    _check_tiles,
    _check_older,
    _check_spelling,
)
