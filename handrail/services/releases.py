"""Releases, ready to answer: files become an index, a rule book and a wording once, then stay."""

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field

from handrail.core.errors import Misconfigured
from handrail.core.ids import ReleaseId, TurnId, uuid7
from handrail.core.record import Entry, Event
from handrail.house import House
from handrail.knowledge.article import parse_article
from handrail.knowledge.rank import build_index
from handrail.knowledge.split import split
from handrail.policy.book import open_book
from handrail.ports.releases import ReleaseStore
from handrail.release import Release
from handrail.stored.releases import NewRelease, ReleaseFile
from handrail.transparency.wording import Wording
from handrail.turn.leaf import make_leaf

MOST_LOADED = 4


@dataclass(frozen=True, slots=True)
class LoadedReleases:
    """The `Releases` port: built on a thread when first asked for, the last few kept."""

    store: ReleaseStore
    wording: Wording
    loaded: dict[ReleaseId, Release] = field(default_factory=dict, repr=False)
    building: asyncio.Lock = field(default_factory=asyncio.Lock, repr=False)

    async def get(self, release: ReleaseId) -> Release:
        """Return a release ready for use; of many who ask at once, one builds it."""
        if release not in self.loaded:
            async with self.building:
                if release not in self.loaded:
                    files = await self.store.files(release)
                    self.hold(await asyncio.to_thread(build_release, release, files, self.wording))
        return self.loaded[release]

    def hold(self, release: Release) -> None:
        """Keep a release, and no more than the last few."""
        self.loaded[release.id] = release
        while len(self.loaded) > MOST_LOADED:
            self.loaded.pop(next(iter(self.loaded)))

    async def current(self) -> Release:
        """Return the release that answers now."""
        active = await self.store.active()
        if active is None:
            raise Misconfigured("No release is active.", "Start with `handrail demo`.")
        return await self.get(active)


def build_release(release: ReleaseId, files: Sequence[ReleaseFile], wording: Wording) -> Release:
    """Build a release from its files, or raise with the file that is wrong."""
    articles = [parse_article(file.path, file.body) for file in files if file.kind == "article"]
    passages = [passage for article in articles for passage in split(article)]
    policies = {file.path: file.body for file in files if file.kind == "policy"}
    held = {passage.id: passage for passage in passages}
    titles = {passage.title.casefold(): passage for passage in reversed(passages)}
    return Release(release, build_index(passages), open_book(policies), wording, held, titles)


async def make_release(house: House, files: Sequence[ReleaseFile]) -> ReleaseId:
    """Check the files, store them as a release and let it answer from now on."""
    now = house.clock.now()
    release = ReleaseId(uuid7(int(now.timestamp() * 1000), house.chance.draw(10)))
    built = await asyncio.to_thread(build_release, release, files, house.wording)
    digest = hash_files(files)
    entry = Entry(Event.RELEASE_ACTIVATED, now, "system", release, (("hash", digest.hex()),))
    leaf = make_leaf(house, None, entry, {}, TurnId("")).row
    await house.release_store.activate(NewRelease(release, digest, tuple(files), leaf, now))
    house.releases.hold(built)
    return release


def hash_files(files: Sequence[ReleaseFile]) -> bytes:
    """Return the hash of a set of files: their kinds, paths and hashes, in order."""
    whole = hashlib.sha256()
    for file in files:
        whole.update(f"{file.kind}\0{file.path}\0".encode() + file.hash)
    return whole.digest()
