"""All settings together."""

from pydantic import Field

from handrail.settings.details import DetailsSettings
from handrail.settings.doors import MailSettings, ServerSettings, StaffSettings
from handrail.settings.model import ModelSettings
from handrail.settings.section import Section
from handrail.settings.stores import BackupSettings, BusSettings, KeysSettings, StoreSettings
from handrail.transparency.wording import Company


class CompanySettings(Section):
    """What our words say of the company."""

    brand: str = Field(min_length=1)
    emergency: str = Field(min_length=1)
    human_route: dict[str, str]
    hours: dict[str, str]


class ShopSettings(Section):
    """The company's own system. Its secrets are files only we can read, never values here."""

    url: str = ""
    token_file: str = ".handrail/secret/shop-token"  # noqa: S105 (a path, not a secret)
    identity_file: str = ".handrail/secret/shop-identity"


class Settings(Section):
    """All settings."""

    company: CompanySettings
    server: ServerSettings = ServerSettings()
    store: StoreSettings = StoreSettings()
    bus: BusSettings = BusSettings()
    keys: KeysSettings = KeysSettings()
    backup: BackupSettings = BackupSettings()
    staff: StaffSettings = StaffSettings()
    shop: ShopSettings = ShopSettings()
    mail: MailSettings | None = None
    model: ModelSettings = ModelSettings()
    details: DetailsSettings = DetailsSettings()

    def as_company(self) -> Company:
        """Return what the wording needs."""
        section = self.company
        return Company(section.brand, section.human_route, section.emergency, section.hours)
