"""What models cost: tokens per conversation and per day."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "model_spending",
        sa.Column("conversation_id", sa.String(36), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("tokens", sa.BigInteger(), nullable=False),
        sa.UniqueConstraint(
            "conversation_id", "day", name="model_spending_conversation_id_day_key"
        ),
    )
