"""Go's own note and tlog packages read our log. Needs Debian's golang-go, golang-golang-x-mod-dev."""

import os
import shutil
import subprocess
from base64 import b64encode
from pathlib import Path

import pytest

from handrail.ledger.tree import root_of

SOURCE = Path(__file__).parent / "go/check_log.go"
PACKAGES = Path("/usr/share/gocode")
HERE = shutil.which("go") and (PACKAGES / "src/golang.org/x/mod/sumdb/tlog").is_dir()
pytestmark = pytest.mark.skipif(
    not HERE, reason="LOUD: no Go here, so no independent implementation read the log"
)


@pytest.fixture(scope="module")
def checker(tmp_path_factory) -> Path:
    built = tmp_path_factory.mktemp("go") / "check_log"
    settings = {
        "GO111MODULE": "off",
        "GOPATH": str(PACKAGES),
        "GOCACHE": str(built.parent / "cache"),
        "GOFLAGS": "",
    }
    env = {**os.environ, **settings}  # noqa: TID251 (handed on to the compiler)
    made = subprocess.run(
        ["go", "build", "-o", str(built), str(SOURCE)],
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    return built


@pytest.fixture
def folder(files, tmp_path) -> Path:
    for name, data in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return tmp_path


def look(checker: Path, folder: Path, key: str, old: int) -> subprocess.CompletedProcess[str]:
    words = [str(checker), str(folder), key, str(old)]
    return subprocess.run(words, capture_output=True, text=True, check=False)


def test_go_accepts_every_entry_and_the_growth(checker, folder, key, hashes):
    for old in (1, 7, 255, 256, 257, 300):
        found = look(checker, folder, key, old)

        assert found.stdout == f"whole: 300 {b64encode(root_of(hashes[:old])).decode()}\n"


@pytest.mark.parametrize("name", ["tile/entries/000", "tile/0/000", "checkpoint"])
def test_go_refuses_what_was_touched(checker, folder, key, name):
    path = folder / name
    data = bytearray(path.read_bytes())
    data[40] ^= 1
    path.write_bytes(data)

    assert look(checker, folder, key, 7).returncode == 1
