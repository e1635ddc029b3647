"""Second factors, invitations, and sessions that can be listed. Everybody signs in again."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the columns; sessions from before cannot be listed and end."""
    op.add_column("staff", sa.Column("totp", sa.LargeBinary(), nullable=True))
    op.add_column("staff", sa.Column("totp_step", sa.BigInteger(), nullable=True))
    op.add_column("staff", sa.Column("invite", sa.LargeBinary(), nullable=True))
    op.add_column("staff", sa.Column("invited_until", sa.BigInteger(), nullable=True))
    op.add_column("staff", sa.Column("sso", sa.Text(), nullable=True))
    op.create_index("staff_sso", "staff", ["sso"])
    op.drop_table("staff_session")
    op.create_table(
        "staff_session",
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("staff_id", sa.String(length=36), nullable=False),
        sa.Column("csrf", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("strength", sa.String(length=80), nullable=False),
        sa.Column("device", sa.String(length=80), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=False),
        sa.UniqueConstraint("token_hash", name="staff_session_token_hash_key"),
    )
    op.create_index("staff_session_seen", "staff_session", ["seen_at"])
    op.create_table(
        "staff_recovery",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("staff_id", sa.String(length=36), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.UniqueConstraint("hash", name="staff_recovery_hash_key"),
    )
    op.create_index("staff_recovery_staff", "staff_recovery", ["staff_id"])
