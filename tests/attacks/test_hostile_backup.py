"""Somebody gives the operator a backup of their own making to restore: locked, nested, endless, with
tables that are none of ours. It is refused in words and the store stays empty."""

import json
import subprocess
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from handrail.core.errors import HandrailError
from handrail.store.database import open_database
from handrail.store.restore import is_empty, restore
from tests.conftest import Served, free_port


def archive(
    path: Path, files: dict[str, bytes], tables: dict | None = None, **head: object
) -> Path:
    """A backup as ours are, with these files and what its manifest says of them."""
    listed = tables or {
        name.removesuffix(".jsonl"): [body.count(b"\n") - 1, sha256(body).hexdigest()]
        for name, body in files.items()
    }
    plain = {"handrail": "backup", "book": "data", "version": "0011", "made_at": 0,
             "expires_at": 9e12, "tables": listed}  # fmt: skip
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, body in files.items():
            made.writestr(name, body)
        made.writestr(
            "manifest.json", json.dumps({**plain, "expires_at": 9_000_000_000_000, **head})
        )
    return path


def locked(path: Path) -> Path:
    """A zip whose entries say that they are encrypted."""
    data = bytearray(archive(path, {}).read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    path.write_bytes(data)
    return path


DEEP = b'["id"]\n' + b"[" * 100_000 + b"\n"
HOSTILE = {
    "locked": locked,
    "no zip": lambda path: path.write_bytes(b"PK\x03\x04" + b"a" * 500) and path,
    "nothing": lambda path: path.write_bytes(b"") or path,
    "nested": lambda path: archive(path, {"conversation.jsonl": DEEP}),
    "a manifest without end": lambda path: archive(path, {}, tables={"x" * 20_000_000: [0, ""]}),
    "a nested manifest": lambda path: archive(
        path, {}, tables=json.loads('{"a":[1,"x"]}'), book=[[]]
    ),
    "a table that is none": lambda path: archive(path, {"evil.jsonl": b'["a"]\n[1]\n'}),
    "SQL for a table": lambda path: archive(
        path, {'x"; DROP TABLE staff; --.jsonl': b'["a"]\n[1]\n'}
    ),
    "SQL for a column": lambda path: archive(
        path, {"brake.jsonl": b'["name\\"); DROP TABLE staff; --"]\n["x"]\n'}
    ),
    "another version": lambda path: archive(path, {}, version="9999"),
    "a version that is a path": lambda path: archive(path, {}, version="../../x"),
    "the keys' own": lambda path: archive(path, {}, book="keys"),
    "the table of versions": lambda path: archive(
        path, {"alembic_version.jsonl": b'["version_num"]\n["9999"]\n'}
    ),
    "the schema itself": lambda path: archive(path, {"sqlite_master.jsonl": b'["name"]\n["x"]\n'}),
}


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE)
def test_it_is_refused_and_the_store_stays_empty(tmp_path, make):
    path = make(tmp_path / "hostile.zip")
    store = open_database(f"sqlite:///{tmp_path}/data.db")

    with pytest.raises(HandrailError):
        restore(store, "data", path, {})

    with store.reading.begin() as tx:
        assert is_empty(tx)
    store.close()


def test_the_command_line_says_so_in_words(tmp_path):
    served = Served(tmp_path, free_port())
    words = ("restore", "--data", str(locked(tmp_path / "hostile.zip")), "--journal-is-lost")

    done = subprocess.run(
        served.command(*words), cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert done.returncode == 1
    assert done.stderr.startswith("handrail: ")
    assert "Traceback" not in done.stderr
