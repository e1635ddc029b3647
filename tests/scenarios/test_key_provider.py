"""A whole server whose key-encryption key lies in Vault: there, away, and back again."""

import shutil
import subprocess
import time
from pathlib import Path

import httpx2
import pytest
from sqlcipher3 import dbapi2

from tests.conftest import ROOT, Served, free_port, open_conversation
from tests.kms.vault_server import KEY, TOKEN, Vault
from tests.scenarios.scanner import SALTS, SEALED


@pytest.fixture
def vault():
    server = Vault()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def served(tmp_path, vault):
    workspace = tmp_path / "workspace"
    shutil.copytree(ROOT / "examples/shop/workspace", workspace)
    token = tmp_path / "token"
    token.write_text(TOKEN)
    token.chmod(0o600)
    settings = workspace / "handrail.toml"
    settings.write_text(
        settings.read_text("utf-8")
        + f'\n[keys]\nprovider = "vault-transit"\n\n[keys.vault_transit]\nurl = "{vault.url}"\n'
        f'token_file = "{token}"\nkey = "{KEY}"\n',
        "utf-8",
    )
    one = Served(tmp_path, free_port(), workspace)
    one.start()
    yield one
    if one.process.poll() is None:
        one.stop()


def handrail(served: Served, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        served.command(*words),
        cwd=served.folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def stored(folder: Path) -> int:
    data = dbapi2.connect(str(folder / ".handrail/data/data.db"))
    rows = [row for query, *_ in SEALED for row in data.execute(query).fetchall()]
    rows += data.execute(SALTS).fetchall()
    data.close()
    assert all(bytes(row[-1]).startswith(b"\x01") for row in rows)  # sealed, every one
    return len(rows)


def test_while_vault_is_away_who_is_here_goes_on_and_others_get_the_human_route(served, vault):
    here = open_conversation(served.base)
    assert here.say("how long does delivery take?").status_code == 200
    vault.sealed = True

    assert here.say("and how can I send it back?").status_code == 200
    before = stored(served.folder)
    refused = [
        httpx2.post(f"{served.base}/v1/conversations", json={"language": lang}, timeout=30)
        for lang in ("en", "de")
    ]
    assert [one.status_code for one in refused] == [503, 503]
    for one in refused:
        assert "112" in one.json()["title"]  # the emergency number the settings name
        assert "+353 1 555 0142" in one.json()["title"]  # and the way to a person
    assert refused[0].json()["title"] != refused[1].json()["title"]
    assert stored(served.folder) == before

    vault.sealed = False
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        answer = httpx2.post(f"{served.base}/v1/conversations", json={"language": "en"}, timeout=30)
        if answer.status_code == 201:
            break
        time.sleep(0.2)
    assert answer.status_code == 201


def test_a_customer_whose_key_is_not_cached_gets_the_apology_and_nothing_is_kept(served, vault):
    customer = open_conversation(served.base)
    assert customer.say("how long does delivery take?").status_code == 200
    served.stop()
    served.start()
    vault.sealed = True
    before = stored(served.folder)

    answer = customer.say("I live at 5 Canary Road")

    assert answer.status_code == 503
    assert "112" in answer.json()["title"]
    assert stored(served.folder) == before
    assert b"Canary Road" not in b"".join(
        path.read_bytes() for path in (served.folder / ".handrail").rglob("*") if path.is_file()
    )


def test_doctor_proves_that_the_provider_wraps_and_unwraps(served, vault):
    well = handrail(served, "doctor").stdout
    vault.sealed = True
    ill = handrail(served, "doctor")

    assert "key-encryption key (vault-transit): vault-transit-1 wrapped a key" in well
    assert ill.returncode == 1
    assert "sealed" in ill.stdout + ill.stderr


def test_rotating_wraps_every_key_anew_in_vault(served, vault):
    customer = open_conversation(served.base)
    assert customer.say("how long does delivery take?").status_code == 200

    rotated = handrail(served, "keys", "rotate")

    assert rotated.returncode == 0, rotated.stderr
    assert len(vault.versions) == 2
    keys = dbapi2.connect(str(served.folder / ".handrail/keys/keys.db"))
    wrapped = [bytes(row[0]) for row in keys.execute("SELECT wrapped FROM subject_key")]
    wrapped += [bytes(row[0]) for row in keys.execute("SELECT wrapped FROM named_key")]
    keys.close()
    assert {one.split(b":")[1] for one in wrapped} == {b"v2"}
    assert "vault-transit-1    retired" in rotated.stdout
    assert customer.say("and how can I send it back?").status_code == 200


def test_moving_from_a_file_to_vault_is_a_rotation(tmp_path, vault, served):
    """The demo below starts on a file; then the settings name Vault, and `rotate` moves the keys."""
    folder = tmp_path / "moving"
    folder.mkdir()
    moving = Served(folder, free_port())
    moving.start()
    customer = open_conversation(moving.base)
    assert customer.say("how long does delivery take?").status_code == 200
    moving.stop()
    moving.workspace = served.workspace

    before = handrail(moving, "keys", "status").stdout
    rotated = handrail(moving, "keys", "rotate")

    assert "local-1            active" in before
    assert "vault-transit-1    active" in rotated.stdout
    assert "local-1            retired" in rotated.stdout
    (folder / ".handrail/secret/kek").unlink()
    moving.start()
    assert customer.say("and how can I send it back?").status_code == 200
    moving.stop()
