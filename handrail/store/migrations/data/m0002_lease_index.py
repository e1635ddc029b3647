"""The sweep looks for leases that ran out: index the few that are held, not every conversation."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Replace the index."""
    held = sa.text("lease_turn IS NOT NULL")
    op.drop_index("conversation_lease", "conversation")
    op.create_index(
        "conversation_lease",
        "conversation",
        ["lease_until"],
        sqlite_where=held,
        postgresql_where=held,
    )
