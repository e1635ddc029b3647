"""The journal of erasures: a file apart from both databases, so that a restore knows of them.

A line an erasure: the subject's opaque id and when. It is written, and on disk, before a key is
destroyed; when it cannot be written, nothing is erased.
"""

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from handrail.core.errors import Broken, Misconfigured
from handrail.core.ids import SubjectId
from handrail.store.moment import from_ms, to_ms


@dataclass(frozen=True, slots=True)
class FileJournal:
    """The `ErasureJournal` port over a file."""

    path: Path

    def begin(self) -> None:
        """Make an empty journal where there is none: a restore tells it from a lost one."""
        if not self.path.exists():
            self._append(b"")

    def note(self, subjects: Sequence[SubjectId], at: datetime) -> None:
        """Write these erasures down."""
        lines = (json.dumps({"subject": one, "at": to_ms(at)}) + "\n" for one in subjects)
        self._append("".join(lines).encode())

    def write_missing(self, erasures: Mapping[SubjectId, datetime]) -> None:
        """Write down what the journal does not hold yet: after a restore it is whole again."""
        there = read_journal(self.path)
        for subject, at in erasures.items():
            if subject not in there:
                self.note([subject], at)

    def _append(self, data: bytes) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(handle, "ab", buffering=0) as file:
                file.write(data)
                os.fsync(file.fileno())
        except OSError as broken:
            kind = type(broken).__name__
            raise Broken(
                f"The journal of erasures cannot be written ({kind}).",
                "No key was destroyed; it is tried again. Look at `store.erasures`.",
            ) from None


def read_journal(path: Path) -> Mapping[SubjectId, datetime]:
    """Return who was erased and when. A last line cut short tells of an erasure never begun."""
    erased: dict[SubjectId, datetime] = {}
    lines = path.read_bytes().split(b"\n") if path.exists() else []
    for number, line in enumerate(lines, start=1):
        try:
            row = json.loads(line) if line else None
        except ValueError:
            if number == len(lines):
                break
            raise Misconfigured(f"{path}: line {number} is not an erasure.", "Mend it.") from None
        if row:
            erased.setdefault(SubjectId(row["subject"]), from_ms(row["at"]))
    return erased
