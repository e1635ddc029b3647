"""200 canaries, typed and from the shop's record: none in clear, and none once its key is gone."""

import base64
import hashlib
import hmac
import json
import secrets
import subprocess
import time

import pytest
from sqlcipher3 import dbapi2

from handrail.security.seal import blind, new_data_key
from tests import calls
from tests.conftest import Customer, Served, free_port
from tests.scenarios.scanner import Scanner

CONVERSATIONS = 10
TYPED = 14


def identity(served: Served, customer: str) -> str:
    secret = bytes.fromhex((served.folder / ".handrail/secret/shop-identity").read_text().strip())
    now = int(time.time())
    claims: dict[str, str | int] = {
        "sub": customer,
        "iat": now,
        "exp": now + 300,
        "aud": "handrail",
    }
    claims["jti"] = secrets.token_hex(8)
    payload = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    tag = hmac.new(secret, f"v1.{payload}".encode(), hashlib.sha256).digest()
    return f"v1.{payload}.{base64.urlsafe_b64encode(tag).decode().rstrip('=')}"


def records(served: Served) -> list[tuple[str, list[str]]]:
    """Customers of the shop with what its record knows: names, an address, their orders."""
    shop = dbapi2.connect(str(served.folder / ".handrail/shop/shop.db"))
    rows = []
    for customer, names in shop.execute("SELECT id, names FROM customers").fetchall():
        lines = shop.execute("SELECT line FROM addresses WHERE customer = ?", (customer,))
        address = [line for (line,) in lines][:1]
        owned = shop.execute("SELECT number FROM orders WHERE customer = ?", (customer,))
        numbers = [number for (number,) in owned][:3]
        known = [max(json.loads(names), key=len), *address, *numbers]
        if len(known) >= 4:
            rows.append((customer, known))
    shop.close()
    return rows[:CONVERSATIONS]


def open_as(served: Served, customer: str) -> Customer:
    body = {"language": "en", "identity": identity(served, customer)}
    answer = calls.post(f"{served.base}/v1/conversations", json=body, timeout=30)
    assert answer.status_code == 201
    row = answer.json()
    return Customer(served.base, row["conversation"], row["token"], row["case_number"])


def typed(number: int) -> list[str]:
    """Details nobody else has: addresses to write to, numbers to call, accounts, keys."""
    mails = [f"kanarie{number}x{at}@example.org" for at in range(10)]
    phones = [f"+49 30 9{number:02}4{at}57{at}" for at in range(2)]
    secret = f"sk-live-{number:02}KanarienVogel77Zz{number:02}QqXx88"
    return [*mails, *phones, secret, f"2001:db8:{number + 16:x}::77"]


def metrics_of(served: Served) -> bytes:
    command = served.command("services", "add", "Canary", "--scope", "metrics")
    made = subprocess.run(command, cwd=served.folder, capture_output=True, text=True, check=True)
    headers = {"Authorization": f"Bearer {made.stdout.strip()}"}
    answer = calls.get(f"{served.base}/metrics", headers=headers, timeout=30)
    assert answer.status_code == 200
    return answer.content


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A demo with its shop, after ten customers told it 200 details, stopped."""
    one = Served(tmp_path_factory.mktemp("canaries"), free_port(), shop_port=free_port())
    one.start()
    told: list[tuple[Customer, list[str]]] = []
    for number, (customer, known) in enumerate(records(one)):
        person = open_as(one, customer)
        details = typed(number)
        for start in range(0, TYPED, 7):
            some = ", ".join(details[start : start + 7])
            assert person.say(f"where is my parcel? reach me by {some}").status_code == 200
        for detail in known:
            assert person.say(f"this is about {detail} and my delivery").status_code == 200
        told.append((person, [*details, *known]))
    metrics = metrics_of(one)
    one.stop()
    return one, told, metrics


def test_200_details_were_told(scene):
    _, told, _ = scene

    assert sum(len(details) for _, details in told) >= 180


def test_none_lies_in_clear_in_any_byte_that_was_written(scene):
    served, told, metrics = scene
    everything = Scanner(served.folder).raw() + metrics

    seen = [detail for _, details in told for detail in details if detail.encode() in everything]

    assert len(seen) == 0


def test_none_can_be_guessed_from_a_hash_under_any_key(scene):
    served, told, _ = scene
    scanner = Scanner(served.folder)

    seen = scanner.hashed(
        [detail for _, details in told for detail in details], scanner.keys().values()
    )

    assert len(seen) == 0


def test_the_scanner_sees_a_hash_wherever_it_lies(tmp_path):
    key = new_data_key()
    (tmp_path / "index").write_bytes(b"abc" + blind(key, "email", "ada@example.org") + b"xyz")

    seen = Scanner(tmp_path).hashed(["ada@example.org", "bob@example.org"], [key])

    assert seen == ["ada@example.org"]


def test_a_destroyed_key_takes_its_details_along_and_no_others(scene):
    served, told, _ = scene
    scanner = Scanner(served.folder)
    keys = scanner.keys()
    gone, details = told[0]
    data = dbapi2.connect(str(served.folder / ".handrail/data/data.db"))
    (subject,) = data.execute(
        "SELECT subject_id FROM conversation WHERE id = ?", (gone.id,)
    ).fetchone()
    data.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data.close()

    before = scanner.opened(keys.values()).decode("utf-8", "replace")
    left = [key for name, key in keys.items() if name != subject]
    after = scanner.opened(left).decode("utf-8", "replace")

    others = [detail for _, theirs in told[1:] for detail in theirs if detail not in details]
    assert len([detail for detail in details if detail in before]) == len(details)
    assert len([detail for detail in details if detail in after]) == 0
    assert [d for d in others if d not in after] == []
