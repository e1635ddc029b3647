"""A real Redis-compatible server for a test: on loopback, keeping nothing, stopped and started."""

import shutil
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

PROGRAMS = ("valkey-server", "redis-server")
MISSING = "The tests of the Redis bus need a server. On Debian: apt-get install -y redis-server"


@dataclass
class RedisServer:
    """The server's process and its address."""

    folder: Path
    port: int
    options: tuple[str, ...] = ()
    scheme: str = "redis"
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        program = next(filter(None, map(shutil.which, PROGRAMS)), None)
        if program is None:
            pytest.skip(MISSING)
        keeps_nothing = ("--save", "", "--appendonly", "no", "--bind", "127.0.0.1")
        port = ("--port", str(self.port)) if self.scheme == "redis" else ()
        with (self.folder / "redis.log").open("ab") as log:
            self.process = subprocess.Popen(
                [program, *port, *keeps_nothing, *self.options],
                cwd=self.folder,
                stdout=log,
                stderr=log,
            )
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            except OSError:
                time.sleep(0.05)
            else:
                return
        raise AssertionError("the server did not start")

    def kill(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.kill()
            self.process.wait(20)
