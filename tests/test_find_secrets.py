"""`make check` refuses a key in a file that git knows or would add."""

import subprocess
import sys
from pathlib import Path

import pytest

SCAN = Path(__file__).parents[1] / ".ci/find_secrets.py"
KEY = "AKIA" + "Q3EGXYZABCDE1234"  # in two parts: this file is looked at too


@pytest.fixture
def project(tmp_path: Path) -> Path:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    (tmp_path / "plain.py").write_text('password = "correct horse"\n')
    return tmp_path


def scan(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCAN), str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_project_without_keys_passes(project):
    assert scan(project).returncode == 0


def test_a_key_is_named_by_file_and_line_and_never_shown(project):
    (project / "settings.toml").write_text(f"region = 'x'\nkey = '{KEY}'\n")

    found = scan(project)

    assert found.returncode == 1
    assert "settings.toml: looks like a key on lines: 2" in found.stdout
    assert KEY not in found.stdout + found.stderr


def test_a_private_key_is_found(project):
    head = "-----BEGIN " + "PRIVATE KEY-----"
    (project / "id.pem").write_text(f"{head}\nMIIB\n")

    assert "id.pem" in scan(project).stdout


def test_what_git_ignores_is_not_looked_at(project):
    (project / ".gitignore").write_text("local/\n")
    (project / "local").mkdir()
    (project / "local/key").write_text(KEY)

    assert scan(project).returncode == 0


def test_an_example_is_allowed_by_number_and_one_more_is_not(project):
    (project / ".ci").mkdir()
    (project / ".ci/examples_of_secrets.txt").write_text("1 plain.py\n")
    (project / "plain.py").write_text(KEY)
    assert scan(project).returncode == 0

    (project / "plain.py").write_text(f"{KEY} {KEY}")

    assert scan(project).returncode == 1
