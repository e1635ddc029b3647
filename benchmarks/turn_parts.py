"""Parts of the turn's benchmark: a server process, customers on raw sockets, what we compare with."""

import asyncio
import json
import os
import random
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from sqlcipher3 import dbapi2

ROOT = Path(__file__).parent.parent
TICKS = os.sysconf("SC_CLK_TCK")
STEP = re.compile(r'handrail_step_seconds_sum\{step="(\w+)"\} ([0-9.e+-]+)')
EMPTY = """
from fastapi import FastAPI
from pydantic import BaseModel
class Body(BaseModel):
    text: str
app = FastAPI()
@app.post("/")
async def empty(body: Body) -> dict[str, str]:
    return {}
"""


def free_port() -> int:
    """A port nobody uses now."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


@dataclass(frozen=True)
class Request:
    """A request as bytes."""

    method: str
    path: str
    body: bytes
    token: str = ""

    @property
    def raw(self) -> bytes:
        """What goes over the wire."""
        head = (
            f"{self.method} {self.path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        )
        head += f"Content-Length: {len(self.body)}\r\nX-Handrail-Token: {self.token}\r\n\r\n"
        return head.encode() + self.body


class Line:
    """One connection kept open."""

    def __init__(self, port: int) -> None:
        self.port = port

    async def ask(self, request: Request) -> tuple[int, bytes]:
        """Send a request and read its answer."""
        if not hasattr(self, "writer"):
            self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
        self.writer.write(request.raw)
        head = await self.reader.readuntil(b"\r\n\r\n")
        length = int(re.search(rb"(?i)content-length: (\d+)", head)[1])
        return int(head.split(b" ", 2)[1]), await self.reader.readexactly(length)

    async def close(self) -> None:
        """Hang up."""
        if hasattr(self, "writer"):
            self.writer.close()
            await self.writer.wait_closed()


@dataclass
class Customer:
    """A customer with a conversation of their own."""

    line: Line
    texts: Sequence[str]
    said: int = 0
    path: str = ""
    token: str = ""
    latencies: list[float] = field(default_factory=list)

    async def open(self) -> None:
        """Open a conversation."""
        status, body = await self.line.ask(Request("POST", "/v1/conversations", b"{}"))
        if status != 201:
            raise RuntimeError(f"no conversation: {status}")
        row = json.loads(body)
        self.path = f"/v1/conversations/{row['conversation']}/messages"
        self.token = row["token"]

    async def say(self) -> None:
        """Say something and wait for the answer; a new conversation every ten messages."""
        if self.said % 10 == 0:
            await self.open()
        self.said += 1
        body = {"client_id": f"m{self.said}", "text": random.choice(self.texts)}
        begun = time.perf_counter()
        status, _ = await self.line.ask(
            Request("POST", self.path, json.dumps(body).encode(), self.token)
        )
        if status != 200:
            raise RuntimeError(f"no answer: {status}")
        self.latencies.append(time.perf_counter() - begun)


async def crowd(port: int, request: Request, count: int, seconds: float) -> int:
    """Ask the same again and again on so many lines; return how often."""
    ends = time.perf_counter() + seconds

    async def one() -> int:
        line, done = Line(port), 0
        while time.perf_counter() < ends:
            await line.ask(request)
            done += 1
        await line.close()
        return done

    return sum(await asyncio.gather(*(one() for _ in range(count))))


async def closed_loop(
    port: int, texts: Sequence[str], count: int, seconds: float
) -> tuple[int, float, list[float]]:
    """So many customers, each waiting for their answer: turns, seconds taken, latencies."""
    people = [Customer(Line(port), texts) for _ in range(count)]
    for person in people:
        await person.open()
    begun = time.perf_counter()
    ends = begun + seconds

    async def talk(person: Customer) -> None:
        while time.perf_counter() < ends:
            await person.say()

    await asyncio.gather(*(talk(person) for person in people))
    took = time.perf_counter() - begun
    latencies = [one for person in people for one in person.latencies]
    await asyncio.gather(*(person.line.close() for person in people))
    return len(latencies), took, latencies


async def open_arrivals(
    port: int, texts: Sequence[str], rate: float, seconds: float
) -> list[float]:
    """Customers arrive at random at this rate, whoever still waits: latencies."""
    idle = [Customer(Line(port), texts, said=1) for _ in range(64)]
    for person in idle:
        await person.open()
    latencies: list[float] = []

    async def visit(arrived: float) -> None:
        while not idle:
            await asyncio.sleep(0.001)
        person = idle.pop(0)
        await person.say()
        latencies.append(time.perf_counter() - arrived)
        idle.append(person)

    visits, ends = [], time.perf_counter() + seconds
    while time.perf_counter() < ends:
        await asyncio.sleep(random.expovariate(rate))
        visits.append(asyncio.create_task(visit(time.perf_counter())))
    await asyncio.gather(*visits)
    await asyncio.gather(*(person.line.close() for person in idle))
    return latencies


@dataclass
class Process:
    """A server process and what it used."""

    folder: Path
    workspace: Path
    port: int = field(default_factory=free_port)
    child: "subprocess.Popen[bytes] | None" = None
    key: str = ""

    def start(self) -> float:
        """Start the demo; return the seconds until it was ready."""
        command = [sys.executable, "-m", "handrail.cli.main", "demo", "--no-shop"]
        command += ["--port", str(self.port), "--workspace", str(self.workspace)]
        begun = time.perf_counter()
        log = (self.folder / "log").open("wb")
        self.child = subprocess.Popen(command, cwd=self.folder, stdout=log, stderr=log)
        wait_for(f"http://127.0.0.1:{self.port}/readyz")
        return time.perf_counter() - begun

    def cpu(self) -> float:
        """Seconds of CPU so far, user and system."""
        parts = Path(f"/proc/{self.child.pid}/stat").read_text().rsplit(") ", 1)[1].split()
        return (int(parts[11]) + int(parts[12])) / TICKS

    def memory(self) -> float:
        """Resident memory in MB."""
        status = Path(f"/proc/{self.child.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

    def steps(self) -> dict[str, float]:
        """Wall seconds each step took so far."""
        if not self.key:
            self.key = self.make_key()
        headers = {"Authorization": f"Bearer {self.key}"}
        asked = urllib.request.Request(f"http://127.0.0.1:{self.port}/metrics", headers=headers)
        with urllib.request.urlopen(asked) as page:
            return {name: float(value) for name, value in STEP.findall(page.read().decode())}

    def make_key(self) -> str:
        """Make a key that opens the metrics."""
        command = [sys.executable, "-m", "handrail.cli.main", "services", "add", "Benchmark"]
        command += ["--scope", "metrics", "--workspace", str(self.workspace)]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    def store(self, count: int, texts: Sequence[str]) -> None:
        """Store conversations: one real one, its rows copied under new ids (sealed bytes alike)."""
        asyncio.run(closed_loop(self.port, texts, 1, 0.5))
        data = dbapi2.connect(str(self.folder / ".handrail/data/data.db"), timeout=60)
        for table, own in (("conversation", "id"), ("message", "id"), ("turn", "id")):
            columns = [row[1] for row in data.execute(f"PRAGMA table_info({table})")]
            rows = data.execute(f"SELECT * FROM {table} LIMIT 10").fetchall()
            marks = ",".join("?" * len(columns))
            many = (copied(columns, rows[at % len(rows)], own, at) for at in range(count))
            data.executemany(f"INSERT INTO {table} VALUES ({marks})", many)
        data.commit()
        data.close()

    def stop(self) -> None:
        """End the process."""
        self.child.terminate()
        self.child.wait(60)


def copied(columns: Sequence[str], row: Sequence[object], own: str, at: int) -> list[object]:
    """A row under another id, for another conversation."""
    values = dict(zip(columns, row, strict=True))
    values[own] = f"copy-{own}-{at}"
    if "conversation_id" in values:
        values |= {"conversation_id": f"copy-id-{at}"}
    unique = {"token_hash": f"t{at}".encode(), "case_number": f"C{at}", "client_id": f"c{at}"}
    values |= {name: value for name, value in unique.items() if name in values}
    values |= {"lease_turn": None} if "lease_turn" in values else {}
    return list(values.values())


def workspace_with(folder: Path, articles: int) -> Path:
    """The demo's workspace, patient with a crowd, and with so many articles more."""
    workspace = folder / "workspace"
    shutil.copytree(ROOT / "examples/shop/workspace", workspace)
    settings = workspace / "handrail.toml"
    text = settings.read_text("utf-8")
    text = text.replace("[server]", "[server]\nmessages_per_minute = 100000000")
    settings.write_text(text, "utf-8")
    things = ("kettle", "lamp", "rug", "mower", "bench", "vase", "filter", "blanket", "planter")
    for number in range(articles):
        sections = "\n\n".join(
            f"## {random.choice(things).title()} {number} part {part}\n\nThe "
            f"{random.choice(things)} number {number} and the {random.choice(things)} need care "
            f"{part} times in {random.randint(2, 90)} days, says note {number * 7 + part}."
            for part in range(4)
        )
        front = "audience: customer\nlanguage: en\nvalid_from: 2026-01-01\nowner: bench"
        body = f"---\ntitle: Note {number}\n{front}\n---\n\n{sections}\n"
        (workspace / "knowledge" / f"note-{number}.md").write_text(body, "utf-8")
    return workspace


