"""Where entries of the ledger are found. The sweep fills it from the entries, however many."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Make the two tables, empty."""
    op.create_table(
        "ledger_line",
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("event", sa.String(80), nullable=False),
        sa.Column("actor", sa.String(36), nullable=False),
        sa.UniqueConstraint("number", name="ledger_line_number_key"),
    )
    op.create_index("ledger_line_time", "ledger_line", ["at", "number"])
    op.create_index("ledger_line_event", "ledger_line", ["event", "at", "number"])
    op.create_index("ledger_line_actor", "ledger_line", ["actor", "at", "number"])
    op.create_index("ledger_line_deed", "ledger_line", ["actor", "event", "at", "number"])
    op.create_table(
        "ledger_about",
        sa.Column("thing", sa.String(36), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.UniqueConstraint("thing", "number", name="ledger_about_thing_number_key"),
    )
