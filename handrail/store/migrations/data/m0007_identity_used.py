"""Identity tokens that opened a conversation: each opens one."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the table: which tokens were used before is not known, and they live an hour."""
    op.create_table(
        "identity_used",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.UniqueConstraint("hash", name="identity_used_hash_key"),
    )
    op.create_index("identity_used_until", "identity_used", ["until"])
