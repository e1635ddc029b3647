"""Key-encryption keys in a file for a safe."""

import json

import pytest

from handrail.core.errors import BadInput
from handrail.security.escrow import lock_keys, unlock_keys
from handrail.security.seal import new_data_key

PASSPHRASE = "correct horse battery staple"
KEYS = {"1": new_data_key(), "2": new_data_key()}


@pytest.fixture(scope="module")
def locked():
    return lock_keys(KEYS, PASSPHRASE)


def test_it_opens_with_its_passphrase_alone(locked):
    assert unlock_keys(locked, PASSPHRASE) == KEYS
    with pytest.raises(BadInput, match="does not open"):
        unlock_keys(locked, PASSPHRASE + " ")


def test_no_key_is_seen_in_it(locked):
    assert [key for key in KEYS.values() if key.exposed() in locked] == []
    assert lock_keys(KEYS, PASSPHRASE) != locked


def test_keys_that_changed_places_do_not_open(locked):
    row = json.loads(locked)
    row["keys"]["1"], row["keys"]["2"] = row["keys"]["2"], row["keys"]["1"]
    with pytest.raises(BadInput):
        unlock_keys(json.dumps(row).encode(), PASSPHRASE)


@pytest.mark.parametrize(
    "bad", [b"", b"{}", b"[]", b"\xff", b'{"salt":1,"keys":{}}', b'{"salt":"","keys":3}']
)
def test_what_is_no_such_file_is_refused(bad):
    with pytest.raises(BadInput, match="keys export"):
        unlock_keys(bad, PASSPHRASE)


def test_a_short_passphrase_is_refused():
    with pytest.raises(BadInput, match="12 characters"):
        lock_keys(KEYS, "eleven char")
