"""The operator rewrites the database and lets it be signed anew: the witness's memory tells."""

import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from handrail.ledger.leaf import leaf_hash
from tests import calls
from tests.conftest import Served, open_conversation


@dataclass
class Outsider:
    """A witness on another machine: an address, a public key, a memory and a secret."""

    served: Served
    folder: Path

    @property
    def memory(self) -> Path:
        return self.folder / "memory"

    def key(self) -> str:
        return calls.get(f"{self.served.base}/ledger/key", timeout=20).text.strip()

    def say(self, *words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "handrail.cli.main", "ledger", *words]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def witness(self) -> subprocess.CompletedProcess[str]:
        log = f"{self.served.base}/ledger"
        secret = str(self.folder / "secret")
        words = ("witness", log, self.key(), str(self.memory), secret)
        return self.say(*words, "--name", "example.org/witness")


@pytest.fixture
def outsider(served, tmp_path) -> Outsider:
    for _ in range(3):
        open_conversation(served.base).say("How long does delivery take?")
    wait_for_entries(served, 6)
    return Outsider(served, tmp_path / "outside")


def wait_for_entries(served: Served, count: int) -> int:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        lines = calls.get(f"{served.base}/ledger/checkpoint", timeout=20).text.split("\n")
        if len(lines) > 1 and int(lines[1]) >= count:
            return int(lines[1])
        time.sleep(0.2)
    raise AssertionError("the log did not grow")


def rewrite_history(served: Served) -> int:
    """Change one entry and forget every hash above it; the server then signs all of it again."""
    data = dbapi2.connect(str(served.folder / ".handrail/data/data.db"))
    number, entry = data.execute(
        "SELECT number, entry FROM ledger_leaf WHERE number >= 2 AND entry LIKE '%answer%'"
    ).fetchone()
    changed = bytes(entry).replace(b"answer", b"refuse", 1)
    data.execute(
        "UPDATE ledger_leaf SET entry = ?, hash = ? WHERE number = ?",
        (changed, leaf_hash(changed), number),
    )
    size = data.execute("SELECT count(number) FROM ledger_leaf").fetchone()[0]
    data.execute("UPDATE ledger_leaf SET number = NULL")
    data.execute("DELETE FROM ledger_node")
    data.execute("DELETE FROM ledger_head")
    data.commit()
    data.close()
    return size


def test_a_log_that_grew_is_signed_again(outsider):
    first = outsider.witness()
    assert first.returncode == 0, first.stderr
    assert "A new witness." in first.stdout
    kept = outsider.memory.read_text()
    open_conversation(outsider.served.base).say("How long does delivery take?")
    wait_for_entries(outsider.served, int(kept.split("\n")[1]) + 1)

    again = outsider.witness()

    assert again.returncode == 0, again.stderr
    assert "to go on from" in again.stdout
    assert outsider.memory.read_text() != kept


def test_history_rewritten_and_signed_anew_is_not_signed_by_the_witness(outsider):
    assert outsider.witness().returncode == 0
    kept = outsider.memory.read_text()
    outsider.served.stop()
    size = rewrite_history(outsider.served)
    outsider.served.start()
    open_conversation(outsider.served.base)
    wait_for_entries(outsider.served, size + 1)

    found = outsider.witness()

    assert found.returncode == 1
    assert "forked" in found.stderr
    assert outsider.memory.read_text() == kept
    shown = (outsider.folder / "memory.refused").read_text()
    assert shown.split("\n")[0] == kept.split("\n")[0]


def test_an_auditor_with_the_witness_s_memory_sees_the_fork(outsider, tmp_path):
    named = outsider.witness().stdout.split("\n")[1]
    key = outsider.key()
    outsider.served.stop()
    rewrite_history(outsider.served)
    outsider.served.start()
    wait_for_entries(outsider.served, 6)
    command = outsider.served.command("ledger", "export", str(tmp_path / "out"))
    subprocess.run(command, cwd=outsider.served.folder, check=True, capture_output=True)
    assert outsider.say("verify", str(tmp_path / "out"), key).returncode == 0, (
        "alone it looks whole"
    )

    memory = ("--older", str(outsider.memory), "--witness", named)
    found = outsider.say("verify", str(tmp_path / "out"), key, *memory)
    shorter = outsider.say("consistency", str(outsider.memory), str(tmp_path / "out"), key)

    assert (found.returncode, shorter.returncode) == (1, 1)
    assert "Seen by the witness: 20" in found.stdout
    assert "forked" in found.stdout
    assert "forked" in shorter.stderr


def test_a_memory_somebody_else_wrote_is_not_gone_on_from(outsider):
    assert outsider.witness().returncode == 0
    checkpoint = outsider.memory.read_text().rpartition("— example.org/witness")[0]
    outsider.memory.write_text(checkpoint)

    found = outsider.witness()

    assert found.returncode == 1
    assert "did not sign this checkpoint" in found.stderr
