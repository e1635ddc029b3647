"""The demo shop as a process of its own, and as a server with a clock that a test may move."""

import os
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path

import httpx2
import pytest
import uvicorn

HOME = Path(__file__).parents[2] / "examples/shop"
sys.path.insert(0, str(HOME))  # the shop is a program beside the package, as its visitors start it

from shop.accounts import hash_password  # noqa: E402 - the line above makes it importable
from shop.app import create_app  # noqa: E402 - the same
from shop.seed import seed  # noqa: E402 - the same
from shop.settings import Settings  # noqa: E402 - the same

SECRET = bytes(range(32))
API_TOKEN = "a-token-of-this-test-and-nothing-else"
WIDGET = "http://127.0.0.1:9"
NOW = datetime(2026, 10, 14, 15, 30, tzinfo=UTC)
PASSWORD = "alder-finch-heron-wren"
EMAIL = "maeve.brennan@postbox.example"
PERSON = r'name="customer" value="([^"]+)".*?<strong>([^<]+)</strong>'


@dataclass
class Clock:
    """A clock that stands still until somebody moves it."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now

    def move(self, by: timedelta) -> None:
        self.now += by


@dataclass
class Shop:
    """A running shop, and what its visitors do."""

    base: str
    database: Path
    clock: Clock
    clients: ExitStack

    def visit(self, **headers: str) -> httpx2.Client:
        client = httpx2.Client(base_url=self.base, headers=headers, timeout=20)
        return self.clients.enter_context(client)

    def ask(self, path: str) -> httpx2.Response:
        return self.visit(Authorization=f"Bearer {API_TOKEN}").get(path)

    def demo_id(self, name: str) -> str:
        page = self.visit().get("/sign-in").text
        people = re.findall(PERSON, page, re.DOTALL)
        return next(one for one, called in people if unescape(called) == name)

    def orders_of(self, name: str) -> list[str]:
        return self.ask(f"/api/customers/{self.demo_id(name)}/record").json()["orders"]

    def sign_in(self, client: httpx2.Client, name: str = "Maeve Brennan") -> str:
        customer = self.demo_id(name)
        data = {"form": self.form_of(client), "customer": customer}
        answer = client.post("/sign-in", data=data)
        assert (answer.status_code, answer.headers["location"]) == (303, "/orders")
        return customer

    def try_password(
        self, client: httpx2.Client, password: str, email: str = EMAIL
    ) -> httpx2.Response:
        data = {"form": self.form_of(client), "email": email, "password": password}
        return client.post("/sign-in", data=data)

    def form_of(self, client: httpx2.Client, path: str = "/sign-in") -> str:
        return re.search(r'name="form" value="([0-9a-f]{64})"', client.get(path).text)[1]


def free_socket() -> socket.socket:
    door = socket.socket()
    door.bind(("127.0.0.1", 0))
    return door


def settings_for(path: Path) -> Settings:
    return Settings(
        database=path,
        widget_url=WIDGET,
        identity_secret=SECRET,
        api_token=API_TOKEN,
        form_key=b"k" * 32,
    )


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("shop") / "seeded.db"
    seed(path, NOW, {0: hash_password(PASSWORD), 1: hash_password(PASSWORD)})
    return path


@pytest.fixture
def shop(seeded: Path, tmp_path: Path) -> Iterator[Shop]:
    """Serve a copy of the seeded shop over real HTTP."""
    path = tmp_path / "shop.db"
    path.write_bytes(seeded.read_bytes())
    clock = Clock(NOW)
    app = create_app(settings_for(path), clock)
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", ws="none", lifespan="off"))
    door = free_socket()
    thread = threading.Thread(target=server.run, kwargs={"sockets": [door]})
    thread.start()
    while not server.started:
        time.sleep(0.01)
    with ExitStack() as clients:
        yield Shop(f"http://127.0.0.1:{door.getsockname()[1]}", path, clock, clients)
    server.should_exit = True
    thread.join(20)
    door.close()


@dataclass
class Started:
    """The shop's own command line, running."""

    shop: Shop
    home: Path
    said: Path
    process: subprocess.Popen[bytes]


@pytest.fixture
def started(tmp_path: Path) -> Iterator[Started]:
    """Start the shop as its users do."""
    with free_socket() as door:
        port = door.getsockname()[1]
    path, said = tmp_path / "shop.db", tmp_path / "said.txt"
    command = [sys.executable, "-m", "shop", "--port", str(port), "--database", str(path)]
    environment = {
        **os.environ,  # noqa: TID251 - a child process needs the paths of its parent
        "SHOP_IDENTITY_SECRET": SECRET.hex(),
        "SHOP_API_TOKEN": API_TOKEN,
    }
    with said.open("wb") as log:
        process = subprocess.Popen(
            [*command, "--widget-url", WIDGET], cwd=HOME, env=environment, stdout=log, stderr=log
        )
    base = f"http://127.0.0.1:{port}"
    wait_for(f"{base}/healthz", process)
    with ExitStack() as clients:
        yield Started(Shop(base, path, Clock(NOW), clients), HOME, said, process)
    process.terminate()
    process.wait(20)


def wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx2.get(address, timeout=2).status_code == 200:
                return
        except httpx2.HTTPError:
            time.sleep(0.1)
    raise AssertionError("the shop did not start")
