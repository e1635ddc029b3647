"""How often somebody did something, for several processes: nothing of it outlives a crash."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Make the table; on PostgreSQL it is not written to the log of changes."""
    unlogged = ["UNLOGGED"] if op.get_bind().dialect.name == "postgresql" else []
    op.create_table(
        "rate_limit",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("full_at", sa.BigInteger(), nullable=False),
        sa.UniqueConstraint("hash", name="rate_limit_hash_key"),
        prefixes=unlogged,
    )
    op.create_index("rate_limit_full", "rate_limit", ["full_at"])
