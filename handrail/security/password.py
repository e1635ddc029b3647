"""Passwords of staff: argon2id (RFC 9106). The salt is drawn by the library."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

LONGEST = 512
SHORTEST = 12
HASHER = PasswordHasher()
# What a login nobody has is compared with, so that it takes as long as a real one.
NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHRzb21lc2FsdA$" + "A" * 42 + "8"


def hash_password(password: str) -> str:
    """Return the hash to keep."""
    return HASHER.hash(password)


def password_fits(hashed: str, password: str) -> bool:
    """Tell whether a password is the one that was hashed; too long a one never is."""
    if len(password) > LONGEST:
        return False
    try:
        return HASHER.verify(hashed, password)
    except (VerificationError, InvalidHashError):
        return False
