"""The log, where its entries are found, and how the stores do."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from handrail.ledger.checkpoint import Signer
from handrail.ledger.proof_file import ProofFile
from handrail.ledger.search import Found, Search
from handrail.stored.ledger import Backlog, KeptLeaf, Leaf


class LedgerStore(Protocol):
    """The log's rows: leaves waiting for a number, the numbered ones, the latest checkpoint."""

    async def append(self, leaf: Leaf) -> None:
        """Store a leaf that no turn or case brings."""

    async def sequence(self, holder: str, now: datetime, signer: Signer) -> int:
        """Number pending leaves under a lease and sign a checkpoint; return how many."""

    async def checkpoint(self) -> str:
        """Return the latest checkpoint, empty before the first."""

    async def entries(self, start: int, end: int) -> Sequence[bytes]:
        """Return numbered entries from `start` up to, not including, `end`."""

    async def hashes(self, level: int, start: int, count: int) -> Sequence[bytes]:
        """Return hashes of a level of the tree: 0 are the leaves', each above is over 256."""

    async def leaf(self, leaf: bytes) -> KeptLeaf | None:
        """Return a leaf by its hash, with the salts of what it commits to."""

    async def prove(self, leaf: bytes) -> str | None:
        """Return a proof file for a leaf under the latest checkpoint; none while it is pending."""

    async def proofs(self, numbers: Sequence[int]) -> Sequence[ProofFile]:
        """Return proofs of numbered entries, in order, all under the latest checkpoint."""


class LedgerIndex(Protocol):
    """Where entries of the log are found: derived from them, made anew at any time."""

    async def catch_up(self, most: int) -> int:
        """Index entries numbered meanwhile, at most so many; return how many."""

    async def reach(self) -> int:
        """Return how many entries a search covers: all below this number."""

    async def forget(self) -> None:
        """Forget everything; it is made anew from the entries."""

    async def search(self, wanted: Search, most: int, below: int | None = None) -> Sequence[Found]:
        """Return entries that fit, the latest first, from after the entry `below` on."""


class Vitals(Protocol):
    """How the installation does. What does not answer is an error, as everywhere."""

    async def backlog(self) -> Backlog:
        """Return what waits in the data store; it answers when this returns."""

    async def keys(self) -> None:
        """Ask the key store for something small."""

    async def wrapping(self) -> str:
        """Wrap a key and unwrap it; return the name of the version that did."""

    async def mark_worker(self, holder: str, now: datetime, until: datetime) -> None:
        """Note that a worker sweeps, which counts until then."""
