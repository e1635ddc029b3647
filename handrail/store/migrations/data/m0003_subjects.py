"""Subjects that are one person, their blind indexes, and erasures."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make them: nobody was linked or erased before."""
    op.create_table(
        "subject_link",
        sa.Column("subject_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("subject_id", name="subject_link_pkey"),
    )
    op.create_index("subject_link_person", "subject_link", ["person_id"])
    op.create_table(
        "person_index",
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.UniqueConstraint("hash", name="person_index_hash_key"),
    )
    op.create_index("person_index_person", "person_index", ["person_id"])
    op.create_table(
        "erasure",
        sa.Column("subject_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.Column("backups_until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("subject_id", name="erasure_pkey"),
    )
    op.create_index("erasure_done", "erasure", ["done_at"])
