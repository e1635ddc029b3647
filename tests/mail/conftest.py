"""A real mail server on loopback, with TLS where asked for."""

import asyncio
import ssl
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

from tests.conftest import free_port


@dataclass
class Box:
    """What the server took."""

    taken: list[tuple[str, EmailMessage]] = field(default_factory=list)
    refuse: str = ""
    signed_in: list[bytes] = field(default_factory=list)

    async def handle_DATA(self, _server, _session, envelope) -> str:  # noqa: N802 (the library's name)
        if self.refuse:
            return self.refuse
        message = message_from_bytes(envelope.content, policy=policy.default)
        self.taken += [(address, message) for address in envelope.rcpt_tos]
        return "250 taken"

    def authenticate(self, *asked) -> AuthResult:
        data = asked[-1]
        fits = isinstance(data, LoginPassword) and data.password == b"open sesame"
        if fits:
            self.signed_in.append(data.login)
        return AuthResult(success=fits)


def stop(controller: Controller) -> None:
    """Stop when every connection has ended: a loop closed over one would warn in another test."""
    deadline = time.monotonic() + 3
    while asyncio.all_tasks(controller.loop) and time.monotonic() < deadline:
        time.sleep(0.01)
    controller.stop()


@dataclass
class Server:
    """A running mail server."""

    box: Box
    port: int
    controller: Controller

    def stop(self) -> None:
        if self.controller.server is not None:
            stop(self.controller)


@dataclass(frozen=True)
class Certificates:
    """A certificate for loopback and the file of the authority that vouches for it."""

    context: ssl.SSLContext
    authority: str


@pytest.fixture(scope="session")
def certificates(tmp_path_factory) -> Certificates:
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    path = tmp_path_factory.mktemp("authority") / "ca.pem"
    authority.cert_pem.write_to_path(path)
    return Certificates(context, str(path))


@pytest.fixture
def start_server(certificates) -> Iterator[Callable[..., Server]]:
    running = []

    def start(security: str = "none", *, sign_in: bool = False) -> Server:
        box, port = Box(), free_port()
        more = {"authenticator": box.authenticate, "auth_required": True} if sign_in else {}
        if security == "starttls":
            more |= {"tls_context": certificates.context, "require_starttls": True}
        if security == "tls":
            more |= {"ssl_context": certificates.context, "auth_require_tls": False}
        one = Controller(box, hostname="127.0.0.1", port=port, **more)
        one.start()
        running.append(Server(box, port, one))
        return running[-1]

    yield start
    for one in running:
        one.stop()
