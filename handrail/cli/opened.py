"""Open an installation for one command, and close it whatever happens."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from handrail.settings import Settings, read_settings
from handrail.wiring import Built, build


@contextmanager
def opened(workspace: Path) -> Iterator[tuple[Settings, Built]]:
    """Build the installation of a workspace's settings."""
    settings = read_settings(workspace / "handrail.toml")
    built = build(settings)
    try:
        yield settings, built
    finally:
        built.close()
