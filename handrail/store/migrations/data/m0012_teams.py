"""The teams of a member of staff."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Add the column: nobody is in a team yet."""
    op.add_column("staff", sa.Column("teams", sa.Text(), nullable=True))
