"""The log over HTTP, checked by code that shares nothing with ours: hashlib, base64 and Ed25519.

Written from c2sp.org/tlog-tiles, tlog-checkpoint, signed-note and tlog-proof.
"""

import base64
import hashlib
import json
import subprocess
import sys
import time

import httpx2
import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from tests.conftest import Served, open_conversation
from tests.web.desk import hire, signed_in


def node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


def root(leaves: list[bytes]) -> bytes:
    """RFC 6962, 2.1, word for word."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return node(root(leaves[:split]), root(leaves[split:]))


def open_note(text: str, key: str) -> tuple[str, int, bytes]:
    """Origin, size and root of a checkpoint that this key signed."""
    name, key_id, encoded = key.split("+", 2)
    kind = base64.b64decode(encoded)
    assert kind[0] == 1
    assert hashlib.sha256(name.encode() + b"\n" + kind).digest()[:4].hex() == key_id
    body, _, signatures = text.partition("\n\n")
    [line] = [one for one in signatures.splitlines() if one.startswith(f"— {name} ")]
    signature = base64.b64decode(line.split(" ")[2])
    assert signature[:4].hex() == key_id
    Ed25519PublicKey.from_public_bytes(kind[1:]).verify(signature[4:], (body + "\n").encode())
    origin, size, hashed = body.split("\n")
    return origin, int(size), base64.b64decode(hashed)


def tile(base: str, level: int, index: int, width: int) -> list[bytes]:
    partial = "" if width == 256 else f".p/{width}"
    answer = httpx2.get(f"{base}/ledger/tile/{level}/{index:03}{partial}", timeout=20)
    assert answer.status_code == 200, answer.text
    assert "immutable" in answer.headers["cache-control"]
    return [answer.content[at : at + 32] for at in range(0, len(answer.content), 32)]


def leaves_of(base: str, size: int) -> list[bytes]:
    found = []
    for index in range(-(-size // 256)):
        found += tile(base, 0, index, min(256, size - index * 256))
    return found


def read_log(base: str) -> tuple[str, int, list[bytes]]:
    key = httpx2.get(f"{base}/ledger/key", timeout=20).text.strip()
    _, size, hashed = open_note(httpx2.get(f"{base}/ledger/checkpoint", timeout=20).text, key)
    leaves = leaves_of(base, size)
    assert root(leaves) == hashed
    return key, size, leaves


@pytest.fixture(scope="module")
def grown(town: Served) -> Served:
    """A log of more than one tile."""
    for _ in range(300):
        answer = httpx2.post(f"{town.base}/v1/conversations", json={}, timeout=30)
        assert answer.status_code == 201
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        text = httpx2.get(f"{town.base}/ledger/checkpoint", timeout=20).text
        if int(text.split("\n")[1]) >= 300:
            break
        time.sleep(0.3)
    return town


def test_an_independent_reader_accepts_the_log_and_its_growth(grown):
    _, old_size, old = read_log(grown.base)
    open_conversation(grown.base).say("hello")
    time.sleep(2.5)

    _, size, leaves = read_log(grown.base)

    assert size > old_size >= 300
    assert leaves[:old_size] == old
    assert tile(grown.base, 1, 0, 1) == [root(leaves[:256])]


def test_what_the_log_does_not_hold_is_not_there(grown):
    for path in ("0/999", "0/000.p/999", "0/0", "8/000", "1/000.p/200", "x"):
        answer = httpx2.get(f"{grown.base}/ledger/tile/{path}", timeout=20)
        assert answer.status_code == 404, path


def test_entries_are_for_auditors_and_hold_no_words(grown):
    login = f"iris{time.monotonic_ns()}"
    hire(grown, {login: "auditor"})
    customer = open_conversation(grown.base)
    customer.say("my secret word is kanarienvogel")
    time.sleep(2.5)
    desk = signed_in(grown.base, login)
    _, size, leaves = read_log(grown.base)
    data, entries = b"", []
    for index in range(-(-size // 256)):
        width = min(256, size - index * 256)
        partial = "" if width == 256 else f".p/{width}"
        data += desk.get(f"/ledger/tile/entries/{index:03}{partial}").content
    while data:
        length = int.from_bytes(data[:2], "big")
        entries.append(data[2 : 2 + length])
        data = data[2 + length :]

    assert [hashlib.sha256(b"\x00" + entry).digest() for entry in entries] == leaves
    assert b"kanarienvogel" not in b"".join(entries)
    assert httpx2.get(f"{grown.base}/ledger/tile/entries/000", timeout=20).status_code == 401


def receipt_of(customer, turn: str) -> httpx2.Response:
    return httpx2.get(
        f"{customer.base}/v1/conversations/{customer.id}/turns/{turn}/receipt",
        headers={"X-Handrail-Token": customer.token},
        timeout=20,
    )


def handrail(folder, *words):
    return subprocess.run(
        [sys.executable, "-m", "handrail.cli.main", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def kept(grown, tmp_path):
    """A receipt as its customer keeps it, once the log has numbered it."""
    customer = open_conversation(grown.base)
    said = customer.say("How long does delivery take? I am kanarie@example.org").json()
    turn = next(line["turn"] for line in said["messages"] if line.get("turn"))
    for _ in range(40):
        answer = receipt_of(customer, turn)
        assert answer.status_code == 200
        if answer.json()["proof"]:
            break
        time.sleep(0.25)
    path = tmp_path / "receipt.json"
    path.write_bytes(answer.content)
    key = httpx2.get(f"{grown.base}/ledger/key", timeout=20).text.strip()
    return path, key, turn


def test_a_receipt_is_checked_offline_by_one_command(kept, tmp_path):
    path, key, turn = kept
    done = handrail(tmp_path, "ledger", "receipt", str(path), key)

    assert done.returncode == 0, done.stderr
    assert f"turn: {turn}" in done.stdout
    assert "decision: answer" in done.stdout
    assert "rules: answer-from-knowledge" in done.stdout
    assert "notices: start/" in done.stdout
    assert "kanarie@example.org" in done.stdout
    assert "of the log" in done.stdout


def test_an_independent_reader_accepts_the_receipt(kept):
    path, key, _ = kept
    row = json.loads(path.read_bytes())
    head, _, checkpoint = row["proof"].partition("\n\n")
    first, index, *hashes = head.split("\n")
    assert first == "c2sp.org/tlog-proof@v1"
    _, size, hashed = open_note(checkpoint, key)
    entry = base64.b64decode(row["entry"])
    found = hashlib.sha256(b"\x00" + entry).digest()
    place, last = int(index.split(" ")[1]), size - 1
    for sibling in map(base64.b64decode, hashes):  # RFC 9162, 2.1.3.2
        if place & 1 or place == last:
            found = node(sibling, found)
            while place and not place & 1:
                place, last = place >> 1, last >> 1
        else:
            found = node(found, sibling)
        place, last = place >> 1, last >> 1
    assert found == hashed
    commitments = {
        name: base64.b64decode(digest) for name, digest in json.loads(entry)["commitments"]
    }
    assert len(row["words"]) == len(commitments) == 2
    for word in row["words"]:
        salt, body = base64.b64decode(word["salt"]), base64.b64decode(word["body"])
        assert len(salt) == 32
        assert commitments[word["name"]] == hashlib.sha256(salt + body).digest()


@pytest.mark.parametrize("part", ["entry", "signature", "proof", "salt", "body", "name", "key"])
def test_a_receipt_with_one_thing_changed_does_not_hold(kept, tmp_path, part):
    path, key, _ = kept
    row = json.loads(path.read_bytes())
    if part in {"entry", "signature"}:
        data = bytearray(base64.b64decode(row[part]))
        data[-3] ^= 1
        row[part] = base64.b64encode(data).decode()
    elif part == "proof":
        lines = row["proof"].split("\n")
        lines[1] = f"index {int(lines[1].split()[1]) - 1}"
        row["proof"] = "\n".join(lines)
    elif part in {"salt", "body"}:
        data = bytearray(base64.b64decode(row["words"][0][part]))
        data[5] ^= 1
        row["words"][0][part] = base64.b64encode(data).decode()
    elif part == "name":
        row["words"][0]["name"], row["words"][1]["name"] = (
            row["words"][1]["name"],
            row["words"][0]["name"],
        )
    else:
        from handrail.ledger.checkpoint import Signer  # noqa: PLC0415

        key = str(Signer.of_seed("handrail.local/ledger", b"\x07" * 32).verifier)
    path.write_text(json.dumps(row))

    done = handrail(tmp_path, "ledger", "receipt", str(path), key)

    assert done.returncode == 1, done.stdout
    assert "Traceback" not in done.stderr


def test_a_receipt_shows_nobody_elses_data(kept, grown):
    path, _, turn = kept
    other = open_conversation(grown.base)
    other.say("hello")
    assert receipt_of(other, turn).status_code == 404
    row = json.loads(path.read_bytes())
    assert set(row) == {"format", "key", "entry", "signature", "proof", "words"}


def test_an_entry_is_proved_from_the_command_line(grown, tmp_path):
    made = subprocess.run(
        grown.command("ledger", "prove", "3", str(tmp_path)),
        cwd=grown.folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    key = made.stdout.strip().splitlines()[-1]
    files = [str(tmp_path / name) for name in ("3.tlog-proof", "3.entry")]

    assert "number 3" in handrail(tmp_path, "ledger", "check", *files, key).stdout
    (tmp_path / "3.entry").write_bytes(b"{}")
    assert handrail(tmp_path, "ledger", "check", *files, key).returncode == 1


def test_the_signature_check_of_this_test_can_fail(grown):
    key = httpx2.get(f"{grown.base}/ledger/key", timeout=20).text.strip()
    text = httpx2.get(f"{grown.base}/ledger/checkpoint", timeout=20).text
    with pytest.raises((InvalidSignature, ValueError)):
        open_note(text.replace("\n", "\n1", 1), key)
