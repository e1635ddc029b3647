"""Releases in memory."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from handrail.core.ids import ReleaseId
from handrail.stored.releases import NewRelease, ReleaseFile
from handrail.testing.memory import Memory, once


@dataclass(frozen=True, slots=True)
class MemoryReleases:
    """The `ReleaseStore` port in memory."""

    memory: Memory = field(default_factory=Memory)

    async def files(self, release: ReleaseId) -> Sequence[ReleaseFile]:
        """Return the files of a release, in order."""
        found = self.memory.releases.get(release)
        return found.files if found else ()

    async def active(self) -> ReleaseId | None:
        """Return the release that answers, if any."""
        return active_release(self.memory)

    async def activate(self, new: NewRelease) -> int:
        """Store a release and make it the one that answers; return how many files were new."""
        with self.memory.deed():
            once(new.id not in self.memory.releases)
            kept = {file.hash for one in self.memory.releases.values() for file in one.files}
            self.memory.releases[new.id] = new
            self.memory.add_leaf(new.leaf)
            return len({file.hash for file in new.files} - kept)


def active_release(memory: Memory) -> ReleaseId | None:
    """Return the release activated last; of two at the same time, the one stored later."""
    numbered = enumerate(memory.releases.values())
    latest = max(numbered, key=lambda one: (one[1].at, one[0]), default=None)
    return latest[1].id if latest else None
