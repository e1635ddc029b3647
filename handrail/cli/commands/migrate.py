"""`handrail migrate`."""

from pathlib import Path

from handrail.cli.where import Workspace
from handrail.settings.read import read_settings
from handrail.wiring.stores import migrate_stores


def command(workspace: Workspace = Path()) -> None:
    """Bring the tables of both stores up to date. It only goes forward: make a backup first."""
    settings = read_settings(workspace / "handrail.toml")
    for book, numbers in migrate_stores(settings).items():
        done = f"migrated to {numbers[-1]}" if numbers else "up to date already"
        print(f"The {book} store is {done}.")
