"""Other systems that hold a key of ours."""

from sqlalchemy import Table, UniqueConstraint

from handrail.store.tables.column import (
    DATA,
    code_column,
    hash_column,
    id_column,
    text_column,
    time_column,
)

KEEP = "3 years"

service = Table(
    "service",
    DATA,
    id_column("id", KEEP, primary=True),
    text_column("name", KEEP, "staff"),
    text_column("scopes", KEEP, "staff"),
    hash_column("key_hash", KEEP),
    code_column("hint", KEEP),
    time_column("made_at", KEEP),
    code_column("made_by", KEEP),
    time_column("expires_at", KEEP),
    time_column("used_at", KEEP, null=True),
    time_column("revoked_at", KEEP, null=True),
    UniqueConstraint("key_hash"),
)
