"""The key store, a database of its own: wrapped keys and nothing else."""

from sqlalchemy import Table

from handrail.store.tables.column import KEYS, code_column, hash_column, id_column, time_column

subject_key = Table(
    "subject_key",
    KEYS,
    id_column("subject_id", "subject", primary=True),
    hash_column("wrapped", "subject"),
    code_column("kek", "subject"),
    time_column("made_at", "subject"),
)

named_key = Table(
    "named_key",
    KEYS,
    id_column("name", "forever", primary=True),
    hash_column("wrapped", "forever"),
    code_column("kek", "forever"),
    time_column("made_at", "forever"),
)