@contextmanager
def empty_endpoint(folder: Path) -> Iterator[Process]:
    """An empty FastAPI endpoint served as ours is."""
    (folder / "empty_app.py").write_text(EMPTY)
    process = Process(folder, folder)
    command = [sys.executable, "-m", "uvicorn", "empty_app:app", "--port", str(process.port)]
    command += ["--no-access-log", "--log-level", "warning"]
    process.child = subprocess.Popen(command, cwd=folder)
    wait_for(f"http://127.0.0.1:{process.port}/docs")
    yield process
    process.stop()


def wait_for(address: str) -> None:
    """Wait until somebody answers there."""
    ends = time.monotonic() + 120
    while time.monotonic() < ends:
        with suppress(OSError):
            urllib.request.urlopen(address, timeout=2).close()
            return
        time.sleep(0.05)
    raise RuntimeError("the server did not become ready")


def durable_insert(count: int) -> float:
    """Milliseconds of one insert that is on the disk when it returns."""

    with tempfile.TemporaryDirectory() as folder:
        data = dbapi2.connect(f"{folder}/one.db", isolation_level=None)
        data.execute("PRAGMA journal_mode=WAL")
        data.execute("PRAGMA synchronous=FULL")
        data.execute("CREATE TABLE one (id INTEGER PRIMARY KEY, body BLOB)")
        begun = time.perf_counter()
        for _ in range(count):
            data.execute("INSERT INTO one (body) VALUES (?)", (b"x" * 300,))
        took = (time.perf_counter() - begun) / count * 1000
        data.close()
        return took


def presidio(messages: Sequence[str]) -> float | None:
    """CPU milliseconds presidio's pattern recognisers take for a message, if it is installed."""
    try:
        from presidio_analyzer import RecognizerRegistry  # noqa: PLC0415
    except ImportError:
        return None
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    found = [one for one in registry.recognizers if hasattr(one, "patterns")]
    begun = time.process_time()
    for message in messages:
        for one in found:
            one.analyze(message, one.supported_entities)
    return (time.process_time() - begun) / len(messages) * 1000
