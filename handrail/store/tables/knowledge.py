"""Content by its hash, stored once, and the releases made of it."""

from sqlalchemy import Index, Table, UniqueConstraint

from handrail.store.tables.column import (
    DATA,
    code_column,
    count_column,
    hash_column,
    id_column,
    order_column,
    text_column,
    time_column,
)

KEEP = "release: 3 years"

content = Table(
    "content",
    DATA,
    hash_column("hash", KEEP),
    text_column("body", KEEP, "public"),
    UniqueConstraint("hash"),
)

release = Table(
    "release",
    DATA,
    id_column("id", KEEP, primary=True),
    count_column("number", KEEP),
    hash_column("hash", KEEP),
    time_column("made_at", KEEP),
    time_column("activated_at", KEEP, null=True),
    UniqueConstraint("number"),
    Index("release_active", "activated_at"),
)

release_file = Table(
    "release_file",
    DATA,
    id_column("release_id", KEEP),
    code_column("kind", KEEP),
    text_column("path", KEEP, "public"),
    hash_column("hash", KEEP),
    order_column("position", KEEP),
    Index("release_file_release", "release_id", "position"),
)
