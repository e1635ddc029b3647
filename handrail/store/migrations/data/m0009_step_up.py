"""Codes that prove who a customer is."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make both tables: nobody was sent a code before."""
    op.create_table(
        "step_up",
        sa.Column("conversation_id", sa.String(length=36), nullable=False),
        sa.Column("person", sa.LargeBinary(), nullable=False),
        sa.Column("code", sa.LargeBinary(), nullable=True),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("proved_until", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("conversation_id", name="step_up_pkey"),
    )
    op.create_table(
        "step_up_count",
        sa.Column("person", sa.LargeBinary(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("sent", sa.BigInteger(), nullable=False),
        sa.Column("tried", sa.BigInteger(), nullable=False),
        sa.UniqueConstraint("person", name="step_up_count_person_key"),
    )
    op.create_index("step_up_count_since", "step_up_count", ["since"])
