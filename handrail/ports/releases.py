"""What answers customers."""

from collections.abc import Sequence
from typing import Protocol

from handrail.core.ids import (
    ReleaseId,
)
from handrail.release import Release
from handrail.stored.releases import NewRelease, ReleaseFile


class ReleaseStore(Protocol):
    """The files of releases."""

    async def files(self, release: ReleaseId) -> Sequence[ReleaseFile]:
        """Return the files of a release, in order."""

    async def active(self) -> ReleaseId | None:
        """Return the release that answers, if any."""

    async def activate(self, new: NewRelease) -> int:
        """Store a release and make it the one that answers; return how many files were new."""


class Releases(Protocol):
    """Releases, each with its index, ready to answer."""

    async def get(self, release: ReleaseId) -> Release:
        """Return a release ready for use, from memory where it was loaded before."""

    async def current(self) -> Release:
        """Return the release that answers now."""

    def hold(self, release: Release) -> None:
        """Keep a release that was just built, so that it need not be built again."""
