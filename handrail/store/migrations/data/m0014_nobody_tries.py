"""Wrong tries at logins that nobody has, so that they lock like any other."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "nobody_try",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("failed", sa.BigInteger(), nullable=False),
        sa.Column("locked_until", sa.BigInteger(), nullable=True),
        sa.UniqueConstraint("hash", name="nobody_try_hash_key"),
    )
    op.create_index("nobody_try_locked", "nobody_try", ["locked_until"])
