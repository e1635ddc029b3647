"""A shop reached by HTTP: its record of a customer. What it says is hostile until checked."""

from dataclasses import dataclass, field
from datetime import datetime

import httpx2
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from handrail.core.errors import Broken, NotSignedIn
from handrail.core.message import Known
from handrail.outbound.client import open_client
from handrail.security.identity import open_identity

SECONDS = 3.0
MOST_BYTES = 256_000


class _Record(BaseModel):
    """A record, as far as we read it. The lists are capped: more is not a customer's record."""

    model_config = ConfigDict(extra="ignore", strict=True)

    names: list[str] = Field(default=[], max_length=50)
    addresses: list[str] = Field(default=[], max_length=50)
    orders: list[str] = Field(default=[], max_length=1_000)
    emails: list[str] = Field(default=[], max_length=20)


@dataclass(frozen=True, slots=True)
class HttpRecords:
    """The `Records` port over a shop's HTTP interface. Fails closed: no proof, nobody known."""

    url: str
    token: str = field(repr=False)
    secret: bytes = field(repr=False)

    async def known(self, identity: str, now: datetime) -> Known:
        """Check the token, then ask the shop for the record of whom it names."""
        customer = open_identity(identity, self.secret, now)
        if customer is None:
            raise NotSignedIn("The identity token does not hold.", "Sign in at the shop again.")
        record = _record(await self._get(f"/api/customers/{customer}/record"))
        names, addresses, orders = map(tuple, (record.names, record.addresses, record.orders))
        return Known(names, addresses, orders, customer, tuple(record.emails))

    async def _get(self, path: str) -> bytes:
        headers = {"Authorization": f"Bearer {self.token}", "Accept": "application/json"}
        try:
            async with (
                open_client(SECONDS, inside=True) as client,
                client.stream("GET", self.url.rstrip("/") + path, headers=headers) as answer,
            ):
                if answer.status_code != httpx2.codes.OK:
                    raise Broken("The shop did not give the record.", "Look at the shop's log.")
                body = b""
                async for part in answer.aiter_bytes():
                    body += part
                    if len(body) > MOST_BYTES:
                        raise Broken("The shop's record is too large.", "Look at the shop.")
                return body
        except httpx2.HTTPError as broken:
            kind = type(broken).__name__
            raise Broken(f"The shop cannot be reached ({kind}).", "Look at the shop.") from None


class NoRecords:
    """The `Records` port where no shop is configured: nobody is known."""

    async def known(self, identity: str, now: datetime) -> Known:  # noqa: ARG002 (the port's shape)
        """Refuse: nobody here can vouch for a token."""
        raise NotSignedIn("No shop is configured to vouch for customers.", "Send no `identity`.")


def _record(body: bytes) -> _Record:
    try:
        return _Record.model_validate_json(body)
    except ValidationError:
        raise Broken("The shop's record has a wrong shape.", "Look at the shop.") from None
