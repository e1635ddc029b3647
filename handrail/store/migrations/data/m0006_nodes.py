"""The hashes above the leaves that tiles and proofs need, one for each 256 below."""

import hashlib

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
WIDE = 256


def upgrade() -> None:
    """Make the table, and the hashes of what the log holds already."""
    op.create_table(
        "ledger_node",
        sa.Column("level", sa.BigInteger(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.UniqueConstraint("level", "position", name="ledger_node_level_position_key"),
    )
    op.create_index("ledger_leaf_hash", "ledger_leaf", ["hash"])
    rows = op.get_bind().execute(
        sa.text("SELECT hash FROM ledger_leaf WHERE number IS NOT NULL ORDER BY number")
    )
    hashes, level = [bytes(row[0]) for row in rows], 1
    while len(hashes) >= WIDE:
        full = len(hashes) // WIDE
        hashes = [_root(hashes[at * WIDE : (at + 1) * WIDE]) for at in range(full)]
        for position, node in enumerate(hashes):
            op.get_bind().execute(
                sa.text("INSERT INTO ledger_node (level, position, hash) VALUES (:l, :p, :h)"),
                {"l": level, "p": position, "h": node},
            )
        level += 1


def _root(hashes: list[bytes]) -> bytes:
    """Return the root over 256 hashes: pairs, and pairs of pairs (RFC 6962)."""
    while len(hashes) > 1:
        pairs = zip(hashes[::2], hashes[1::2], strict=True)
        hashes = [hashlib.sha256(b"\x01" + left + right).digest() for left, right in pairs]
    return hashes[0]
