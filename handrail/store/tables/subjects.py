"""Which subjects are one person as far as we know, and which were erased."""

from sqlalchemy import Index, Table, UniqueConstraint

from handrail.store.tables.column import (
    DATA,
    hash_column,
    id_column,
    time_column,
)

subject_link = Table(
    "subject_link",
    DATA,
    id_column("subject_id", "subject", primary=True),
    id_column("person_id", "subject"),
    time_column("at", "subject"),
    Index("subject_link_person", "person_id"),
)

person_index = Table(
    "person_index",
    DATA,
    id_column("person_id", "subject"),
    hash_column("hash", "subject"),
    UniqueConstraint("hash"),
    Index("person_index_person", "person_id"),
)

identity_used = Table(
    "identity_used",
    DATA,
    hash_column("hash", "an hour"),
    time_column("until", "an hour"),
    UniqueConstraint("hash"),
    Index("identity_used_until", "until"),
)

erasure = Table(
    "erasure",
    DATA,
    id_column("subject_id", "forever", primary=True),
    time_column("at", "forever"),
    time_column("done_at", "forever", null=True),
    time_column("backups_until", "forever"),
    Index("erasure_done", "done_at"),
)
