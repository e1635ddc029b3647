"""Says who is signed in: a short-lived signed token for the chat, without a name or an e-mail."""

import base64
import binascii
import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

VERSION = "v1"
AUDIENCE = "handrail"
LIFETIME = timedelta(minutes=10)
LONGEST_TOKEN = 1_000


@dataclass(frozen=True, slots=True)
class Identity:
    """Whom a token speaks of, and from when to when (seconds since 1970)."""

    customer: str
    issued: int
    expires: int


def make_identity(secret: bytes, customer: str, now: datetime) -> str:
    """Make `v1.<payload>.<signature>`: base64url of the claims, HMAC-SHA256 over `v1.<payload>`."""
    issued = int(now.timestamp())
    claims = {
        "sub": customer,
        "iat": issued,
        "exp": issued + int(LIFETIME.total_seconds()),
        "aud": AUDIENCE,
        "jti": secrets.token_urlsafe(12),
    }
    signed = f"{VERSION}.{_encode(json.dumps(claims, separators=(',', ':')).encode())}"
    return f"{signed}.{_encode(_sign(secret, signed))}"


def check_identity(secret: bytes, token: str, now: datetime) -> Identity | None:
    """Return whom the token speaks of, or nothing when it is forged, foreign or out of date."""
    signed, _, signature = token[:LONGEST_TOKEN].rpartition(".")
    version, _, payload = signed.partition(".")
    given = _decode(signature)
    if version != VERSION or given is None:
        return None
    if not hmac.compare_digest(given, _sign(secret, signed)):
        return None
    identity = _read_claims(_decode(payload) or b"")
    if identity is None or not identity.issued <= now.timestamp() < identity.expires:
        return None
    return identity


def _sign(secret: bytes, signed: str) -> bytes:
    return hmac.digest(secret, signed.encode(), hashlib.sha256)


def _read_claims(payload: bytes) -> Identity | None:
    try:
        claims = json.loads(payload)
    except ValueError:
        return None
    match claims:
        case {"aud": "handrail", "sub": str(customer), "iat": int(issued), "exp": int(expires)}:
            return Identity(customer, issued, expires)
        case _:
            return None


def _encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _decode(text: str) -> bytes | None:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
