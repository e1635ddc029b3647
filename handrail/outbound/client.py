"""An HTTP client that looks where a name leads before it goes there, and goes where it looked.

An address in settings is the operator's; one in a document somebody serves is not. Neither may lead
to the address where clouds keep credentials (link-local), and what a document names may lead inside
our network only when the one who serves it is there too. The name is looked up once and the
connection goes to what was found, so a name that changes its mind in between changes nothing.
TLS is still checked against the name.
"""

import asyncio
import socket
import ssl
from dataclasses import dataclass, field
from functools import cache
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.request import getproxies

import httpx2

from handrail.core.errors import Broken

Address = IPv4Address | IPv6Address
CREDENTIALS = ip_address("fd00:ec2::254")  # AWS's metadata service on IPv6
# NAT64 (RFC 6052, RFC 8215) and the old "IPv4-compatible" form: the last 32 bits are where they go
TRANSLATED = tuple(map(ip_network, ("64:ff9b::/96", "64:ff9b:1::/48", "::/96")))


@cache
def _trusted() -> ssl.SSLContext:
    """Return whom we trust, read once: it takes long."""
    return ssl.create_default_context()


def _carrier() -> httpx2.AsyncHTTPTransport:
    return httpx2.AsyncHTTPTransport(verify=_trusted())


@dataclass(frozen=True, slots=True)
class Outbound(httpx2.AsyncBaseTransport):
    """A transport that connects to the addresses it has looked at.

    Attributes:
        inside: Whether addresses of our own network and machine are allowed.
    """

    inside: bool
    carrier: httpx2.AsyncHTTPTransport = field(default_factory=_carrier)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send one request."""
        host, port = request.url.host, port_of(request.url)
        found = await look_up(host, port)
        if any(not allowed(one, inside=self.inside) for one in found):
            raise Broken("An address leads where we do not go.", "Look at who named it.")
        request.extensions = {**request.extensions, "sni_hostname": host}
        request.url = request.url.copy_with(host=str(found[0]))
        return await self.carrier.handle_async_request(request)

    async def aclose(self) -> None:
        """Let go of the connections."""
        await self.carrier.aclose()


def open_client(seconds: float, *, inside: bool) -> httpx2.AsyncClient:
    """Return a client that follows no redirects; behind a proxy, the proxy looks up names."""
    if getproxies():
        return httpx2.AsyncClient(timeout=seconds, follow_redirects=False, verify=_trusted())
    return httpx2.AsyncClient(timeout=seconds, follow_redirects=False, transport=Outbound(inside))


async def look_up(host: str, port: int) -> list[Address]:
    """Return where a name leads, at least one address."""
    try:
        rows = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return [ip_address(str(row[4][0]).partition("%")[0]) for row in rows]
    except (OSError, UnicodeError, ValueError) as broken:
        raise httpx2.ConnectError(type(broken).__name__) from None


def allowed(address: Address, *, inside: bool) -> bool:
    """Tell whether we go there."""
    address = _meant(address)
    if address.is_link_local or address.is_multicast or address.is_unspecified:
        return False
    return address != CREDENTIALS and (inside or address.is_global)


def _meant(address: Address) -> Address:
    """Return the IPv4 address that one of IPv6 carries, where a gateway would go there."""
    if isinstance(address, IPv4Address):
        return address
    carried = address.ipv4_mapped or address.sixtofour
    if carried is None and any(address in net for net in TRANSLATED):
        carried = IPv4Address(int(address) & 0xFFFFFFFF)
    return carried or address


async def leads_inside(address: str) -> bool:
    """Tell whether an `http(s)` address leads to our own network or machine."""
    url = httpx2.URL(address)
    return any(not _meant(one).is_global for one in await look_up(url.host, port_of(url)))


def port_of(url: httpx2.URL) -> int:
    """Return the port an address means."""
    return url.port or (80 if url.scheme == "http" else 443)
