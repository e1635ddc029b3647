"""Codes that prove who a customer is, and how often they were sent and tried."""

from sqlalchemy import Index, Table, UniqueConstraint

from handrail.store.tables.column import (
    DATA,
    count_column,
    hash_column,
    id_column,
    time_column,
)

KEEP = "conversation"
HOUR = "1 day"

step_up = Table(
    "step_up",
    DATA,
    id_column("conversation_id", KEEP, primary=True),
    hash_column("person", KEEP),
    hash_column("code", KEEP, null=True),
    time_column("until", KEEP),
    time_column("proved_until", KEEP, null=True),
)

step_up_count = Table(
    "step_up_count",
    DATA,
    hash_column("person", HOUR),
    time_column("since", HOUR),
    count_column("sent", HOUR),
    count_column("tried", HOUR),
    UniqueConstraint("person"),
    Index("step_up_count_since", "since"),
)
