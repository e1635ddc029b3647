"""A release is built once, however many ask for it at the same moment."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

from handrail.cli.workspace_files import files_of
from handrail.core.ids import ReleaseId
from handrail.ports.releases import ReleaseStore
from handrail.services.releases import LoadedReleases, make_release

WORKSPACE = Path(__file__).parent.parent.parent / "examples/shop/workspace"


@dataclass
class Counted:
    """A real store of releases that counts how often files are asked for."""

    store: ReleaseStore
    asked: list[ReleaseId] = field(default_factory=list)

    async def files(self, release):
        """Return the files, and count."""
        self.asked.append(release)
        return await self.store.files(release)

    async def active(self):
        """Return which release answers."""
        return await self.store.active()


async def test_of_many_who_ask_at_once_one_builds(house):
    release = await make_release(house, files_of(WORKSPACE))
    counted = Counted(house.release_store)
    loaded = LoadedReleases(counted, house.wording)

    found = await asyncio.gather(*(loaded.get(release) for _ in range(8)))

    assert counted.asked == [release]
    assert all(one is found[0] for one in found)


async def test_a_release_just_made_is_not_built_a_second_time(house):
    release = await make_release(house, files_of(WORKSPACE))

    before = house.releases.loaded[release]

    assert await house.releases.current() is before
