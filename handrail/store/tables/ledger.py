"""The ledger: leaves, tree hashes, checkpoints, and the salts that die with their subject."""

from sqlalchemy import Index, Table, UniqueConstraint

from handrail.store.tables.column import (
    DATA,
    code_column,
    count_column,
    hash_column,
    id_column,
    sealed_column,
    text_column,
    time_column,
)

KEEP = "ledger: 3 years"

ledger_leaf = Table(
    "ledger_leaf",
    DATA,
    id_column("id", KEEP, primary=True),
    count_column("number", KEEP, null=True),
    hash_column("entry", KEEP),
    hash_column("hash", KEEP),
    hash_column("signature", KEEP),
    UniqueConstraint("number"),
    Index("ledger_leaf_pending", "number", "id"),
    Index("ledger_leaf_hash", "hash"),
)

ledger_node = Table(
    "ledger_node",
    DATA,
    count_column("level", KEEP),
    count_column("position", KEEP),
    hash_column("hash", KEEP),
    UniqueConstraint("level", "position"),
)

ledger_salt = Table(
    "ledger_salt",
    DATA,
    id_column("leaf_id", KEEP, primary=True),
    id_column("name", KEEP, primary=True),
    sealed_column("salt", "conversation"),
)

# Derived from the entries, for searching: to be emptied and made anew at any time.
ledger_line = Table(
    "ledger_line",
    DATA,
    count_column("number", KEEP),
    time_column("at", KEEP),
    code_column("event", KEEP),
    id_column("actor", KEEP),
    UniqueConstraint("number"),
    Index("ledger_line_time", "at", "number"),
    Index("ledger_line_event", "event", "at", "number"),
    Index("ledger_line_actor", "actor", "at", "number"),
    Index("ledger_line_deed", "actor", "event", "at", "number"),
)

ledger_about = Table(
    "ledger_about",
    DATA,
    id_column("thing", KEEP),
    count_column("number", KEEP),
    UniqueConstraint("thing", "number"),
)

ledger_head = Table(
    "ledger_head",
    DATA,
    count_column("size", KEEP),
    hash_column("frontier", KEEP),
    text_column("checkpoint", KEEP, "public"),
    time_column("at", KEEP),
    UniqueConstraint("size"),
)

lease = Table(
    "lease",
    DATA,
    id_column("name", "forever", primary=True),
    id_column("holder", "forever"),
    time_column("until", "forever"),
)
