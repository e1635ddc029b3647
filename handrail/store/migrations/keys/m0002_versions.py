"""Versions of the key-encryption key, a key's predecessor while it is re-sealed, and the erased."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make them; keys that are there were wrapped by the local file, version 1."""
    op.create_table(
        "kek",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("provider", sa.String(length=80), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=80), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("retired_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="kek_pkey"),
    )
    op.execute(
        "INSERT INTO kek (id, provider, reference, state, made_at) "
        "SELECT 'local-1', 'local', '1', 'active', min(made_at) FROM named_key HAVING count(*) > 0"
    )
    op.create_table(
        "erased",
        sa.Column("subject_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("subject_id", name="erased_pkey"),
    )
    op.add_column("subject_key", sa.Column("before", sa.LargeBinary(), nullable=True))
    op.add_column("subject_key", sa.Column("before_kek", sa.String(length=80), nullable=True))
    op.create_index("subject_key_kek", "subject_key", ["kek"])
