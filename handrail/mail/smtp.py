"""Mail by SMTP (RFC 5321), under TLS wherever it leaves this machine."""

import asyncio
import smtplib
import ssl
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from functools import partial
from typing import Literal

from handrail.core.errors import Broken

SECONDS = 10.0
ALL_SECONDS = 25.0  # a server that answers slowly at every step is given up, too
THREADS = ThreadPoolExecutor(2, "mail")


@dataclass(frozen=True, slots=True)
class Smtp:
    """The `Mail` port over SMTP. Fails closed: no proof of the server, nothing is sent."""

    host: str
    port: int
    security: Literal["tls", "starttls", "none"]
    authority: str
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)

    async def send(self, address: str, subject: str, words: str) -> None:
        """Hand a message over on a thread of its own; errors never quote the address."""
        await self._run(partial(self._send, address, subject, words))

    async def probe(self) -> None:
        """Reach the server, prove who it is and sign in, for `handrail doctor`."""
        await self._run(self._probe)

    async def _run(self, deed: Callable[[], None]) -> None:
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(ALL_SECONDS):
                await loop.run_in_executor(THREADS, deed)
        except (OSError, smtplib.SMTPException, ValueError) as broken:
            kind = type(broken).__name__
            sentence = f"The mail server did not take the message ({kind})."
        else:
            return
        raise Broken(sentence, "Look at [mail] in handrail.toml and at the server's log.")

    def _send(self, address: str, subject: str, words: str) -> None:
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = self.sender, address, subject
        message["Date"] = formatdate(usegmt=True)
        message["Message-ID"] = make_msgid(domain=self.sender.rpartition("@")[2])
        message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no answering machine answers
        message.set_content(words)
        with self._open() as server:
            server.send_message(message)

    def _probe(self) -> None:
        with self._open() as server:
            server.noop()

    def _open(self) -> smtplib.SMTP:
        if self.security == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                self.host, self.port, timeout=SECONDS, context=self._context()
            )
        else:
            server = smtplib.SMTP(self.host, self.port, timeout=SECONDS)
        try:
            if self.security == "starttls":
                server.starttls(context=self._context())
            if self.user:
                server.login(self.user, self.password)
        except (OSError, smtplib.SMTPException):
            server.close()
            raise
        return server

    def _context(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=self.authority or None)
