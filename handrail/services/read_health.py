"""How the installation does: each part with its state, a sentence, and what to do."""

import asyncio
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeVar

from handrail.core.errors import Broken, HandrailError
from handrail.house import House
from handrail.policy.staff import at_desk
from handrail.services.ask_policy import demand
from handrail.stored.ledger import Backlog
from handrail.stored.staff import StaffMember

State = Literal["well", "warning", "broken"]
PATIENCE_SECONDS = 3.0
LATE, TOO_LATE = 15.0, 60.0  # seconds; what is swept is swept every second
TURN_LATE, TURN_TOO_LATE = 45.0, 120.0  # a turn may take 20 s, its lease runs out after 30
START_WORKER = "Start `handrail serve --role worker`, or look at its log."

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sign:
    """One part of the installation: how it does, and what to do about it."""

    name: str
    state: State
    sentence: str
    mend: str = ""


@dataclass(frozen=True, slots=True)
class Health:
    """All signs, and the worst of their states."""

    signs: Sequence[Sign]
    release: str = ""

    @property
    def state(self) -> State:
        """Return the worst state of all."""
        states = {sign.state for sign in self.signs}
        return next((one for one in _WORST_FIRST if one in states), "well")

    @property
    def ills(self) -> Sequence[str]:
        """Return the parts that are not well."""
        return [sign.name for sign in self.signs if sign.state != "well"]


_WORST_FIRST: Sequence[State] = ("broken", "warning")


async def read_health(house: House, staff: StaffMember) -> Health:
    """Return how everything does, for whoever the policy lets see it."""
    await demand(house, at_desk("read_health", staff.id, staff.groups))
    wrapping, rest = await asyncio.gather(prove_wrapping(house), look(house))
    signs = sorted((*rest.signs, wrapping), key=lambda sign: _ORDER.index(sign.name))
    return Health(signs, rest.release)


_ORDER: Sequence[str] = (
    "data", "keys", "wrapping", "release", "signals", "worker", "ledger", "outbox", "turns"
)  # fmt: skip


async def look(house: House) -> Health:
    """Look at everything that costs next to nothing: a probe asks every few seconds."""
    (data, waits), keys, (answers, release) = await asyncio.gather(
        _data(house), _keys(house), _release(house)
    )
    signs = [data, keys, answers, _signals(house)]
    if waits is not None:
        signs += _backlog(waits, house.clock.now())
    return Health(signs, release)


async def _data(house: House) -> tuple[Sign, Backlog | None]:
    try:
        waits = await _soon(house.vitals.backlog())
    except HandrailError as broken:
        return Sign("data", "broken", broken.sentence, broken.next_step), None
    return Sign("data", "well", "The data store answers."), waits


async def _keys(house: House) -> Sign:
    try:
        await _soon(house.vitals.keys())
    except HandrailError as broken:
        return Sign("keys", "broken", broken.sentence, broken.next_step)
    return Sign("keys", "well", "The key store answers.")


async def prove_wrapping(house: House) -> Sign:
    """Look whether a key is wrapped and comes back; `handrail doctor` asks the same."""
    try:
        version = await _soon(house.vitals.wrapping())
    except HandrailError as broken:
        return Sign("wrapping", "broken", broken.sentence, broken.next_step)
    return Sign("wrapping", "well", f"{version} wrapped a key and unwrapped it.")


async def _release(house: House) -> tuple[Sign, str]:
    try:
        release = await _soon(house.releases.current())
    except HandrailError as broken:
        return Sign("release", "broken", broken.sentence, broken.next_step), ""
    return Sign("release", "well", f"{len(release.passages)} passages answer."), release.id


def _signals(house: House) -> Sign:
    if not house.bus.away:
        return Sign("signals", "well", "What one process does, the others show at once.")
    sentence = (
        "Live updates do not travel between processes. Answers and decisions stay right: they are "
        "read from the database. Pages look again every 15 seconds."
    )
    mend = "Look at the server that `bus.url` names (without it, PostgreSQL) and at its log."
    return Sign("signals", "warning", sentence, mend)


def _backlog(waits: Backlog, now: datetime) -> list[Sign]:
    return [_worker(waits, now), _ledger(waits, now), _outbox(waits, now), _turns(waits, now)]


def _worker(waits: Backlog, now: datetime) -> Sign:
    if waits.worker is not None and waits.worker >= now:
        return Sign("worker", "well", "A worker sweeps once a second.")
    sentence = "No worker sweeps: turns of a dead process and the ledger wait."
    return Sign("worker", "broken", sentence, START_WORKER)


def _ledger(waits: Backlog, now: datetime) -> Sign:
    state = _state(waits.leaf, now, LATE, TOO_LATE)
    if state != "well":
        sentence = f"The oldest entry without a number is {_age(waits.leaf, now)} old."
        return Sign("ledger", state, sentence, START_WORKER)
    if waits.checkpoint is None:
        return Sign("ledger", "well", "Nothing was recorded yet.")
    age = _age(waits.checkpoint, now)
    return Sign("ledger", "well", f"Nothing waits. The newest checkpoint is {age} old.")


def _outbox(waits: Backlog, now: datetime) -> Sign:
    state = _state(waits.outbox, now, LATE, TOO_LATE)
    if state == "well":
        return Sign("outbox", "well", "Whoever watches was told of every reply.")
    sentence = f"Readers of a reply that is {_age(waits.outbox, now)} old were not told again."
    return Sign("outbox", state, sentence, START_WORKER)


def _turns(waits: Backlog, now: datetime) -> Sign:
    if waits.turn is None:
        return Sign("turns", "well", "No turn is under way.")
    age = _age(waits.turn, now)
    state = _state(waits.turn, now, TURN_LATE, TURN_TOO_LATE)
    if state == "well":
        return Sign("turns", "well", f"The oldest turn under way began {age} ago.")
    sentence = f"A customer waits: a turn began {age} ago and is not finished."
    return Sign("turns", state, sentence, START_WORKER)


def _state(since: datetime | None, now: datetime, late: float, too_late: float) -> State:
    age = (now - since).total_seconds() if since is not None else 0.0
    return "broken" if age > too_late else "warning" if age > late else "well"


def _age(since: datetime | None, now: datetime) -> str:
    """Write an age as a person says it: `less than a second`, `12 seconds`, `3 minutes`."""
    seconds = int((now - since).total_seconds()) if since is not None else 0
    for size, name in ((86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")):
        if seconds >= size:
            count = seconds // size
            return f"{count} {name}" if count == 1 else f"{count} {name}s"
    return "less than a second"


async def _soon(asked: Awaitable[T]) -> T:
    """Wait a little: what does not answer in that time does not answer."""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await asked
    except TimeoutError:
        raise Broken("It does not answer within 3 seconds.", "Look at its own log.") from None
