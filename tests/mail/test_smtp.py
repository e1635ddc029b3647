"""Mail over real SMTP: in clear on loopback, under TLS elsewhere, and never to a stranger."""

import asyncio
import socket
import threading

import pytest

from handrail.core.errors import Broken, Misconfigured
from handrail.mail.smtp import Smtp
from handrail.settings.read import read_settings
from tests.conftest import ROOT, free_port


def smtp(port, security="none", authority="", **changed) -> Smtp:
    return Smtp("127.0.0.1", port, security, authority, "help@shop.example", **changed)


async def test_a_message_arrives_as_it_was_written(start_server):
    server = start_server()

    await smtp(server.port).send(
        "ada@example.org", "Ihr Code für Ömer", "Ihr Code ist 123456.\nGrüße"
    )

    [(address, message)] = server.box.taken
    assert address == "ada@example.org"
    assert (message["Subject"], message["From"]) == ("Ihr Code für Ömer", "help@shop.example")
    assert message.get_content().splitlines() == ["Ihr Code ist 123456.", "Grüße"]
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Message-ID"].endswith("@shop.example>")


@pytest.mark.parametrize("security", ["tls", "starttls"])
async def test_under_tls_with_a_certificate_that_is_proved(start_server, certificates, security):
    server = start_server(security)

    await smtp(server.port, security, certificates.authority).send("a@example.org", "S", "W")

    assert len(server.box.taken) == 1


@pytest.mark.parametrize("security", ["tls", "starttls"])
async def test_a_certificate_nobody_vouches_for_gets_nothing(start_server, security):
    server = start_server(security)

    with pytest.raises(Broken) as broken:
        await smtp(server.port, security).send("ada@example.org", "Subject", "Words")

    assert "SSLCertVerificationError" in broken.value.sentence
    assert server.box.taken == []


async def test_a_server_without_starttls_gets_nothing(start_server, certificates):
    server = start_server()

    with pytest.raises(Broken):
        await smtp(server.port, "starttls", certificates.authority).send("a@example.org", "S", "W")

    assert server.box.taken == []


async def test_it_signs_in_where_a_user_is_named(start_server, certificates):
    server = start_server("starttls", sign_in=True)
    ours = smtp(server.port, "starttls", certificates.authority, user="us", password="open sesame")

    await ours.send("a@example.org", "S", "W")
    await ours.probe()

    assert (server.box.signed_in, len(server.box.taken)) == ([b"us", b"us"], 1)


@pytest.mark.parametrize("password", ["wrong", ""])
async def test_a_wrong_password_is_told_without_being_quoted(start_server, certificates, password):
    server = start_server("starttls", sign_in=True)
    ours = smtp(server.port, "starttls", certificates.authority, user="us", password=password)

    with pytest.raises(Broken) as broken:
        await ours.send("ada@example.org", "S", "W")

    assert server.box.taken == []
    assert "ada@" not in str(broken.value)
    assert password == "" or password not in str(broken.value)


async def test_a_server_that_refuses_is_told_without_the_address(start_server):
    server = start_server()
    server.box.refuse = "550 ada@example.org is unknown"

    with pytest.raises(Broken) as broken:
        await smtp(server.port).send("ada@example.org", "S", "W")

    assert "ada" not in broken.value.sentence + broken.value.next_step


async def test_a_dead_server_is_told():
    with pytest.raises(Broken):
        await smtp(free_port()).send("a@example.org", "S", "W")


async def test_a_server_that_says_nothing_is_given_up(monkeypatch):
    monkeypatch.setattr("handrail.mail.smtp.SECONDS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        taken = []
        waits = threading.Thread(target=lambda: taken.append(silent.accept()[0]), daemon=True)
        waits.start()

        with pytest.raises(Broken):
            async with asyncio.timeout(10):
                await smtp(silent.getsockname()[1]).send("a@example.org", "S", "W")
        waits.join(5)
        for line in taken:
            line.close()


@pytest.mark.parametrize(
    "address", ["ada@example.org\r\nBcc: eve@example.org", "a@example.org\nX: y", ""]
)
async def test_an_address_cannot_add_headers_or_readers(start_server, address):
    server = start_server()

    with pytest.raises(Broken):
        await smtp(server.port).send(address, "S", "W")

    assert server.box.taken == []


@pytest.mark.parametrize(
    "lines",
    [
        'host = "mail.example.com"\nsecurity = "none"\nsender = "a@example.com"',
        'host = "127.0.0.1"\nsender = "nobody"',
        'host = "127.0.0.1"\nsender = "a@example.com\\r\\nBcc: b@example.com"',
    ],
)
def test_settings_that_would_leak_are_refused(tmp_path, lines):
    file = tmp_path / "handrail.toml"
    there = (ROOT / "examples/shop/workspace/handrail.toml").read_text("utf-8")
    file.write_text(f"{there}\n[mail]\n{lines}\n", "utf-8")

    with pytest.raises(Misconfigured) as refused:
        read_settings(file)

    assert "mail" in refused.value.sentence
