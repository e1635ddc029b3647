"""Cases: why a person is needed, and who holds it."""

from sqlalchemy import Index, Table, UniqueConstraint

from handrail.store.tables.column import (
    DATA,
    code_column,
    count_column,
    id_column,
    text_column,
    time_column,
)

KEEP = "conversation"

support_case = Table(
    "support_case",
    DATA,
    id_column("id", KEEP, primary=True),
    id_column("conversation_id", KEEP),
    code_column("state", KEEP),
    count_column("epoch", KEEP),
    code_column("queue", KEEP),
    code_column("urgency", KEEP),
    count_column("urgency_rank", KEEP),
    code_column("reason", KEEP, length=160),
    text_column("sentence", KEEP, "code"),
    id_column("holder", KEEP, null=True),
    time_column("opened_at", KEEP),
    time_column("changed_at", KEEP),
    UniqueConstraint("conversation_id"),
    Index("support_case_inbox", "state", "urgency_rank", "opened_at"),
)
