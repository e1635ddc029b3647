"""Start the shop: `python -m shop --port 8090 --database shop.db --widget-url http://127.0.0.1:8080`."""

import argparse
import os
import secrets
import signal
import sys
import threading
import time
from pathlib import Path

import uvicorn

from shop import database
from shop.accounts import hash_password
from shop.app import create_app, utc_now
from shop.catalogue import read_catalogue
from shop.seed import seed
from shop.settings import LOOPBACK, BadSetting, Settings, parse_origin, read_secrets

AT_ONCE = 64
KEEP_ALIVE_SECONDS = 5
LOOK_SECONDS = 1.0


def main(arguments: list[str] | None = None) -> int:
    """Fill the database if there is none, then serve."""
    given = _parser().parse_args(arguments)
    if given.remove:
        database.remove(given.database)
        return 0
    try:
        settings = _settings(given)
    except BadSetting as error:
        print(error, file=sys.stderr)
        return 2
    if not settings.database.exists():
        _fill(settings.database)
    if given.parent:
        threading.Thread(target=_end_with, args=(given.parent,), daemon=True).start()
    print(f"Alder & Finch is at http://{given.host}:{given.port}", flush=True)
    uvicorn.run(
        create_app(settings),
        host=given.host,
        port=given.port,
        limit_concurrency=AT_ONCE,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        log_level="warning",
        server_header=False,
    )
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="shop", description="The demo shop Alder & Finch.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8090)
    parser.add_argument("--database", type=Path, default=Path("shop.db"), help="one file")
    parser.add_argument("--widget-url", default="http://127.0.0.1:8080", help="where Handrail is")
    parser.add_argument("--allow-host", action="append", default=[], help="a further host name")
    parser.add_argument("--secure-cookies", action="store_true", help="when served over TLS")
    parser.add_argument("--parent", type=int, default=0, help="end when this process is gone")
    parser.add_argument("--remove", action="store_true", help="remove the database and stop")
    return parser


def _settings(given: argparse.Namespace) -> Settings:
    environment = os.environ  # noqa: TID251 - the shop is a program of its own; this is its door
    identity_secret, api_token = read_secrets(environment)
    drawn = {"SHOP_IDENTITY_SECRET": identity_secret.hex(), "SHOP_API_TOKEN": api_token}
    for name, value in drawn.items():
        if not environment.get(name):
            print(f"Drawn for this run, Handrail needs it too: {name}={value}")
    return Settings(
        database=given.database.absolute(),
        widget_url=parse_origin(given.widget_url),
        identity_secret=identity_secret,
        api_token=api_token,
        form_key=secrets.token_bytes(32),
        hosts=(*LOOPBACK, *given.allow_host),
        secure_cookies=given.secure_cookies,
    )


def _end_with(parent: int) -> None:
    """Stop this process soon after its parent is gone, however that went."""
    while os.getppid() == parent:
        time.sleep(LOOK_SECONDS)
    os.kill(os.getpid(), signal.SIGTERM)


def _fill(path: Path) -> None:
    """Invent everything around this moment; the demo customers' password is printed only now."""
    password = secrets.token_urlsafe(12)
    people = range(len(read_catalogue().people.demo))
    seed(path, utc_now(), {place: hash_password(password) for place in people})
    print(f"The four demo customers' password, printed only this once: {password}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
