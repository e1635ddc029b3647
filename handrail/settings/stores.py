"""Where data, keys, signals and backups lie."""

from typing import Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator

from handrail.settings.section import LOOPBACK, Section, sealed_address


class StoreSettings(Section):
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


class BusSettings(Section):
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


class AwsKmsSettings(Section):
    """A key in AWS KMS. Credentials come from the AWS chain, never from here."""

    key: str = Field(min_length=1)
    region: str = Field(min_length=1)
    endpoint: str = ""


class VaultTransitSettings(Section):
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
        return sealed_address(url)


class KeysSettings(Section):
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


class BackupSettings(Section):
    """How long backups live. Those of keys go first: what was erased then opens nowhere."""

    data_days: int = Field(default=30, ge=1)
    keys_days: int = Field(default=7, ge=1)

    @model_validator(mode="after")
    def _keys_first(self) -> Self:
        if self.keys_days < self.data_days:
            return self
        raise ValueError("`keys_days` must be less than `data_days`")
