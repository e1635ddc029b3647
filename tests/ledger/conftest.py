from datetime import UTC, datetime, timedelta

import pytest

from handrail.core.record import Commitment, Entry, Event
from handrail.ledger.canonical import canonical
from handrail.ledger.checkpoint import Signer, sign_checkpoint
from handrail.ledger.export import export_files, read_export
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.tree import root_of

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def signer():
    return Signer.of_seed("shop.example/ledger", bytes(range(32)))


@pytest.fixture(scope="session")
def make_entry():
    def make(number):
        return Entry(
            event=Event.TURN_RECORDED,
            at=START + timedelta(seconds=number),
            actor="assistant",
            release="r-7",
            about=(("turn", f"turn-{number}"), ("decision", "answer")),
            commitments=(Commitment("body", leaf_hash(b"%d" % number)),),
        )

    return make


@pytest.fixture(scope="session")
def entries(make_entry):
    """300 entries as bytes: one full bundle and a partial one."""
    return tuple(canonical(make_entry(number)) for number in range(300))


@pytest.fixture(scope="session")
def checkpoint_of(signer):
    def make(entries):
        root = root_of(leaf_hash(entry) for entry in entries)
        return sign_checkpoint(signer.name, len(entries), root, signer)

    return make


@pytest.fixture(scope="session")
def files(entries, checkpoint_of):
    return dict(export_files(entries, checkpoint_of(entries)))


@pytest.fixture(scope="session")
def key(signer):
    return str(signer.verifier)


@pytest.fixture(scope="session")
def hashes(entries):
    return tuple(leaf_hash(entry) for entry in entries)


@pytest.fixture(scope="session")
def export(files):
    return read_export(files)
