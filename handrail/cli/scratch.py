"""Settings with stores of their own that vanish afterwards."""

from pathlib import Path

from handrail.settings.stores import BusSettings, KeysSettings, StoreSettings
from handrail.settings.whole import Settings, ShopSettings


def on_scratch(settings: Settings, folder: Path) -> Settings:
    """Return the settings with stores in this folder."""
    store = StoreSettings(
        data=f"sqlite:///{folder}/data/data.db",
        keys=f"sqlite:///{folder}/keys/keys.db",
        kek_file=str(folder / "secret/kek"),
        erasures=str(folder / "erasures/journal.jsonl"),
    )
    return settings.model_copy(update={"store": store, "keys": KeysSettings()})


def cut_off(settings: Settings, folder: Path) -> Settings:
    """Return them cut off from all that lives as well: signals, the shop, mail, single sign-on."""
    staff = settings.staff.model_copy(update={"sso": None})
    alone = {"bus": BusSettings(), "shop": ShopSettings(), "mail": None, "staff": staff}
    return on_scratch(settings, folder).model_copy(update=alone)
