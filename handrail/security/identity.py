"""The shop's word on who is signed in: a short-lived token under a shared secret.

`v1.<payload>.<tag>`, both base64url without padding; the payload is JSON with `sub`, `iat`, `exp`
(seconds since the epoch) and `aud`; the tag is HMAC-SHA256 over everything before it. It names a
customer by the shop's own id and holds nothing else about them.
"""

import base64
import binascii
import hmac
import json
import re
from datetime import datetime
from hashlib import sha256

AUDIENCE = "handrail"
LONGEST_TOKEN = 2_000
LONGEST_LIFE = 3600  # seconds: a token that lives longer was made by mistake
SKEW = 60
CUSTOMER = re.compile(r"[A-Za-z0-9_-]{1,64}")


def open_identity(token: str, secret: bytes, now: datetime) -> str | None:
    """Return the customer's id if the token is ours, fresh and meant for us; else `None`."""
    parts = token.split(".") if len(token) <= LONGEST_TOKEN and token.isascii() else []
    match parts:
        case ["v1", payload, given]:
            tag = hmac.new(secret, f"v1.{payload}".encode(), sha256).digest()
            if not hmac.compare_digest(tag, _decode(given) or b""):
                return None
            return _customer(_decode(payload) or b"", now.timestamp())
        case _:
            return None


def mark_of(token: str) -> bytes:
    """Return what a token is known by once it was used: the hash of what its tag signs.

    The tag itself is left out, for base64 writes the same bytes in several ways.
    """
    return sha256(token.rpartition(".")[0].encode()).digest()


def _customer(payload: bytes, now: float) -> str | None:
    try:
        row = json.loads(payload)
    except ValueError:
        return None
    if not isinstance(row, dict) or row.get("aud") != AUDIENCE:
        return None
    made, ends, customer = row.get("iat"), row.get("exp"), row.get("sub")
    if type(made) is not int or type(ends) is not int or not isinstance(customer, str):
        return None
    fresh = made - SKEW <= now < ends and ends - made <= LONGEST_LIFE
    return customer if fresh and CUSTOMER.fullmatch(customer) else None


def _decode(part: str) -> bytes | None:
    try:
        return base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
