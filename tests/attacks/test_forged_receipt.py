"""A customer forges a receipt of a promise nobody made, or an operator denies one that was made: a
receipt holds under the log's own key alone, and a key of the same name is another key."""

import json
import subprocess
import sys
import time

import pytest

from handrail.core.errors import HandrailError
from handrail.ledger.checkpoint import Signer, open_checkpoint, sign_checkpoint
from handrail.ledger.note import parse_verifier_key
from tests import calls
from tests.attacks.siege import call

STRANGER = Signer.of_seed("handrail.local/ledger", bytes(32))


@pytest.fixture
def receipt(siege):
    customer = siege.newcomer()
    turn = customer.say("How long does delivery take?").json()["messages"][0]["turn"]
    deadline = time.monotonic() + 20
    while (found := call(customer, "GET", f"/turns/{turn}/receipt")).status_code != 200:
        assert time.monotonic() < deadline, found.text
        time.sleep(0.2)
    key = calls.get(f"{siege.base}/ledger/key", timeout=20).text.strip()
    return found.text, key


def check(tmp_path, text: str, key: str) -> subprocess.CompletedProcess[str]:
    path = tmp_path / "receipt.json"
    path.write_text(text, "utf-8")
    command = [sys.executable, "-m", "handrail.cli.main", "ledger", "receipt", str(path), key]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_under_a_key_of_the_same_name_it_does_not_hold(receipt, tmp_path):
    text, key = receipt
    assert check(tmp_path, text, key).returncode == 0

    found = check(tmp_path, text, str(STRANGER.verifier))

    assert found.returncode == 1
    assert "Traceback" not in found.stderr


def test_what_was_said_cannot_be_written_over(receipt, tmp_path):
    text, key = receipt
    forged = text.replace("working days", "minutes or 5,000 euros")
    if forged == text:
        row = json.loads(text)
        row["words"] = [
            {**word, "salt": "00" * 32} if isinstance(word, dict) else word for word in row["words"]
        ]
        forged = json.dumps(row)

    found = check(tmp_path, forged, key)

    assert found.returncode == 1


@pytest.mark.parametrize("text", ["", "[]", "[" * 50_000, '{"words": 1}'])
def test_what_is_no_receipt_is_refused_in_words(receipt, tmp_path, text):
    found = check(tmp_path, text, receipt[1])

    assert found.returncode == 1
    assert "Traceback" not in found.stderr


def test_a_checkpoint_by_a_key_of_the_same_name_is_not_ours(siege):
    text = calls.get(f"{siege.base}/ledger/checkpoint", timeout=20).text
    key = parse_verifier_key(calls.get(f"{siege.base}/ledger/key", timeout=20).text.strip())
    ours = open_checkpoint(text, key)
    assert ours.size > 0

    forged = sign_checkpoint(ours.origin, ours.size, ours.root, STRANGER)

    with pytest.raises(HandrailError):
        open_checkpoint(forged, key)
    assert open_checkpoint(forged, STRANGER.verifier) == ours, "for whoever trusts the stranger"
