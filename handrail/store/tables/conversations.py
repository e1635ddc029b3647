"""Conversations, their messages, turns and notices."""

from sqlalchemy import Index, Table, UniqueConstraint

from handrail.store.tables.column import (
    DATA,
    code_column,
    count_column,
    flag_column,
    hash_column,
    id_column,
    index_only,
    sealed_column,
    time_column,
)

KEEP = "conversation"

conversation = Table(
    "conversation",
    DATA,
    id_column("id", KEEP, primary=True),
    id_column("subject_id", KEEP),
    code_column("channel", KEEP),
    hash_column("token_hash", KEEP),
    code_column("case_number", KEEP),
    code_column("language", KEEP),
    time_column("opened_at", KEEP),
    code_column("speaker", KEEP),
    count_column("epoch", KEEP),
    code_column("customer_state", KEEP),
    count_column("seq", KEEP),
    id_column("lease_turn", KEEP, null=True),
    time_column("lease_until", KEEP),
    sealed_column("known", KEEP, null=True),
    UniqueConstraint("token_hash"),
    UniqueConstraint("case_number"),
    Index("conversation_subject", "subject_id"),
    index_only("conversation_lease", "lease_until", "lease_turn IS NOT NULL"),
)

message = Table(
    "message",
    DATA,
    id_column("id", KEEP, primary=True),
    id_column("conversation_id", KEEP),
    id_column("turn_id", KEEP, null=True),
    count_column("seq", KEEP),
    code_column("author", KEEP),
    code_column("client_id", KEEP, null=True),
    id_column("staff_id", KEEP, null=True),
    sealed_column("body", KEEP),
    flag_column("detailed", KEEP),
    time_column("at", KEEP),
    UniqueConstraint("conversation_id", "client_id"),
    UniqueConstraint("conversation_id", "seq"),
    Index("message_turn", "turn_id"),
    Index("message_detailed", "conversation_id", "detailed"),
)

turn = Table(
    "turn",
    DATA,
    id_column("id", KEEP, primary=True),
    id_column("conversation_id", KEEP),
    code_column("state", KEEP),
    count_column("attempts", KEEP),
    code_column("decision", KEEP, null=True),
    sealed_column("trace", KEEP, null=True),
    hash_column("leaf_hash", KEEP, null=True),
    time_column("started_at", KEEP),
    time_column("recorded_at", KEEP, null=True),
    Index("turn_conversation", "conversation_id", "started_at"),
)

shown = Table(
    "shown",
    DATA,
    id_column("conversation_id", KEEP),
    code_column("notice", KEEP),
    code_column("version", KEEP),
    code_column("language", KEEP),
    code_column("channel", KEEP),
    time_column("at", KEEP),
    Index("shown_conversation", "conversation_id"),
)

outbox = Table(
    "outbox",
    DATA,
    id_column("id", KEEP, primary=True),
    id_column("conversation_id", KEEP),
    count_column("seq", KEEP),
    time_column("at", KEEP),
)

brake = Table(
    "brake",
    DATA,
    code_column("name", "forever"),
    time_column("pulled_at", "forever"),
)
