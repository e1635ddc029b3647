"""What the shop is told from outside."""

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

ORIGIN = re.compile(
    r"https?://[A-Za-z0-9.\-]{1,253}(?::[0-9]{1,5})?|https?://\[[0-9a-fA-F:]{2,39}\](?::[0-9]{1,5})?"
)
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
SECRET_BYTES = 32
SHORTEST_API_TOKEN = 32


class BadSetting(ValueError):
    """A setting is missing or cannot be used; the sentence says which and what it should be."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the shop needs to run; secrets never show in a log or a traceback."""

    database: Path
    widget_url: str
    identity_secret: bytes = field(repr=False)
    api_token: str = field(repr=False)
    form_key: bytes = field(repr=False)
    hosts: tuple[str, ...] = LOOPBACK
    secure_cookies: bool = False


def parse_origin(text: str) -> str:
    """Return an origin that is safe inside a page and a content security policy."""
    origin = text.strip().rstrip("/")
    if ORIGIN.fullmatch(origin) is None:
        raise BadSetting(f"The widget URL must be like 'http://127.0.0.1:8080', not {text!r}.")
    return origin


def parse_secret(text: str) -> bytes:
    """Read 32 bytes written in hex."""
    try:
        secret = bytes.fromhex(text)
    except ValueError as error:
        raise BadSetting("SHOP_IDENTITY_SECRET must be 64 hex digits.") from error
    if len(secret) != SECRET_BYTES:
        raise BadSetting("SHOP_IDENTITY_SECRET must be 64 hex digits (32 bytes).")
    return secret


def read_secrets(environment: Mapping[str, str]) -> tuple[bytes, str]:
    """Take the identity secret and the API token from the environment, or draw new ones."""
    identity = environment.get("SHOP_IDENTITY_SECRET") or secrets.token_hex(SECRET_BYTES)
    token = environment.get("SHOP_API_TOKEN") or secrets.token_urlsafe(SECRET_BYTES)
    if len(token) < SHORTEST_API_TOKEN or not token.isascii() or not token.isprintable():
        raise BadSetting(f"SHOP_API_TOKEN must be {SHORTEST_API_TOKEN} or more ASCII characters.")
    return parse_secret(identity), token
