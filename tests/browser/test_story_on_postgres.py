"""The same story on PostgreSQL, served as an engineer serves it: migrate, add staff, serve."""

import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.story import from_a_question_to_a_person_and_back, open_chat, sign_in
from tests.conftest import ROOT, Served, free_port
from tests.postgres import Cluster

pytestmark = pytest.mark.postgres
PASSWORD = secrets.token_urlsafe(12)
SHOP_SETTINGS = """
[shop]
url = "http://127.0.0.1:{port}"
"""


@pytest.fixture
def installed(tmp_path: Path, postgres: Cluster) -> Iterator[Served]:
    port, shop_port = free_port(), free_port()
    workspace = tmp_path / "workspace"
    shutil.copytree(ROOT / "examples/shop/workspace", workspace)
    settings = workspace / "handrail.toml"
    text = settings.read_text("utf-8").replace("8080", str(port))
    text = text.replace("[server]", f'[server]\norigins = ["http://127.0.0.1:{shop_port}"]')
    settings.write_text(text + SHOP_SETTINGS.format(port=shop_port), "utf-8")
    stores = postgres.fresh("data"), postgres.fresh("keys")
    one = Served(tmp_path, port, workspace, shop_port=shop_port, stores=stores)
    subprocess.run(
        one.command("staff", "add", "sam", "Sam"),
        cwd=tmp_path,
        env=one.environ,
        input=PASSWORD.encode(),
        check=True,
    )
    one.start()
    shop = start_shop(one)
    yield one
    shop.terminate()
    shop.wait(20)
    one.stop()
    for address in stores:
        postgres.drop(address)


def start_shop(one: Served) -> "subprocess.Popen[bytes]":
    secret = one.folder / ".handrail/secret"
    environ = {
        "PATH": os.defpath,
        "SHOP_API_TOKEN": (secret / "shop-token").read_text().strip(),
        "SHOP_IDENTITY_SECRET": (secret / "shop-identity").read_text().strip(),
    }
    command = [sys.executable, "-m", "shop", "--port", str(one.shop_port)]
    command += ["--database", str(one.folder / "shop.db"), "--widget-url", one.base]
    return subprocess.Popen(command, cwd=ROOT / "examples/shop", env=environ)


def test_the_story_on_postgresql(installed: Served, browser: Browser):
    customer, agent = browser.new_context(locale="en-GB"), browser.new_context(locale="en-GB")
    desk = agent.new_page()
    sign_in(desk, installed.base, "sam", PASSWORD)
    page = customer.new_page()
    shop = f"http://127.0.0.1:{installed.shop_port}/"
    page.goto(f"{installed.base}/readyz")
    wait_until_it_answers(page, shop)

    from_a_question_to_a_person_and_back(open_chat(page, shop), desk, installed.base)

    customer.close()
    agent.close()


def wait_until_it_answers(page, address: str) -> None:
    for _ in range(200):
        try:
            page.goto(address)
        except Exception:  # noqa: BLE001 (not there yet)
            page.wait_for_timeout(200)
        else:
            return
    raise AssertionError("the shop did not start")
