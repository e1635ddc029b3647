"""Hashes of the tree as stored: the leaves' own, and one above each 256; and proofs from them."""

from collections.abc import Sequence

from sqlalchemy import Connection, insert, select

from handrail.ledger.checkpoint import size_of
from handrail.ledger.proof import inclusion_proof
from handrail.ledger.proof_file import ProofFile
from handrail.ledger.tree import HEIGHT, WIDE, Read, root_of
from handrail.security.seal import Sealed
from handrail.store.tables.ledger import ledger_leaf, ledger_node, ledger_salt
from handrail.stored.ledger import KeptLeaf

TOP = 8


def insert_nodes(tx: Connection, old_size: int, new_size: int) -> None:
    """Store the hash above each 256 that became full; each leaf is read once more in its life."""
    for level in range(1, TOP):
        old, new = old_size >> (level * HEIGHT), new_size >> (level * HEIGHT)
        for position in range(old, new):
            below = read_hashes(tx, level - 1, position * WIDE, WIDE)
            row = {"level": level, "position": position, "hash": root_of(below)}
            tx.execute(insert(ledger_node).values(row))


def read_hashes(tx: Connection, level: int, start: int, count: int) -> Sequence[bytes]:
    """Return hashes of a level, in order; fewer where the log does not reach so far."""
    if level == 0:
        place, hashed = ledger_leaf.c.number, ledger_leaf.c.hash
        wanted = select(hashed).order_by(place)
    else:
        place, hashed = ledger_node.c.position, ledger_node.c.hash
        wanted = select(hashed).where(ledger_node.c.level == level).order_by(place)
    rows = tx.execute(wanted.where(place >= start, place < start + count)).scalars()
    return [bytes(row) for row in rows]


def read_leaf(tx: Connection, leaf: bytes) -> KeptLeaf | None:
    """Return a leaf by its hash, with the salts of what it commits to."""
    row = tx.execute(select(ledger_leaf).where(ledger_leaf.c.hash == leaf).limit(1)).one_or_none()
    if row is None:
        return None
    salts = tx.execute(
        select(ledger_salt.c.name, ledger_salt.c.salt).where(ledger_salt.c.leaf_id == row.id)
    ).all()
    return KeptLeaf(
        row.id,
        bytes(row.entry),
        bytes(row.signature),
        row.number,
        tuple((name, Sealed(bytes(salt))) for name, salt in salts),
    )


def write_proof(tx: Connection, leaf: bytes, checkpoint: str) -> str | None:
    """Return a proof that the log of this checkpoint holds the leaf; none while it is pending."""
    kept = read_leaf(tx, leaf)
    if kept is None or kept.number is None or not checkpoint:
        return None
    return next((str(one) for one in write_proofs(tx, [kept.number], checkpoint)), None)


def write_proofs(tx: Connection, numbers: Sequence[int], checkpoint: str) -> Sequence[ProofFile]:
    """Return proofs that the log of this checkpoint holds the entries it counts of these."""
    size, read = size_of(checkpoint), _reader(tx)
    return [
        ProofFile(number, inclusion_proof(number, size, read), checkpoint)
        for number in numbers
        if 0 <= number < size
    ]


def _reader(tx: Connection) -> Read:
    """Read hashes a tile at a time: a proof touches few tiles, and several hashes of each."""
    tiles: dict[tuple[int, int], Sequence[bytes]] = {}

    def read(level: int, index: int) -> bytes:
        tile = index // WIDE
        if (level, tile) not in tiles:
            tiles[level, tile] = read_hashes(tx, level, tile * WIDE, WIDE)
        return tiles[level, tile][index % WIDE]

    return read
