"""Secrets in files that only we can read."""

import secrets
from pathlib import Path

from handrail.core.errors import Misconfigured
from handrail.kms.local_file import demand_private, write_private

SECRET_BYTES = 32


def read_secret(path: Path) -> str:
    """Return a secret shared with another system; make it at the first start."""
    if not path.exists():
        write_private(path, secrets.token_hex(SECRET_BYTES).encode())
    demand_private(path)
    return path.read_text("utf-8").strip()


def secret_there(path: Path, what: str) -> str:
    """Read a secret somebody else made; where it is missing nothing starts."""
    if not path.is_file():
        raise Misconfigured(f"There is no {what} at {path}.", "Write it there.")
    demand_private(path)
    return path.read_text("utf-8").strip()
