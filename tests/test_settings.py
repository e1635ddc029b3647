"""Settings: two databases, named by the file or the environment, never shown."""

import pytest

from handrail.core.errors import Misconfigured
from handrail.settings.read import read_settings, with_stores
from handrail.settings.stores import StoreSettings

COMPANY = """
[company]
brand = "Alder"
emergency = "112"
human_route = {en = "call"}
hours = {en = "always"}
"""
DATA = "postgresql://ada:secret-word@db.example/data"
KEYS = "postgresql://ada:secret-word@db.example/keys"


def read(tmp_path, more):
    path = tmp_path / "handrail.toml"
    path.write_text(COMPANY + more)
    return read_settings(path)


def test_the_file_names_the_stores(tmp_path):
    store = read(tmp_path, f'[store]\ndata = "{DATA}"\nkeys = "{KEYS}"\n').store

    assert (store.data, store.keys) == (DATA, KEYS)


def test_the_environment_names_other_stores_than_the_file(tmp_path, monkeypatch):
    monkeypatch.setenv("HANDRAIL_STORE_DATA", DATA)
    monkeypatch.setenv("HANDRAIL_STORE_KEYS", KEYS)

    store = read(tmp_path, '[store]\ndata = "sqlite:///other.db"\nkek_file = "kek"\n').store

    assert (store.data, store.keys, store.kek_file) == (DATA, KEYS, "kek")


@pytest.mark.parametrize(
    ("stated", "environ", "expected"),
    [
        ({}, {}, {}),
        ({}, {"HANDRAIL_STORE_DATA": ""}, {}),
        ({}, {"HANDRAIL_STORE_DATA": "d"}, {"store": {"data": "d"}}),
        (
            {"store": {"keys": "k"}},
            {"HANDRAIL_STORE_DATA": "d"},
            {"store": {"keys": "k", "data": "d"}},
        ),
        ({"store": 7}, {"HANDRAIL_STORE_DATA": "d"}, {"store": 7}),
        ({}, {"HANDRAIL_STORE_OTHER": "d"}, {}),
    ],
)
def test_only_what_the_environment_names_is_put_over_the_file(stated, environ, expected):
    assert with_stores(stated, environ) == expected


def test_one_database_for_data_and_keys_is_refused(tmp_path):
    with pytest.raises(Misconfigured) as refused:
        read(tmp_path, f'[store]\ndata = "{DATA}"\nkeys = "{DATA}"\n')

    assert "two databases" in refused.value.sentence
    assert "secret-word" not in refused.value.sentence


def test_a_wrong_key_is_named_and_no_password_is_shown(tmp_path):
    with pytest.raises(Misconfigured) as refused:
        read(tmp_path, f'[store]\ndata = "{DATA}"\nkeys = 7\ndate = "{DATA}"\n')

    assert "store.date" in refused.value.sentence
    assert "secret-word" not in refused.value.sentence


def test_the_settings_do_not_show_the_addresses():
    assert "secret-word" not in repr(StoreSettings(data=DATA, keys=KEYS))
