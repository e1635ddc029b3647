"""Key-encryption keys in files only we can read: version 1 lies in `kek`, version 2 in `kek.2`."""

import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from handrail.core.errors import Misconfigured
from handrail.core.ids import SubjectId
from handrail.security.seal import KEY_BYTES, DataKey, Wrapped, new_data_key, unwrap, wrap


@dataclass(frozen=True, slots=True)
class LocalFile:
    """The `KeyEncryption` port over files. A file is never written over and never guessed."""

    path: Path
    name: str = "local"
    remote: bool = False
    held: dict[str, DataKey] = field(default_factory=dict, repr=False)

    def begin(self, before: str | None) -> str:
        """Make the file of the next version; a file that lies there already is taken up.

        A file without a row in the key store is what a process left that died between the two.
        """
        reference = str(int(before) + 1) if before else "1"
        path = self.file_of(reference)
        if not path.exists():
            write_private(path, new_data_key().exposed())
        self._key(reference)
        return reference

    def wrap(self, reference: str, key: DataKey, owner: str) -> Wrapped:
        """Wrap a key for its owner."""
        return wrap(self._key(reference), key, SubjectId(owner))

    def unwrap(self, reference: str, wrapped: Wrapped, owner: str) -> DataKey:
        """Unwrap a key of this owner."""
        return unwrap(self._key(reference), wrapped, SubjectId(owner))

    def destroy(self, reference: str) -> str:
        """Remove the version's file. Copies of it elsewhere are yours to destroy."""
        self.held.pop(reference, None)
        path = self.file_of(reference)
        path.unlink(missing_ok=True)
        return f"{path} was removed; destroy your own copies of it."

    def file_of(self, reference: str) -> Path:
        """Return where a version's key lies."""
        return (
            self.path if reference == "1" else self.path.with_name(f"{self.path.name}.{reference}")
        )

    def _key(self, reference: str) -> DataKey:
        if reference not in self.held:
            self.held[reference] = read_key(self.file_of(reference))
        return self.held[reference]


def read_key(path: Path) -> DataKey:
    """Read a key-encryption key; a missing or readable file is an error that says what to do."""
    if not path.exists():
        raise Misconfigured(
            f"The key-encryption key {path} is not there; without it nothing sealed can be read.",
            "Restore it from its backup: `handrail keys import FILE`.",
        )
    demand_private(path)
    key = path.read_bytes()
    if len(key) != KEY_BYTES:
        raise Misconfigured(f"{path} does not hold {KEY_BYTES} bytes.", "Restore it from backup.")
    return DataKey(key)


def write_private(path: Path, secret: bytes) -> None:
    """Write a secret readable by us alone, whole and durable, where nothing lies yet.

    Of two processes that write at once, one is first and the other's is thrown away.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    with os.fdopen(handle, "wb") as file:  # mkstemp makes it 0600
        file.write(secret)
        file.flush()
        os.fsync(file.fileno())
    with suppress(FileExistsError):
        os.link(name, path)
    Path(name).unlink()


def demand_private(path: Path) -> None:
    """Raise `Misconfigured` for a secret that others can read."""
    us = (os.geteuid(), frozenset({os.getegid(), *os.getgroups()}))
    if is_open(path.stat(), *us):
        raise Misconfigured(f"{path} can be read by others.", f"Run `chmod 600 {path}`.")


def is_open(there: os.stat_result, user: int, groups: frozenset[int]) -> bool:
    """Tell whether others than we can read a file.

    A platform that mounts secrets keeps them root's and lets one group read: when that is ours, and
    we are not root, nobody else of this container is meant.
    """
    mounted = there.st_uid == 0 != user and there.st_gid in groups
    return bool(there.st_mode & (0o037 if mounted else 0o077))
