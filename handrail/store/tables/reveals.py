"""Hidden details that were shown to somebody: which, to whom, why. Never the detail itself."""

from sqlalchemy import Index, Table

from handrail.store.tables.column import (
    DATA,
    code_column,
    count_column,
    id_column,
    time_column,
)

KEEP = "3 years"

reveal = Table(
    "reveal",
    DATA,
    id_column("id", KEEP, primary=True),
    id_column("case_id", KEEP),
    id_column("staff_id", KEEP),
    code_column("kind", KEEP),
    count_column("number", KEEP),
    code_column("reason", KEEP),
    time_column("at", KEEP),
    Index("reveal_at", "at"),
    Index("reveal_staff", "staff_id", "at"),
)
