"""Passkeys of members of staff."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Make the tables, and the count on each member: nobody has one yet."""
    op.add_column("staff", sa.Column("passkeys", sa.BigInteger(), nullable=True))
    op.create_table(
        "staff_passkey",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("staff_id", sa.String(length=36), nullable=False),
        sa.Column("credential", sa.LargeBinary(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="staff_passkey_pkey"),
        sa.UniqueConstraint("credential", name="staff_passkey_credential_key"),
    )
    op.create_index("staff_passkey_staff", "staff_passkey", ["staff_id"])
    op.create_table(
        "passkey_challenge",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("staff_id", sa.String(length=36), nullable=True),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.UniqueConstraint("hash", name="passkey_challenge_hash_key"),
    )
    op.create_index("passkey_challenge_until", "passkey_challenge", ["until"])
