"""Settings, read once from `handrail.toml`. An unknown key is an error that names it."""

import tomllib
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from handrail.core.errors import Misconfigured
from handrail.transparency.wording import Company


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class CompanySettings(_Section):
    """What our words say of the company."""

    brand: str = Field(min_length=1)
    emergency: str = Field(min_length=1)
    human_route: dict[str, str]
    hours: dict[str, str]


class ServerSettings(_Section):
    """Where the server listens, and who may embed the widget."""

    host: str = "127.0.0.1"
    port: int = 8080
    origins: tuple[str, ...] = ()
    messages_per_minute: int = 30


class ShopSettings(_Section):
    """The company's own system. Its secrets are files only we can read, never values here."""

    url: str = ""
    token_file: str = ".handrail/secret/shop-token"  # noqa: S105 (a path, not a secret)
    identity_file: str = ".handrail/secret/shop-identity"


class StoreSettings(_Section):
    """Where data and keys lie: two databases, never one."""

    data: str = "sqlite:///.handrail/data/data.db"
    keys: str = "sqlite:///.handrail/keys/keys.db"
    kek_file: str = ".handrail/secret/kek"


class Settings(_Section):
    """All settings."""

    company: CompanySettings
    server: ServerSettings = ServerSettings()
    store: StoreSettings = StoreSettings()
    shop: ShopSettings = ShopSettings()

    def as_company(self) -> Company:
        """Return what the wording needs."""
        section = self.company
        return Company(section.brand, section.human_route, section.emergency, section.hours)


def read_settings(path: Path) -> Settings:
    """Read and check the settings file."""
    if not path.is_file():
        raise Misconfigured(f"There is no settings file at {path}.", "Run `handrail init`.")
    try:
        return Settings.model_validate(tomllib.loads(path.read_text("utf-8")))
    except tomllib.TOMLDecodeError as broken:
        raise Misconfigured(f"{path} is not TOML: {broken}.", "Mend the line it names.") from None
    except ValidationError as broken:
        wrong = "; ".join(
            f"{'.'.join(map(str, error['loc']))}: {error['msg']}" for error in broken.errors()
        )
        raise Misconfigured(f"{path}: {wrong}.", "Mend these keys.") from None
