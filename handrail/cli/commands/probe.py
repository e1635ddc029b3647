"""`handrail probe`."""

import http.client
import json
import ssl
from pathlib import Path
from typing import Annotated

import typer

from handrail.cli.where import Workspace
from handrail.settings.doors import ServerSettings
from handrail.settings.read import read_settings
from handrail.settings.section import LOOPBACK
from handrail.web.site import Role

EVERYWHERE = frozenset({"0.0.0.0", "::"})  # noqa: S104 (what the settings may say)
PATIENCE_SECONDS = 5.0
LONGEST = 10_000


def command(
    workspace: Workspace = Path(),
    role: Annotated[Role, typer.Option(help="Which process on this machine to ask.")] = "all",
) -> None:
    """Ask the process on this machine whether it is ready; exit code 1 when it is not."""
    status, said = ask(read_settings(workspace / "handrail.toml").server, role)
    print(said)
    raise typer.Exit(0 if status == http.HTTPStatus.OK else 1)


def ask(server: ServerSettings, role: Role) -> tuple[int, str]:
    """Return the status of `/readyz`, 0 when nobody answers, and what it said in a line."""
    port = server.worker_port if role == "worker" else server.port
    host = "127.0.0.1" if server.host in EVERYWHERE | LOOPBACK else server.host
    line = _connection(server, host, port)
    try:
        line.request("GET", "/readyz")
        answer = line.getresponse()
        told = json.loads(answer.read(LONGEST))
    except (OSError, ValueError, http.client.HTTPException) as broken:
        return 0, f"nobody answers on port {port} ({type(broken).__name__})"
    finally:
        line.close()
    ills = ", ".join(map(str, told.get("ills", ())))
    return answer.status, " ".join(filter(None, (str(told.get("status", "")), ills)))


def _connection(server: ServerSettings, host: str, port: int) -> http.client.HTTPConnection:
    if not server.certificate:
        return http.client.HTTPConnection(host, port, timeout=PATIENCE_SECONDS)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False  # it is our own process, by its number: no name to prove
    context.verify_mode = ssl.CERT_NONE
    return http.client.HTTPSConnection(host, port, timeout=PATIENCE_SECONDS, context=context)
