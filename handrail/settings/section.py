"""What every section of the settings shares: unknown keys are errors, nothing goes in clear."""

from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


class Section(BaseModel):
    """A section of the settings file."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def sealed_address(url: str) -> str:
    """Refuse an address that would be spoken to in clear on a network."""
    parts = urlsplit(url)
    local = parts.hostname in LOOPBACK
    if parts.scheme == "https" or (parts.scheme == "http" and local):
        return url
    raise ValueError("the address must begin with https:// (http:// on this machine alone)")
