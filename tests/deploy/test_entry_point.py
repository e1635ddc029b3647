"""The very commands of the container, with nothing to write to but what it declares.

There is no engine here to run an image. The image's entry point, environment and health checks and
compose's commands are run as they stand, on a copy of the program that cannot be written to: by a
process without root's right to pass over that.
"""

import os
import shutil
import socket
import socketserver
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.conftest import ROOT, free_port, open_conversation
from tests.deploy.reading import compose, exec_form, image, image_environ
from tests.postgres import name_of

pytestmark = [pytest.mark.postgres, pytest.mark.slow]
PROGRAM, PYTHON = "/opt/handrail/app", "/opt/handrail/bin/python"
UNPRIVILEGED = ("setpriv", "--bounding-set=-all", "--inh-caps=-all") if os.geteuid() == 0 else ()


@dataclass
class Box:
    """A folder laid out as the container's file system is."""

    root: Path

    def inside(self, path: str) -> str:
        """Where a path of the container lies here."""
        for place in (PROGRAM, "/workspace", "/run/secrets", "/var/lib/handrail"):
            if path == place or path.startswith(f"{place}/"):
                return str(self.root) + path
        return {PYTHON: sys.executable}.get(path, path)

    @property
    def environ(self) -> dict[str, str]:
        named = image_environ() | compose()["services"]["web"]["environment"]
        return {key: self.inside(value) for key, value in named.items()} | {
            "PATH": os.defpath,
            "TMPDIR": str(self.root / "tmp"),
        }

    def command(self, words: list[str]) -> list[str]:
        return [*UNPRIVILEGED, *map(self.inside, words)]

    def entry(self, service: str) -> list[str]:
        return self.command([*exec_form("ENTRYPOINT"), *compose()["services"][service]["command"]])

    def run(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            cwd=self.inside("/var/lib/handrail"),
            env=self.environ,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    @contextmanager
    def running(self, service: str) -> Iterator[subprocess.Popen[bytes]]:
        with (self.root / "tmp" / f"{service}.log").open("ab") as log:
            process = subprocess.Popen(
                self.entry(service),
                cwd=self.inside("/var/lib/handrail"),
                env=self.environ,
                stdout=log,
                stderr=log,
            )
        try:
            yield process
        finally:
            process.kill() if process.poll() is None else None
            process.wait(20)

    def well(self, service: str) -> subprocess.CompletedProcess[str]:
        """Ask as the engine does, until it is well or a minute is over."""
        check = compose()["services"][service]["healthcheck"]["test"]
        assert check[0] == "CMD"
        deadline = time.monotonic() + 60
        while True:
            asked = self.run(self.command(check[1:]))
            if asked.returncode == 0 or time.monotonic() > deadline:
                return asked
            time.sleep(0.2)

    def files(self) -> dict[str, int]:
        """Everything that must stay as it is, with the time it was written."""
        kept = (self.root / place.lstrip("/") for place in (PROGRAM, "/workspace", "/run/secrets"))
        return {str(path): path.stat().st_mtime_ns for one in kept for path in one.rglob("*")}


class Door(socketserver.BaseRequestHandler):
    """Carries bytes between one TCP connection and the server's socket."""

    def handle(self) -> None:
        with socket.socket(socket.AF_UNIX) as behind:
            behind.connect(self.server.behind)
            back = threading.Thread(target=carry, args=(behind, self.request), daemon=True)
            back.start()
            carry(self.request, behind)
            back.join(5)


def carry(one: socket.socket, other: socket.socket) -> None:
    with suppress(OSError):
        while data := one.recv(65_536):
            other.sendall(data)
        other.shutdown(socket.SHUT_WR)


@pytest.fixture
def by_tcp(postgres):
    """PostgreSQL by TCP, as another container sees it: its socket is its own user's alone."""
    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Door)
    server.daemon_threads = True
    folder = parse_qs(urlsplit(postgres.server.get_uri()).query)["host"][0]
    server.behind = f"{folder}/.s.PGSQL.5432"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    port = server.server_address[1]
    yield lambda address: f"postgresql://postgres@127.0.0.1:{port}/{name_of(address)}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def box(tmp_path, postgres, by_tcp) -> Iterator[Box]:
    one = Box(tmp_path)
    stores = postgres.fresh("empty"), postgres.fresh("empty")
    shutil.copytree(
        ROOT / "handrail",
        one.inside(f"{PROGRAM}/handrail"),
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    workspace = Path(one.inside("/workspace"))
    shutil.copytree(ROOT / "examples/shop/workspace", workspace)
    settings = workspace / "handrail.toml"
    ports = f"port = {free_port()}\nworker_port = {free_port()}"
    settings.write_text(settings.read_text("utf-8").replace("port = 8080", ports), "utf-8")
    secrets = Path(one.inside("/run/secrets"))
    secrets.mkdir(parents=True)
    (secrets / "kek").write_bytes(os.urandom(32))
    (secrets / "store-data").write_text(by_tcp(stores[0]), "utf-8")
    (secrets / "store-keys").write_text(by_tcp(stores[1]), "utf-8")
    for name in ("kek", "store-data", "store-keys"):
        (secrets / name).chmod(0o400)
    Path(one.inside("/var/lib/handrail")).mkdir(parents=True)
    (tmp_path / "tmp").mkdir()
    for place in (PROGRAM, "/workspace", "/run/secrets"):
        folder = Path(one.inside(place))
        for path in (folder, *folder.rglob("*")):
            path.chmod(path.stat().st_mode & ~0o222)
    yield one
    for place in (PROGRAM, "/workspace", "/run/secrets"):
        folder = Path(one.inside(place))
        for path in (folder, *folder.rglob("*")):
            path.chmod(path.stat().st_mode | 0o200)
    for address in stores:
        postgres.drop(address)


def test_the_entry_points_need_no_more_than_the_folders_they_declare(box):
    writes = box.run([*UNPRIVILEGED, "touch", f"{box.inside(PROGRAM)}/handrail/new.py"])
    assert writes.returncode != 0  # else this test could not fail
    before = box.files()

    migrated = box.run(box.entry("migrate"))
    assert migrated.returncode == 0, migrated.stderr
    with box.running("worker") as worker, box.running("web") as web:
        assert (box.well("worker").returncode, box.well("web").returncode) == (0, 0)
        port = (Path(box.inside("/workspace")) / "handrail.toml").read_text("utf-8")
        base = f"http://127.0.0.1:{port.partition('port = ')[2].split()[0]}"
        answer = open_conversation(base).say("Can I return a personalised mug?").json()
        assert "cannot be returned" in answer["messages"][0]["text"]
        for process in (web, worker):
            process.terminate()
            assert process.wait(40) in {0, -15}
    away = box.run(box.command(compose()["services"]["web"]["healthcheck"]["test"][1:]))

    assert away.returncode == 1
    assert "nobody answers" in away.stdout
    assert box.files() == before
    state = Path(box.inside("/var/lib/handrail"))
    written = [str(path.relative_to(state)) for path in state.rglob("*") if path.is_file()]
    assert written == ["erasures/journal.jsonl"]
    assert image("VOLUME") == ["/var/lib/handrail"]
