"""Releases on SQL: every file stored once by its hash."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select

from handrail.core.ids import ReleaseId
from handrail.store.alone import alone
from handrail.store.database import Database
from handrail.store.ledger import insert_leaf
from handrail.store.moment import to_ms
from handrail.store.tables.knowledge import content, release, release_file
from handrail.stored.releases import NewRelease, ReleaseFile


@dataclass(frozen=True, slots=True)
class SqlReleases:
    """The `ReleaseStore` port on a database."""

    data: Database

    async def files(self, release: ReleaseId) -> Sequence[ReleaseFile]:
        """Return the files of a release, in order."""
        return await self.data.read(read_files, release)

    async def active(self) -> ReleaseId | None:
        """Return the release that answers, if any."""
        return await self.data.read(read_active)

    async def activate(self, new: NewRelease) -> int:
        """Store a release and make it the one that answers; return how many files were new."""
        return await self.data.write(insert_release, new)


def read_files(tx: Connection, owner: ReleaseId) -> Sequence[ReleaseFile]:
    """Return the files of a release, in order."""
    rows = tx.execute(
        select(release_file.c.kind, release_file.c.path, release_file.c.hash, content.c.body)
        .join(content, content.c.hash == release_file.c.hash)
        .where(release_file.c.release_id == owner)
        .order_by(release_file.c.position)
    )
    return [ReleaseFile(row.kind, row.path, bytes(row.hash), row.body.encode()) for row in rows]


def read_active(tx: Connection) -> ReleaseId | None:
    """Return the release that answers, if any."""
    found = tx.execute(
        select(release.c.id)
        .where(release.c.activated_at.is_not(None))
        .order_by(release.c.activated_at.desc(), release.c.number.desc())
        .limit(1)
    ).scalar()
    return ReleaseId(found) if found else None


def insert_release(tx: Connection, new: NewRelease) -> int:
    """Store a release in one transaction; content that is there already is not stored again."""
    alone(tx, "release")
    known = {bytes(row.hash) for row in tx.execute(select(content.c.hash))}
    fresh = {file.hash: file.body for file in new.files if file.hash not in known}
    if fresh:
        bodies = [{"hash": digest, "body": body.decode()} for digest, body in fresh.items()]
        tx.execute(insert(content), bodies)
    latest = tx.execute(select(func.coalesce(func.max(release.c.number), 0))).scalar_one()
    tx.execute(
        insert(release).values(
            id=new.id,
            number=latest + 1,
            hash=new.hash,
            made_at=to_ms(new.at),
            activated_at=to_ms(new.at),
        )
    )
    rows = [
        {
            "release_id": new.id,
            "kind": file.kind,
            "path": file.path,
            "hash": file.hash,
            "position": position,
        }
        for position, file in enumerate(new.files)
    ]
    if rows:
        tx.execute(insert(release_file), rows)
    insert_leaf(tx, new.leaf)
    return len(fresh)
