"""The first tables of the data store."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make them in an empty database."""
    _conversations()
    _messages()
    _turns()
    _cases()
    _staff()
    _ledger()
    _releases()


def _conversations() -> None:
    op.create_table(
        "conversation",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("subject_id", sa.String(length=36), nullable=False),
        sa.Column("channel", sa.String(length=80), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("case_number", sa.String(length=80), nullable=False),
        sa.Column("language", sa.String(length=80), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("speaker", sa.String(length=80), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("customer_state", sa.String(length=80), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("lease_turn", sa.String(length=36), nullable=True),
        sa.Column("lease_until", sa.BigInteger(), nullable=False),
        sa.Column("known", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="conversation_pkey"),
        sa.UniqueConstraint("case_number", name="conversation_case_number_key"),
        sa.UniqueConstraint("token_hash", name="conversation_token_hash_key"),
    )
    op.create_index("conversation_lease", "conversation", ["lease_until"])
    op.create_index("conversation_subject", "conversation", ["subject_id"])


def _messages() -> None:
    op.create_table(
        "message",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("conversation_id", sa.String(length=36), nullable=False),
        sa.Column("turn_id", sa.String(length=36), nullable=True),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("author", sa.String(length=80), nullable=False),
        sa.Column("client_id", sa.String(length=80), nullable=True),
        sa.Column("staff_id", sa.String(length=36), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("detailed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="message_pkey"),
        sa.UniqueConstraint(
            "conversation_id", "client_id", name="message_conversation_id_client_id_key"
        ),
        sa.UniqueConstraint("conversation_id", "seq", name="message_conversation_id_seq_key"),
    )
    op.create_index("message_detailed", "message", ["conversation_id", "detailed"])
    op.create_index("message_turn", "message", ["turn_id"])


def _turns() -> None:
    op.create_table(
        "turn",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("conversation_id", sa.String(length=36), nullable=False),
        sa.Column("state", sa.String(length=80), nullable=False),
        sa.Column("attempts", sa.BigInteger(), nullable=False),
        sa.Column("decision", sa.String(length=80), nullable=True),
        sa.Column("trace", sa.LargeBinary(), nullable=True),
        sa.Column("leaf_hash", sa.LargeBinary(), nullable=True),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="turn_pkey"),
    )
    op.create_index("turn_conversation", "turn", ["conversation_id", "started_at"])
    op.create_table(
        "shown",
        sa.Column("conversation_id", sa.String(length=36), nullable=False),
        sa.Column("notice", sa.String(length=80), nullable=False),
        sa.Column("version", sa.String(length=80), nullable=False),
        sa.Column("language", sa.String(length=80), nullable=False),
        sa.Column("channel", sa.String(length=80), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_index("shown_conversation", "shown", ["conversation_id"])
    op.create_table(
        "outbox",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("conversation_id", sa.String(length=36), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="outbox_pkey"),
    )
    op.create_table(
        "brake",
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("pulled_at", sa.BigInteger(), nullable=False),
    )


def _cases() -> None:
    op.create_table(
        "support_case",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("conversation_id", sa.String(length=36), nullable=False),
        sa.Column("state", sa.String(length=80), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("queue", sa.String(length=80), nullable=False),
        sa.Column("urgency", sa.String(length=80), nullable=False),
        sa.Column("urgency_rank", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.String(length=160), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("holder", sa.String(length=36), nullable=True),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="support_case_pkey"),
        sa.UniqueConstraint("conversation_id", name="support_case_conversation_id_key"),
    )
    op.create_index("support_case_inbox", "support_case", ["state", "urgency_rank", "opened_at"])


def _staff() -> None:
    op.create_table(
        "staff",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.String(length=80), nullable=False),
        sa.Column("password", sa.Text(), nullable=False),
        sa.Column("disabled", sa.Boolean(), nullable=False),
        sa.Column("failed", sa.BigInteger(), nullable=False),
        sa.Column("locked_until", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="staff_pkey"),
        sa.UniqueConstraint("login", name="staff_login_key"),
    )
    op.create_table(
        "staff_session",
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("staff_id", sa.String(length=36), nullable=False),
        sa.Column("csrf", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.UniqueConstraint("token_hash", name="staff_session_token_hash_key"),
    )
    op.create_index("staff_session_seen", "staff_session", ["seen_at"])


def _ledger() -> None:
    op.create_table(
        "ledger_leaf",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=True),
        sa.Column("entry", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="ledger_leaf_pkey"),
        sa.UniqueConstraint("number", name="ledger_leaf_number_key"),
    )
    op.create_index("ledger_leaf_pending", "ledger_leaf", ["number", "id"])
    op.create_table(
        "ledger_salt",
        sa.Column("leaf_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=36), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("leaf_id", "name", name="ledger_salt_pkey"),
    )
    op.create_table(
        "ledger_head",
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("frontier", sa.LargeBinary(), nullable=False),
        sa.Column("checkpoint", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.UniqueConstraint("size", name="ledger_head_size_key"),
    )
    op.create_table(
        "lease",
        sa.Column("name", sa.String(length=36), nullable=False),
        sa.Column("holder", sa.String(length=36), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="lease_pkey"),
    )


def _releases() -> None:
    op.create_table(
        "content",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.UniqueConstraint("hash", name="content_hash_key"),
    )
    op.create_table(
        "release",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("activated_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="release_pkey"),
        sa.UniqueConstraint("number", name="release_number_key"),
    )
    op.create_index("release_active", "release", ["activated_at"])
    op.create_table(
        "release_file",
        sa.Column("release_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=80), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
    )
    op.create_index("release_file_release", "release_file", ["release_id", "position"])
