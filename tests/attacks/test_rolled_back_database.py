"""The operator puts an older database back, to make what happened since unhappen: whoever kept a
checkpoint of the time between sees that the log was cut, and one that grows again is a fork."""

import shutil
import subprocess
import sys
import time
from pathlib import Path

from tests import calls
from tests.conftest import Served, open_conversation


def size(served: Served) -> int:
    answer = calls.get(f"{served.base}/ledger/checkpoint", timeout=20)
    return int(answer.text.split("\n")[1]) if answer.status_code == 200 else 0


def wait_for(served: Served, count: int) -> str:
    deadline = time.monotonic() + 30
    while size(served) < count:
        assert time.monotonic() < deadline
        time.sleep(0.2)
    return calls.get(f"{served.base}/ledger/checkpoint", timeout=20).text


def compare(served: Served, kept: Path, key: str) -> subprocess.CompletedProcess[str]:
    words = ("ledger", "consistency", str(kept), f"{served.base}/ledger", key)
    command = [sys.executable, "-m", "handrail.cli.main", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_who_kept_a_checkpoint_sees_it(served, tmp_path):
    open_conversation(served.base).say("Hello")
    before = wait_for(served, 2)
    served.stop()
    data = served.folder / ".handrail/data"
    shutil.copytree(data, tmp_path / "older")
    served.start()
    for _ in range(3):
        open_conversation(served.base).say("How long does delivery take?")
    kept = tmp_path / "kept"
    kept.write_text(wait_for(served, int(before.split("\n")[1]) + 6))
    key = calls.get(f"{served.base}/ledger/key", timeout=20).text.strip()
    honest = compare(served, kept, key)
    assert honest.returncode == 0, honest.stderr

    served.stop()
    shutil.rmtree(data)
    shutil.copytree(tmp_path / "older", data)
    served.start()
    shorter = compare(served, kept, key)
    for _ in range(4):
        open_conversation(served.base).say("Another past")
    wait_for(served, int(kept.read_text().split("\n")[1]))
    regrown = compare(served, kept, key)

    assert (shorter.returncode, regrown.returncode) == (1, 1)
    assert "had" in shorter.stderr or "shorter" in shorter.stderr or "entries" in shorter.stderr
    assert "forked" in regrown.stderr
