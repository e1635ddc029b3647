"""What models cost: tokens per conversation and per day."""

from sqlalchemy import Table, UniqueConstraint

from handrail.store.tables.column import DATA, code_column, count_column, id_column

MONTH = "31 days"

model_spending = Table(
    "model_spending",
    DATA,
    id_column("conversation_id", "conversation"),
    code_column("day", MONTH, length=10),
    count_column("tokens", "conversation"),
    UniqueConstraint("conversation_id", "day"),
)
