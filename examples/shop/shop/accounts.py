"""Signs customers in and out: passwords, locks, sessions."""

import hashlib
import secrets
import sqlite3
from datetime import datetime, timedelta
from functools import cache
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from shop.models import Customer
from shop.queries import find_customer

HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
AT_ONCE = BoundedSemaphore(2)  # hashing takes memory: no more than two at a time
TOKEN_BYTES = 32
SESSION = timedelta(hours=12)
MOST_WRONG = 5
LOCKED = timedelta(minutes=30)


def hash_password(password: str) -> str:
    """Return an argon2id hash."""
    return HASHER.hash(password)


def check_password(
    database: sqlite3.Connection, email: str, password: str, now: datetime
) -> str | None:
    """Return whose e-mail and password these are, or nothing; five wrong ones lock the account."""
    row = database.execute(
        "SELECT id, password, locked_until FROM customers WHERE sign_in = ?",
        (email.strip().lower(),),
    ).fetchone()
    locked = bool(row and row["locked_until"] and row["locked_until"] > now.isoformat())
    known = row is not None and row["password"] is not None and not locked
    right = _verify(row["password"] if known else _nobodys_hash(), password)
    if not known:
        return None
    if right:
        database.execute("UPDATE customers SET wrong_passwords = 0 WHERE id = ?", (row["id"],))
        return str(row["id"])
    _count_wrong(database, row["id"], now)
    return None


def find_demo_customer(database: sqlite3.Connection, customer: str) -> str | None:
    """Return the customer if a visitor may sign in as them without a password."""
    row = database.execute(
        "SELECT id FROM customers WHERE id = ? AND demo = 1", (customer,)
    ).fetchone()
    return str(row["id"]) if row else None


def open_session(database: sqlite3.Connection, customer: str, now: datetime) -> str:
    """Return a new session's secret; only its digest is kept."""
    secret = secrets.token_urlsafe(TOKEN_BYTES)
    database.execute("DELETE FROM sessions WHERE expires <= ?", (now.isoformat(),))
    database.execute(
        "INSERT INTO sessions VALUES (?, ?, ?)",
        (_digest(secret), customer, (now + SESSION).isoformat()),
    )
    return secret


def close_session(database: sqlite3.Connection, secret: str) -> None:
    """End a session for good."""
    database.execute("DELETE FROM sessions WHERE digest = ?", (_digest(secret),))


def find_signed_in(database: sqlite3.Connection, secret: str, now: datetime) -> Customer | None:
    """Return who a session belongs to."""
    row = database.execute(
        "SELECT customer FROM sessions WHERE digest = ? AND expires > ?",
        (_digest(secret), now.isoformat()),
    ).fetchone()
    return find_customer(database, row["customer"]) if row else None


@cache
def _nobodys_hash() -> str:
    """Return a hash no password fits: an unknown e-mail takes as long as a known one."""
    return HASHER.hash(secrets.token_hex(TOKEN_BYTES))


def _verify(stored: str, password: str) -> bool:
    with AT_ONCE:
        try:
            return HASHER.verify(stored, password)
        except (VerificationError, InvalidHashError):
            return False


def _count_wrong(database: sqlite3.Connection, customer: str, now: datetime) -> None:
    database.execute(
        "UPDATE customers SET"
        " locked_until = CASE WHEN wrong_passwords + 1 >= ?2 THEN ?3 ELSE locked_until END,"
        " wrong_passwords = CASE WHEN wrong_passwords + 1 >= ?2 THEN 0 ELSE wrong_passwords + 1 END"
        " WHERE id = ?1",
        (customer, MOST_WRONG, (now + LOCKED).isoformat()),
    )


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode(errors="replace")).digest()
