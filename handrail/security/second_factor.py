"""One-time codes (TOTP, RFC 6238) and recovery codes. Nothing is drawn here: chance comes in."""

import base64
from datetime import datetime

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from handrail.security.seal import DataKey, blind

SECRET_BYTES = 20
DIGITS = 6
STEP_SECONDS = 30
WINDOW = (-1, 0, 1)  # a clock may be a step off (RFC 6238, 5.2)
RECOVERY_CODES = 10
RECOVERY_BYTES = 8
ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's: no i, l, o, u
GROUP = 4
LOOKALIKE = str.maketrans("ilo", "110")


def secret_text(secret: bytes) -> str:
    """Return a secret as people type it into an app: base32."""
    return base64.b32encode(secret).decode("ascii").rstrip("=")


def secret_of(text: str) -> bytes | None:
    """Return the secret that was typed or sent back, if it is one."""
    try:
        secret = base64.b32decode(text.strip().replace(" ", "").upper())
    except ValueError:
        return None
    return secret if len(secret) == SECRET_BYTES else None


def app_address(secret: bytes, login: str, issuer: str) -> str:
    """Return the address that an authenticator app reads from a QR code."""
    return _totp(secret).get_provisioning_uri(login, issuer)


def step_of(secret: bytes, code: str, now: datetime) -> int | None:
    """Return the time step whose code this is; a step used once must not be taken again."""
    typed = "".join(code.split()).encode("utf-8", "replace")
    if len(typed) != DIGITS or not typed.isdigit():
        return None
    step = int(now.timestamp()) // STEP_SECONDS
    found = [at for at in (step + off for off in WINDOW) if _code_at(secret, at) == typed]
    return max(found, default=None)


def recovery_codes(drawn: bytes) -> tuple[str, ...]:
    """Write drawn bytes as codes of 64 bits: `xxxx-xxxx-xxxx-x`."""
    parts = (
        drawn[start : start + RECOVERY_BYTES]
        for start in range(0, RECOVERY_CODES * RECOVERY_BYTES, RECOVERY_BYTES)
    )
    return tuple(grouped(written(part)) for part in parts)


def written(drawn: bytes) -> str:
    """Write bytes in letters that nobody confuses."""
    number = int.from_bytes(drawn, "big")
    count = -(-len(drawn) * 8 // 5)
    return "".join(ALPHABET[number >> (5 * place) & 31] for place in reversed(range(count)))


def grouped(letters: str) -> str:
    """Put a dash after every four letters."""
    return "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))


def typed_code(code: str) -> str:
    """Return a typed code as it was written: without dashes and spaces, lookalikes mended."""
    letters = "".join(code.casefold().replace("-", "").split())[:64]
    return letters.translate(LOOKALIKE)


def hash_code(key: DataKey, purpose: str, code: str) -> bytes:
    """Return what is stored of a code: a hash under our key; the rows alone tell nothing."""
    return blind(key, purpose, typed_code(code))


def _totp(secret: bytes) -> TOTP:
    return TOTP(secret, DIGITS, SHA1(), STEP_SECONDS)  # noqa: S303 (what every app computes)


def _code_at(secret: bytes, step: int) -> bytes:
    return _totp(secret).generate(step * STEP_SECONDS)
