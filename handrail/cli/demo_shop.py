"""The demo company's shop: a process of its own, which ends with ours."""

import os
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from handrail.core.errors import Misconfigured
from handrail.settings.whole import ShopSettings
from handrail.wiring.secret import read_secret

DATABASE = Path(".handrail/shop/shop.db")
SLOWEST_START = 60.0


def start_shop(
    folder: Path, settings: ShopSettings, port: int, base: str
) -> "subprocess.Popen[bytes]":
    """Start the shop that lies beside the workspace; both sides share two secrets."""
    if not (folder / "shop").is_dir():
        raise Misconfigured(f"There is no shop in {folder}.", "Run `handrail demo --no-shop`.")
    DATABASE.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    token = read_secret(Path(settings.token_file))
    identity = read_secret(Path(settings.identity_file))
    command = [sys.executable, "-m", "shop", "--port", str(port), "--widget-url", base]
    command += ["--database", str(DATABASE.resolve()), "--parent", str(os.getpid())]
    return subprocess.Popen(  # noqa: S603 (our own interpreter and arguments)
        command,
        cwd=folder,
        env={
            "PATH": os.defpath,
            "PYTHONDONTWRITEBYTECODE": "1",
            "SHOP_API_TOKEN": token,
            "SHOP_IDENTITY_SECRET": identity,
        },
    )


def await_shop(child: "subprocess.Popen[bytes]", port: int) -> None:
    """Wait until the shop answers; it invents its orders at the first start."""
    ends = time.monotonic() + SLOWEST_START
    while time.monotonic() < ends:
        if child.poll() is not None:
            raise Misconfigured("The shop did not start.", f"Is port {port} free?")
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.1)
    raise Misconfigured("The shop takes too long to start.", "Run `handrail demo --no-shop`.")
