"""Which bus an address asks for. A driver is loaded only where its bus is used."""

import importlib
from types import ModuleType
from typing import cast

from handrail.bus.local import LocalBus
from handrail.core.errors import Misconfigured
from handrail.ports.bus import Bus


def choose_bus(data: str, url: str, channel: str, authority: str) -> Bus:
    """Return the bus of these settings: PostgreSQL brings its own, and one process needs none."""
    if url.startswith(("redis://", "rediss://")):
        return cast("Bus", _adapter("redis").open_bus(url, channel, authority))
    address = url or data
    if address.startswith(("postgresql://", "postgres://")):
        return cast("Bus", _adapter("postgres").open_bus(address))
    return LocalBus()


def _adapter(name: str) -> ModuleType:
    try:
        return importlib.import_module(f"handrail.bus.{name}")
    except ModuleNotFoundError as missing:
        raise Misconfigured(
            f"The bus needs a library that is not installed ({missing.name}).",
            f"Install `handrail[{name}]`.",
        ) from None
