"""One at a time, in whichever process."""

from hashlib import blake2b

from sqlalchemy import Connection, text


def alone(tx: Connection, doing: str) -> None:
    """Wait until nobody else does the same; until this transaction ends nobody else will.

    SQLite has one writer at a time anyway. On PostgreSQL it is an advisory lock: it also keeps two
    apart who both find that a row is not there yet, which no row lock can.
    """
    if tx.dialect.name == "postgresql":
        number = int.from_bytes(blake2b(doing.encode(), digest_size=8).digest(), signed=True)
        tx.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": number})
