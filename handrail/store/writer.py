"""The one writer of SQLite: deeds that wait together become durable together.

1 the deed that has waited longest is taken, with those behind it
2 each runs in a savepoint, in the order they came: one that fails takes no other with it
3 one commit makes them durable, and only then is anybody answered
4 when the commit fails, or the transaction was lost on the way, all of them failed
"""

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from handrail.store.driver_error import broken_by
from handrail.store.kept import Kept

MOST: Final = 32  # deeds in one commit: nobody waits long for those who came later
Outcome = tuple[BaseException | None, Any]


@dataclass(frozen=True, slots=True)
class Job:
    """A deed that waits, and who waits for it."""

    deed: Callable[[Connection], Any]
    waits: "Future[Any]"


@dataclass(frozen=True, slots=True)
class Writer:
    """Deeds in the order they came, for one thread."""

    engine: Engine
    kept: Kept
    threads: ThreadPoolExecutor
    waiting: deque[Job] = field(default_factory=deque)

    def submit(self, deed: Callable[[Connection], Any]) -> "Future[Any]":
        """Let a deed wait; the future ends when it is durable, or when it failed."""
        job = Job(deed, Future())
        self.waiting.append(job)
        self.threads.submit(self._take)
        return job.waits

    def _take(self) -> None:
        """Run what waits. Whoever was served with an earlier one leaves nothing to do here."""
        taken = [self.waiting.popleft() for _ in range(min(MOST, len(self.waiting)))]
        jobs = [job for job in taken if job.waits.set_running_or_notify_cancel()]
        if not jobs:
            return
        try:
            outcomes = self._commit(jobs)
        except BaseException as lost:  # noqa: BLE001 (whatever it was, nobody may wait for ever)
            self.kept.drop()
            outcomes = [_told(lost)] * len(jobs)
        for job, (error, result) in zip(jobs, outcomes, strict=True):
            if error is None:
                job.waits.set_result(result)
            else:
                job.waits.set_exception(error)

    def _commit(self, jobs: Sequence[Job]) -> list[Outcome]:
        connection = self.kept.of(self.engine)
        with connection.begin():
            return [_apart(connection, job.deed) for job in jobs]


def _apart(connection: Connection, deed: Callable[[Connection], Any]) -> Outcome:
    """Run a deed so that it is undone alone; a transaction that is lost raises."""
    cursor = connection.connection.cursor()
    cursor.execute("SAVEPOINT deed")
    try:
        outcome: Outcome = None, deed(connection)
    except Exception as failed:  # noqa: BLE001 (whoever waits for this deed is told)
        outcome = _told(failed)
        cursor.execute("ROLLBACK TO deed")
    cursor.execute("RELEASE deed")
    cursor.close()
    return outcome


def _told(error: BaseException) -> Outcome:
    """Return what the one who waits is told: of a driver's error its kind alone."""
    if isinstance(error, (DBAPIError, sqlcipher.Error)):
        return broken_by(error), None
    return error, None
