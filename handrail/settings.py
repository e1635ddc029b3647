"""Settings, read once from `handrail.toml`. An unknown key is an error that names it."""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, Self
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from handrail.core.errors import Misconfigured
from handrail.transparency.wording import Company

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
FROM_ENVIRON = {
    ("store", "data"): "HANDRAIL_STORE_DATA",
    ("store", "keys"): "HANDRAIL_STORE_KEYS",
    ("store", "kek_file"): "HANDRAIL_STORE_KEK_FILE",
    ("store", "erasures"): "HANDRAIL_STORE_ERASURES",
    ("bus", "url"): "HANDRAIL_BUS_URL",
}


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
    worker_port: int = 8081
    origins: tuple[str, ...] = ()
    messages_per_minute: int = 30
    service_per_minute: int = 600
    certificate: str = ""
    certificate_key: str = ""
    trusted_proxies: tuple[str, ...] = ()

    @property
    def loopback(self) -> bool:
        """Tell whether only this machine can reach the server."""
        return self.host in LOOPBACK

    @model_validator(mode="after")
    def _sealed_in_transit(self) -> Self:
        if self.loopback or self.certificate or self.trusted_proxies:
            return self
        raise ValueError(
            "`host` is not loopback, so `certificate` or `trusted_proxies` must be set: "
            "nothing is served in clear to other machines"
        )


class ShopSettings(_Section):
    """The company's own system. Its secrets are files only we can read, never values here."""

    url: str = ""
    token_file: str = ".handrail/secret/shop-token"  # noqa: S105 (a path, not a secret)
    identity_file: str = ".handrail/secret/shop-identity"


class StoreSettings(_Section):
    """Where data and keys lie: two databases, never one. An address may hold a password."""

    data: str = Field(default="sqlite:///.handrail/data/data.db", repr=False)
    keys: str = Field(default="sqlite:///.handrail/keys/keys.db", repr=False)
    kek_file: str = ".handrail/secret/kek"
    erasures: str = ".handrail/erasures/journal.jsonl"

    @model_validator(mode="after")
    def _apart(self) -> Self:
        if self.data == self.keys:
            raise ValueError("`data` and `keys` must be two databases, never one")
        return self


class BusSettings(_Section):
    """How live signals travel between processes. An address may hold a password."""

    url: str = Field(default="", repr=False)
    channel: str = Field(default="handrail", pattern=r"^[\w:.-]{1,64}$")
    authority: str = ""

    @field_validator("url")
    @classmethod
    def _not_in_clear(cls, url: str) -> str:
        parts = urlsplit(url)
        if parts.scheme not in {"", "postgresql", "postgres", "redis", "rediss"}:
            raise ValueError("the address must begin with postgresql://, rediss:// or redis://")
        if parts.scheme == "redis" and parts.hostname not in LOOPBACK:
            raise ValueError("signals do not go over a network in clear: use rediss://")
        if parts.scheme.startswith("redis") and (parts.query or parts.fragment):
            raise ValueError("the address takes no options: certificates are always looked at")
        return url


class AwsKmsSettings(_Section):
    """A key in AWS KMS. Credentials come from the AWS chain, never from here."""

    key: str = Field(min_length=1)
    region: str = Field(min_length=1)
    endpoint: str = ""


class VaultTransitSettings(_Section):
    """A key in the Transit engine of HashiCorp Vault or OpenBao."""

    url: str
    token_file: str
    key: str = Field(pattern=r"^[\w.-]+$")
    mount: str = Field(default="transit", pattern=r"^[\w-]+(/[\w-]+)*$")
    namespace: str = ""
    authority: str = ""

    @field_validator("url")
    @classmethod
    def _not_in_clear(cls, url: str) -> str:
        return _sealed_address(url)


class KeysSettings(_Section):
    """Which provider wraps keys; one that is only described still unwraps what it wrapped."""

    provider: Literal["local", "aws-kms", "vault-transit"] = "local"
    aws_kms: AwsKmsSettings | None = None
    vault_transit: VaultTransitSettings | None = None

    @model_validator(mode="after")
    def _described(self) -> Self:
        name = self.provider.replace("-", "_")
        if self.provider == "local" or getattr(self, name) is not None:
            return self
        raise ValueError(f"`provider` is {self.provider}, so [keys.{name}] must describe it")


