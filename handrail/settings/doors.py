"""Where the server listens, and how people are let in and reached."""

from typing import Literal, Self

from pydantic import Field, field_validator, model_validator

from handrail.settings.section import LOOPBACK, Section, sealed_address


class ServerSettings(Section):
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


class SsoSettings(Section):
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
        return sealed_address(issuer)


class MailSettings(Section):
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


class StaffSettings(Section):
    """How the company's people sign in."""

    second_factor: Literal["required", "optional"] = "required"
    session_hours: float = Field(default=8.0, gt=0, le=24)
    idle_minutes: float = Field(default=60.0, gt=0, le=1440)
    sso: SsoSettings | None = None
