"""`handrail check`."""

import asyncio
import tempfile
from pathlib import Path

from handrail.cli.where import Workspace
from handrail.cli.workspace_files import files_of
from handrail.services.releases import make_release
from handrail.settings.read import read_settings
from handrail.settings.stores import KeysSettings, StoreSettings
from handrail.settings.whole import Settings
from handrail.wiring.build import build
from handrail.wiring.stores import migrate_stores


def command(workspace: Workspace = Path()) -> None:
    """Prove that a workspace can be served: settings, articles and policies."""
    with tempfile.TemporaryDirectory(prefix="handrail-check-") as scratch:
        settings = _scratch(read_settings(workspace / "handrail.toml"), Path(scratch))
        migrate_stores(settings)
        built = build(settings)
        try:
            asyncio.run(make_release(built.site.house, files_of(workspace)))
        finally:
            built.close()
    print("The workspace can be served.")


def _scratch(settings: Settings, folder: Path) -> Settings:
    """Return the settings with stores of their own that vanish afterwards."""
    store = StoreSettings(
        data=f"sqlite:///{folder}/data/data.db",
        keys=f"sqlite:///{folder}/keys/keys.db",
        kek_file=str(folder / "secret/kek"),
        erasures=str(folder / "erasures/journal.jsonl"),
    )
    return settings.model_copy(update={"store": store, "keys": KeysSettings()})