class BackupSettings(_Section):
    """How long backups live. Those of keys go first: what was erased then opens nowhere."""

    data_days: int = Field(default=30, ge=1)
    keys_days: int = Field(default=7, ge=1)

    @model_validator(mode="after")
    def _keys_first(self) -> Self:
        if self.keys_days < self.data_days:
            return self
        raise ValueError("`keys_days` must be less than `data_days`")


class SsoSettings(_Section):
    """The company's identity provider (OpenID Connect), and which of its groups give which role."""

    issuer: str
    client_id: str = Field(min_length=1)
    client_secret_file: str = ""
    groups_claim: str = "groups"
    scope: str = "openid profile email groups"
    roles: dict[str, Literal["agent", "lead", "privacy", "auditor", "administrator"]]

    @field_validator("issuer")
    @classmethod
    def _not_in_clear(cls, issuer: str) -> str:
        return _sealed_address(issuer)


class MailSettings(_Section):
    """The mail server that takes codes for customers. `none` is for this machine alone."""

    host: str = Field(min_length=1)
    port: int = 465
    security: Literal["tls", "starttls", "none"] = "tls"
    sender: str = Field(pattern=r"^[^@\s<>]+@[^@\s<>]+$")
    user: str = ""
    password_file: str = ""
    authority: str = ""

    @model_validator(mode="after")
    def _not_in_clear(self) -> Self:
        if self.security == "none" and self.host not in LOOPBACK:
            raise ValueError("`security` is none, but codes do not go over a network in clear")
        return self


class StaffSettings(_Section):
    """How the company's people sign in."""

    second_factor: Literal["required", "optional"] = "required"
    session_hours: float = Field(default=8.0, gt=0, le=24)
    idle_minutes: float = Field(default=60.0, gt=0, le=1440)
    sso: SsoSettings | None = None


class Settings(_Section):
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

    def as_company(self) -> Company:
        """Return what the wording needs."""
        section = self.company
        return Company(section.brand, section.human_route, section.emergency, section.hours)


def _sealed_address(url: str) -> str:
    """Refuse an address that would be spoken to in clear on a network."""
    parts = urlsplit(url)
    local = parts.hostname in LOOPBACK
    if parts.scheme == "https" or (parts.scheme == "http" and local):
        return url
    raise ValueError("the address must begin with https:// (http:// on this machine alone)")


def read_settings(path: Path) -> Settings:
    """Read and check the settings file; the environment may name other stores."""
    if not path.is_file():
        raise Misconfigured(f"There is no settings file at {path}.", "Run `handrail init`.")
    try:
        stated = tomllib.loads(path.read_text("utf-8"))
        environ = os.environ  # noqa: TID251 (this is the one file that reads it)
        return Settings.model_validate(with_stores(stated, environ))
    except tomllib.TOMLDecodeError as broken:
        raise Misconfigured(f"{path} is not TOML: {broken}.", "Mend the line it names.") from None
    except ValidationError as broken:
        wrong = "; ".join(
            f"{'.'.join(map(str, error['loc']))}: {error['msg']}" for error in broken.errors()
        )
        raise Misconfigured(f"{path}: {wrong}.", "Mend these keys.") from None


def with_stores(stated: Mapping[str, object], environ: Mapping[str, str]) -> dict[str, object]:
    """Put what the environment names over the file's, so that no password lies in it."""
    result = dict(stated)
    for (name, key), variable in FROM_ENVIRON.items():
        value = environ.get(variable) or _in_file(environ.get(f"{variable}_FILE", ""))
        section = result.get(name, {})
        if value and isinstance(section, dict):
            result[name] = {**section, key: value}
    return result


def _in_file(path: str) -> str:
    """Read an address out of a file, as containers are given secrets."""
    if not path:
        return ""
    if not Path(path).is_file():
        raise Misconfigured(f"There is no secret at {path}.", "Mount it, or unset its variable.")
    return Path(path).read_text("utf-8").strip()
