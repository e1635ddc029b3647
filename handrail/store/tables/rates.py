"""How often somebody did something: who is a blind index, forgotten after a minute or two."""

from sqlalchemy import Index, Table, UniqueConstraint

from handrail.store.tables.column import DATA, hash_column, time_column

rate_limit = Table(
    "rate_limit",
    DATA,
    hash_column("hash", "a minute"),
    time_column("full_at", "a minute"),
    UniqueConstraint("hash"),
    Index("rate_limit_full", "full_at"),
)
