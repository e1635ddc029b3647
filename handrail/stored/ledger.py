"""Leaves of the log, and what waits in the stores."""

from dataclasses import dataclass
from datetime import datetime

from handrail.security.seal import Sealed


@dataclass(frozen=True, slots=True)
class Leaf:
    """A finished ledger leaf, waiting for its number."""

    id: str
    entry: bytes
    hash: bytes
    signature: bytes
    salts: tuple[tuple[str, Sealed], ...] = ()


@dataclass(frozen=True, slots=True)
class KeptLeaf:
    """A leaf as the log keeps it; `number` is its place, none while it waits for one."""

    id: str
    entry: bytes
    signature: bytes
    number: int | None
    salts: tuple[tuple[str, Sealed], ...] = ()


@dataclass(frozen=True, slots=True)
class Backlog:
    """What waits in the data store, and since when. Where there is no time, nothing waits.

    Attributes:
        leaf: When the oldest entry of the ledger was made that has no number yet.
        checkpoint: When the newest checkpoint was signed.
        outbox: When the oldest message was recorded whose readers are not told again yet.
        turn: When the oldest unfinished turn was begun.
        worker: Until when the last sign of life of a worker counts.
    """

    leaf: datetime | None = None
    checkpoint: datetime | None = None
    outbox: datetime | None = None
    turn: datetime | None = None
    worker: datetime | None = None
