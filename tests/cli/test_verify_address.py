"""A log verified at its address, over real HTTP, and in folders that are not what they should be."""

import subprocess
import sys
import threading
import time
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import httpx2
import pytest

from handrail.cli.log_files import Folder, open_files
from handrail.core.errors import BadInput, Broken
from handrail.ledger.export import read_export
from handrail.ledger.verify import verify
from tests.cli.test_verify_memory import SIGNER, export
from tests.conftest import open_conversation

KEY = str(SIGNER.verifier)


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder; what lies under `tile/entries` only to who brings the key, if one is set."""

    key = ""

    def do_GET(self):
        asked = self.headers.get("Authorization", "")
        if self.key and "/tile/entries/" in self.path and asked != f"Bearer {self.key}":
            self.send_error(401)
        else:
            super().do_GET()

    def log_message(self, *words):
        pass


class Locked(Quiet):
    key = "handrail_example"


@pytest.fixture
def log(tmp_path):
    return export(tmp_path / "out", 700)


@pytest.fixture
def address(log):
    yield from serving(log, Quiet)


@pytest.fixture
def locked(log):
    yield from serving(log, Locked)


def serving(folder, handler):
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join(10)


def report(place, key=""):
    with open_files(place, key) as files:
        return verify(read_export(files), KEY)


def test_a_log_is_verified_at_its_address(address):
    assert report(address + "/").whole


def test_an_entry_changed_at_an_address_is_named(log, address):
    bundle = log / "tile/entries/001"
    bundle.write_bytes(bundle.read_bytes().replace(b"answer", b"refuse", 1))

    found = report(address)

    assert (found.wrong, found.entry, found.file) == ("changed", 256, "tile/entries/001")


@pytest.mark.parametrize(
    ("name", "wrong", "entry"),
    [
        ("checkpoint", "checkpoint", None),
        ("tile/entries/001", "removed", 256),
        ("tile/entries/002.p/188", "removed", 512),
        ("tile/0/001", "file", None),
        ("tile/0/002.p/188", "file", None),
        ("tile/1/000.p/2", "file", None),
    ],
)
def test_a_file_that_an_address_does_not_have_is_named(log, address, name, wrong, entry):
    (log / name).unlink()

    found = report(address)

    assert (found.wrong, found.entry, found.file) == (wrong, entry, name)


def test_entries_are_asked_for_with_the_key(locked):
    with pytest.raises(Broken) as refused:
        report(locked)

    assert "--access" in refused.value.next_step
    assert report(locked, "handrail_example").whole


def test_an_address_that_sends_too_much_is_not_listened_to(log, address):
    (log / "tile/0/001").write_bytes(bytes(20_000))

    with pytest.raises(BadInput, match="longer than such a file can be"):
        report(address)


def test_a_log_is_not_read_in_clear():
    with pytest.raises(BadInput, match="in clear"):
        report("http://shop.example/ledger")


def test_the_key_is_not_sent_anywhere_else(log, address):
    (log / "tile/entries/001").unlink()
    (log / "tile/entries/001").mkdir()  # such a server then redirects

    with pytest.raises(Broken, match="answered 301"):
        report(address, "handrail_example")


def test_a_file_longer_than_its_name_allows_is_not_read_whole(log):
    (log / "tile/0/001").write_bytes(bytes(1_000_000))

    assert len(Folder(log).get("tile/0/001")) == 256 * 32 + 1
    assert (report(str(log)).wrong, report(str(log)).file) == ("file", "tile/0/001")


def test_what_lies_too_deep_in_a_folder_is_seen_and_not_gone_into(log):
    deep = log / "tile" / "/".join("x" * 40)
    deep.mkdir(parents=True)
    (deep / "file").write_bytes(b"")

    found = report(str(log))

    assert found.wrong == "file"
    assert "has a name that no tile has" in found.sentence


def test_a_folder_that_leads_back_into_itself_is_not_gone_into(log):
    (log / "tile/again").symlink_to(log / "tile")

    assert sum(1 for _ in Folder(log)) == 3 + 3 + 1 + 1


def test_no_folder_is_no_log(tmp_path):
    assert report(str(tmp_path / "nothing")).wrong == "checkpoint"


def test_an_auditor_verifies_the_server_itself(served, tmp_path):
    open_conversation(served.base).say("How long does delivery take?")
    key = httpx2.get(f"{served.base}/ledger/key", timeout=20).text.strip()
    made = served.command("services", "add", "auditor", "--scope", "ledger")
    access = tmp_path / "access"
    access.write_text(
        subprocess.run(
            made, cwd=served.folder, env=served.environ, check=True, capture_output=True, text=True
        ).stdout
    )
    deadline = time.monotonic() + 30
    while "\n0\n" in httpx2.get(f"{served.base}/ledger/checkpoint", timeout=20).text:
        assert time.monotonic() < deadline
        time.sleep(0.2)

    words = ("ledger", "verify", f"{served.base}/ledger", key)
    opened, shut = (
        subprocess.run(
            [sys.executable, "-m", "handrail.cli.main", *words, *more],
            capture_output=True,
            text=True,
            check=False,
        )
        for more in (("--access", str(access)), ())
    )

    assert (opened.returncode, shut.returncode) == (0, 1), opened.stderr
    assert "is whole" in opened.stdout
    assert "give --access" in shut.stderr
