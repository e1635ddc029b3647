"""Open an installation for one command, and close it whatever happens."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from handrail.settings.whole import Settings
    from handrail.wiring.build import Built


@contextmanager
def opened(workspace: Path) -> Iterator[tuple["Settings", "Built"]]:
    """Build the installation of a workspace's settings."""
    # The whole server: a command that opens nothing, such as `ledger verify`, does not load it.
    from handrail.settings.read import read_settings  # noqa: PLC0415 (half a second that `ledger verify` saves)
    from handrail.wiring.build import build  # noqa: PLC0415 (the same: it loads the whole server)

    settings = read_settings(workspace / "handrail.toml")
    built = build(settings)
    try:
        yield settings, built
    finally:
        built.close()
