"""Verifying takes no more memory for a long log than for a short one."""

import subprocess
import sys

from handrail.core.record import Event
from handrail.ledger.checkpoint import Signer, sign_checkpoint
from handrail.ledger.export import blocks, export_files
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.rows import Rows

SIGNER = Signer.of_seed("shop.example/ledger", bytes(32))
SPELLED = (
    '{"about":[["conversation","c-%d"],["turn","t-%d"],["decision","answer"]],"actor":"assistant",'
    '"at":"2026-03-01T09:00:00.000Z","commitments":[["body",'
    '"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="]],"event":"%s","release":"r-7","v":"1"}'
)


# What is asked from outside (`ru_maxrss`) is never less than what the parent had before it.
MEASURED = """
import atexit, re, sys
from pathlib import Path
from handrail.cli.main import main
status = Path("/proc/self/status")
atexit.register(lambda: print(re.search(r"VmHWM:\\s+(\\d+)", status.read_text())[1]))
main()
"""


def entries(size):
    return ((SPELLED % (at, at, Event.TURN_RECORDED.value)).encode() for at in range(size))


def export(folder, size, damage=None):
    rows = Rows()
    for block in blocks(entries(size)):
        rows, _ = rows.grow([leaf_hash(entry) for entry in block])
    checkpoint = sign_checkpoint(SIGNER.name, size, rows.root(), SIGNER)
    for name, data in export_files(entries(size), checkpoint):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.replace(b"answer", b"refuse", 1) if name == damage else data)
    return folder


def verified(folder):
    """Verify in a process of its own; return its exit code, its words and its peak in MB."""
    words = ("ledger", "verify", str(folder), str(SIGNER.verifier))
    command = [sys.executable, "-c", MEASURED, *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    said, peak = done.stdout.splitlines()
    return done.returncode, said, int(peak) / 1024


def test_ten_times_the_entries_take_no_more_memory(tmp_path):
    short = verified(export(tmp_path / "short", 20_000))
    long = verified(export(tmp_path / "long", 200_000))
    touched = verified(export(tmp_path / "touched", 200_000, damage="tile/entries/300"))

    print(f"20,000: {short[2]:.0f} MB; 200,000: {long[2]:.0f} MB; touched: {touched[2]:.0f} MB")
    assert (short[0], long[0], touched[0]) == (0, 0, 1)
    assert f"Entry {300 * 256} was changed" in touched[1]
    assert max(long[2], touched[2]) < short[2] + 5
    assert max(long[2], touched[2]) < 150
