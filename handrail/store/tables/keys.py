"""The key store, a database of its own: wrapped keys, what wraps them, and who was erased."""

from sqlalchemy import Index, Table

from handrail.store.tables.column import (
    KEYS,
    code_column,
    hash_column,
    id_column,
    text_column,
    time_column,
)

kek = Table(
    "kek",
    KEYS,
    id_column("id", "forever", primary=True),
    code_column("provider", "forever"),
    text_column("reference", "forever", "staff"),
    code_column("state", "forever"),
    time_column("made_at", "forever"),
    time_column("retired_at", "forever", null=True),
)

subject_key = Table(
    "subject_key",
    KEYS,
    id_column("subject_id", "subject", primary=True),
    hash_column("wrapped", "subject"),
    code_column("kek", "subject"),
    time_column("made_at", "subject"),
    hash_column("before", "subject", null=True),
    code_column("before_kek", "subject", null=True),
    Index("subject_key_kek", "kek"),
)

named_key = Table(
    "named_key",
    KEYS,
    id_column("name", "forever", primary=True),
    hash_column("wrapped", "forever"),
    code_column("kek", "forever"),
    time_column("made_at", "forever"),
)

erased = Table(
    "erased",
    KEYS,
    id_column("subject_id", "forever", primary=True),
    time_column("at", "forever"),
)
