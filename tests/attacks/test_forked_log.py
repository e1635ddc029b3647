"""The operator rewrites history and signs it anew: whoever kept a checkpoint finds out."""

import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from handrail.core.record import Entry, Event
from handrail.ledger.canonical import canonical
from handrail.ledger.checkpoint import Signer, sign_checkpoint
from handrail.ledger.export import export_files
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.tree import root_of

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
OPERATOR = Signer.of_seed("shop.example/ledger", bytes(range(32)))


def entries(count: int, **changed: str) -> list[bytes]:
    """Some entries; `e7="refuse"` says that the seventh tells of another decision."""
    return [
        canonical(
            Entry(
                Event.TURN_RECORDED,
                START + timedelta(seconds=at),
                "assistant",
                about=(("turn", f"turn-{at}"), ("decision", changed.get(f"e{at}", "answer"))),
            )
        )
        for at in range(count)
    ]


def sign(log: list[bytes], signer: Signer = OPERATOR) -> str:
    return sign_checkpoint(signer.name, len(log), root_of(map(leaf_hash, log)), signer)


@dataclass
class Auditor:
    """Somebody with a folder of files, a public key and the checkpoint they kept."""

    folder: Path
    kept: Path

    def verify(self, log: list[bytes], *options: str) -> subprocess.CompletedProcess[str]:
        for name, data in export_files(log, sign(log)):
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        words = ("ledger", "verify", str(self.folder), str(OPERATOR.verifier), *options)
        command = [sys.executable, "-m", "handrail.cli.main", *words]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def remembers(self, log: list[bytes]) -> subprocess.CompletedProcess[str]:
        return self.verify(log, "--older", str(self.kept))


@pytest.fixture
def auditor(tmp_path: Path) -> Auditor:
    kept = tmp_path / "kept"
    kept.write_text(sign(entries(300)))
    return Auditor(tmp_path / "export", kept)


def test_a_log_that_only_grew_is_whole(auditor):
    assert auditor.remembers(entries(700)).returncode == 0


def test_an_entry_rewritten_and_signed_anew_is_a_fork(auditor):
    fork = entries(700, e7="refuse")
    assert auditor.verify(fork).returncode == 0, "alone it looks whole: the operator signed it"

    found = auditor.remembers(fork)

    assert found.returncode == 1
    assert "The log forked: its first 300 entries are not what they were." in found.stdout


def test_a_log_cut_short_and_signed_anew_is_told(auditor):
    short = entries(200)
    assert auditor.verify(short).returncode == 0

    found = auditor.remembers(short)

    assert found.returncode == 1
    assert "it had 300 entries and has 200" in found.stdout


def test_a_checkpoint_somebody_else_signed_proves_nothing(auditor):
    stranger = Signer.of_seed(OPERATOR.name, bytes(32))
    auditor.kept.write_text(sign(entries(300), stranger))

    found = auditor.remembers(entries(700))

    assert found.returncode == 1
    assert "The older checkpoint" in found.stdout
