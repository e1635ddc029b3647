"""`handrail doctor` says when a database on another machine is not proved to be ours."""

import pytest

from handrail.cli.diagnosis import databases_in_transit

PROVED = "postgresql://handrail:secret@db.example.com/handrail?sslmode=verify-full"
WELL = [
    "sqlite:///.handrail/data/data.db",
    "postgresql://handrail@localhost/handrail",
    "postgresql://handrail@127.0.0.1:5433/handrail",
    "postgresql:///handrail?host=/var/run/postgresql",
    PROVED,
]
BROKEN = [
    "postgresql://handrail:secret@db.example.com/handrail",
    "postgres://handrail:secret@db.example.com/handrail?sslmode=prefer",
    "postgresql://handrail:secret@db.example.com/handrail?sslmode=require",
    "postgresql://handrail:secret@db.example.com/handrail?sslmode=verify-ca",
    "postgresql:///handrail?host=db.example.com",
    "postgresql://localhost/handrail?host=db.example.com",
    "postgresql:///handrail?host=/var/run/postgresql,db.example.com",
]


@pytest.mark.parametrize("address", WELL)
def test_what_stays_here_or_is_proved_is_well(address):
    assert databases_in_transit(address, PROVED).state == "well"


@pytest.mark.parametrize("address", BROKEN)
def test_what_is_not_proved_is_broken_wherever_it_stands(address):
    for pair in ((address, PROVED), (PROVED, address)):
        sign = databases_in_transit(*pair)

        assert sign.state == "broken"
        assert "verify-full" in sign.mend
        assert "secret" not in sign.sentence + sign.mend
