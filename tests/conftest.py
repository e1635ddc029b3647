"""A whole installation on real databases, in a folder of its own."""

import asyncio
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest

from tests import calls
from tests.postgres import Cluster, cluster
from tests.redis_server import RedisServer

ROOT = Path(__file__).parent.parent
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # noqa: TID251 (as the product, before numpy loads)


@dataclass
class Served:
    """A server process and how to talk to it."""

    folder: Path
    port: int
    workspace: Path = ROOT / "examples/shop/workspace"
    process: subprocess.Popen[bytes] | None = None
    shop_port: int = 0  # the demo's shop runs beside it when this is given
    stores: tuple[str, str] | None = None  # PostgreSQL's data and keys; else the demo's SQLite
    role: str = ""
    bus: str = ""

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        beside = ["--shop-port", str(self.shop_port)] if self.shop_port else ["--no-shop"]
        demo = ["demo", "--port", str(self.port), *beside]
        serve = ["serve", "--role", self.role] if self.role else ["serve"]
        command = self.command(*(demo if self.stores is None else serve))
        with (self.folder / "server.log").open("ab") as log:
            self.process = subprocess.Popen(
                command, cwd=self.folder, env=self.environ, stdout=log, stderr=log
            )
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                if calls.get(f"{self.base}/readyz", timeout=2).status_code == 200:
                    return
            except httpx2.HTTPError:
                time.sleep(0.1)
        self.kill()  # no fixture stops what never started
        raise AssertionError("the server did not become ready")

    def command(self, *words: str) -> list[str]:
        return [
            *(sys.executable, "-m", "handrail.cli.main"),
            *words,
            *("--workspace", str(self.workspace)),
        ]

    @property
    def environ(self) -> dict[str, str]:
        if self.stores is None:
            return dict(os.environ)  # noqa: TID251 (handed on to the server)
        data, keys = self.stores
        stores = {"HANDRAIL_STORE_DATA": data, "HANDRAIL_STORE_KEYS": keys}
        return {**os.environ, **stores, "HANDRAIL_BUS_URL": self.bus}  # noqa: TID251 (the same)

    def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        self.process.wait(20)

    def stop(self) -> int:
        assert self.process is not None
        self.process.terminate()
        return self.process.wait(40)


@dataclass
class Customer:
    """A customer at the API."""

    base: str
    id: str
    token: str
    case_number: str
    said: int = 0

    def say(self, text: str, client_id: str | None = None) -> httpx2.Response:
        self.said += 1
        return calls.post(
            f"{self.base}/v1/conversations/{self.id}/messages",
            headers={"X-Handrail-Token": self.token},
            json={"client_id": client_id or f"m{self.said}", "text": text},
            timeout=30,
        )

    def read(self) -> dict:
        answer = calls.get(
            f"{self.base}/v1/conversations/{self.id}/messages",
            headers={"X-Handrail-Token": self.token},
            timeout=30,
        )
        assert answer.status_code == 200
        return answer.json()


def open_conversation(base: str, language: str = "en") -> Customer:
    answer = calls.post(f"{base}/v1/conversations", json={"language": language}, timeout=30)
    assert answer.status_code == 201
    row = answer.json()
    return Customer(base, row["conversation"], row["token"], row["case_number"])


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    one = Served(tmp_path, free_port())
    one.start()
    yield one
    if one.process is not None and one.process.poll() is None:
        one.stop()


def patient_workspace(folder: Path) -> Path:
    """The demo's workspace, copied, with room for many customers at one address."""
    workspace = folder / "workspace"
    shutil.copytree(ROOT / "examples/shop/workspace", workspace)
    settings = workspace / "handrail.toml"
    patient = settings.read_text("utf-8").replace(
        "[server]", "[server]\nmessages_per_minute = 100000"
    )
    settings.write_text(patient, "utf-8")
    return workspace


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server that the tests of a worker share: each brings customers of its own."""
    folder = tmp_path_factory.mktemp("town")
    one = Served(folder, free_port(), patient_workspace(folder))
    one.start()
    yield one
    one.stop()


@pytest.fixture
def customer(town: Served) -> Customer:
    return open_conversation(town.base)


@pytest.fixture
def lone_customer(served: Served) -> Customer:
    """A customer at a server of the test's own, which it may kill."""
    return open_conversation(served.base)


def run(coroutine):
    return asyncio.run(coroutine)


@pytest.fixture(scope="session")
def postgres(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Cluster]:
    """The PostgreSQL server of this test run, shared by its workers."""
    worker = getattr(request.config, "workerinput", {})
    run = worker.get("testrunuid", str(os.getpid()))[:12]
    with cluster(run, tmp_path_factory.getbasetemp().parent / f"postgres-{run}.lock") as one:
        yield one


@pytest.fixture
def redis_server(tmp_path: Path) -> Iterator[RedisServer]:
    """A Redis-compatible server of the test's own."""
    one = RedisServer(tmp_path, free_port())
    one.start()
    yield one
    one.kill()
