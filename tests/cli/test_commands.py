"""The command line as an engineer uses it: real processes, exit codes, sentences."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tests.conftest import Served, free_port

ARTICLE = """---
title: Gift wrapping
audience: customer
language: en
valid_from: 2026-01-01
owner: team
---

We wrap gifts for 3 euros.
"""


def handrail(folder: Path, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "handrail.cli.main", *words],
        cwd=folder,
        input=typed,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    made = handrail(
        tmp_path, "init", "shop", "--brand", 'Test "&" Co', "--emergency", "112",
        "--route", "call 1", "--hours", "always",
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    return tmp_path / "shop"


def test_without_a_command_it_explains_itself(tmp_path):
    told = handrail(tmp_path, "--help")

    for command in ("check", "demo", "doctor", "init", "knowledge", "ledger", "migrate", "serve"):
        assert command in told.stdout
    assert "Exit codes" in told.stdout


def test_a_new_workspace_can_be_checked_migrated_and_is_diagnosed(workspace):
    assert handrail(workspace, "check").returncode == 0
    before = handrail(workspace, "doctor")
    assert before.returncode == 1
    assert "handrail migrate" in before.stderr

    assert handrail(workspace, "migrate").returncode == 0
    ill = handrail(workspace, "doctor")
    handrail(workspace, "staff", "add", "jo", "Jo", typed="a long password\n")
    source = workspace.parent / "articles"
    source.mkdir()
    (source / "gift-wrapping.md").write_text(ARTICLE)
    handrail(workspace, "knowledge", "import", str(source))
    well = handrail(workspace, "doctor")

    assert ill.returncode == 1
    assert "FAIL  people" in ill.stdout
    assert well.returncode == 0, well.stdout
    assert "FAIL" not in well.stdout


def test_a_second_import_changes_only_what_changed(workspace):
    source = workspace.parent / "articles"
    source.mkdir()
    (source / "gift-wrapping.md").write_text(ARTICLE)
    (source / "gift-cards.html").write_text(
        ARTICLE.replace("Gift wrapping", "Gift cards").replace("We wrap", "<p>We")
    )
    first = handrail(workspace, "knowledge", "import", str(source))
    again = handrail(workspace, "knowledge", "import", str(source))
    (source / "gift-wrapping.md").write_text(ARTICLE.replace("3 euros", "4 euros"))
    (source / "gift-cards.html").unlink()
    changed = handrail(workspace, "knowledge", "import", str(source), "--prune")

    assert "2 new, 0 changed, 0 unchanged, 0 removed" in first.stdout
    assert "A new release answers" in first.stdout
    assert "0 new, 0 changed, 2 unchanged, 0 removed" in again.stdout
    assert "the same as before" in again.stdout
    assert "0 new, 1 changed, 0 unchanged, 2 removed" in changed.stdout


def test_an_article_that_cannot_be_read_imports_nothing(workspace):
    source = workspace.parent / "articles"
    source.mkdir()
    (source / "a.md").write_text(ARTICLE)
    (source / "b.md").write_text("no front matter")

    refused = handrail(workspace, "knowledge", "import", str(source))

    assert refused.returncode == 1
    assert "b.md:1" in refused.stderr
    assert not (workspace / "knowledge" / "a.md").exists()


def test_serving_to_other_machines_in_clear_is_refused(workspace):
    settings = workspace / "handrail.toml"
    settings.write_text(settings.read_text().replace("127.0.0.1", "0.0.0.0"))  # noqa: S104

    refused = handrail(workspace, "serve")

    assert refused.returncode == 1
    assert "nothing is served in clear" in refused.stderr


def test_an_unknown_setting_is_named(workspace):
    settings = workspace / "handrail.toml"
    settings.write_text(settings.read_text() + "\n[serveer]\nport = 1\n")

    refused = handrail(workspace, "check")

    assert refused.returncode == 1
    assert "serveer" in refused.stderr


def test_an_unknown_command_is_wrong_usage(tmp_path):
    assert handrail(tmp_path, "fly").returncode == 2


def test_the_demo_leaves_nothing_once_removed(tmp_path):
    demo = Served(tmp_path, free_port())
    demo.start()
    demo.stop()
    assert (tmp_path / ".handrail").is_dir()

    removed = handrail(tmp_path, "demo", "remove")

    assert removed.returncode == 0, removed.stderr
    assert not (tmp_path / ".handrail").exists()


def test_the_demo_prints_its_passwords_once(tmp_path):
    demo = Served(tmp_path, free_port())
    demo.start()
    demo.stop()
    first = (tmp_path / "server.log").read_text()
    demo.start()
    demo.stop()
    second = (tmp_path / "server.log").read_text()[len(first) :]

    assert first.count("sign in as") == 6
    assert "printed at the first start" in second


def test_keys_are_copied_into_a_safe_and_put_back(workspace):
    handrail(workspace, "migrate")
    assert "keys export" in handrail(workspace, "doctor").stdout
    passphrase = "correct horse battery staple\n"

    short = handrail(workspace, "keys", "export", "safe.json", typed="short\n")
    done = handrail(workspace, "keys", "export", "safe.json", typed=passphrase)
    again = handrail(workspace, "keys", "export", "safe.json", typed=passphrase)

    assert short.returncode == 1
    assert "12 characters" in short.stderr
    assert done.returncode == 0, done.stderr
    assert again.returncode == 1
    kek = workspace / ".handrail/secret/kek"
    key = kek.read_bytes()
    safe = workspace / "safe.json"
    assert safe.stat().st_mode & 0o077 == 0
    assert key not in safe.read_bytes()
    assert "copy of the key-encryption key: Every version" in handrail(workspace, "doctor").stdout

    kek.unlink()
    lost = handrail(workspace, "doctor")
    assert lost.returncode == 1
    assert "keys import" in lost.stderr
    wrong = handrail(workspace, "keys", "import", "safe.json", typed="wrong horse battery\n")
    assert wrong.returncode == 1
    assert "does not open" in wrong.stderr
    assert not kek.exists()

    assert handrail(workspace, "keys", "import", "safe.json", typed=passphrase).returncode == 0
    assert kek.read_bytes() == key
    assert handrail(workspace, "keys", "status").returncode == 0


def test_a_rotation_asks_for_a_new_copy_and_destroys_nothing_yet(workspace):
    handrail(workspace, "migrate")
    handrail(workspace, "keys", "export", "safe.json", typed="correct horse battery staple\n")

    rotated = handrail(workspace, "keys", "rotate")

    assert rotated.returncode == 0, rotated.stderr
    assert "keys export" in rotated.stdout
    assert "local-2" in handrail(workspace, "doctor").stdout
    assert (workspace / ".handrail/secret/kek").exists()  # backups of keys may need it


def test_a_retired_version_is_destroyed_once_no_backup_needs_it(workspace):
    handrail(workspace, "migrate")
    handrail(workspace, "keys", "rotate")
    keys = dbapi2.connect(str(workspace / ".handrail/keys/keys.db"))
    keys.execute("UPDATE kek SET retired_at = retired_at - 8 * 86400000 WHERE id = 'local-1'")
    keys.commit()
    keys.close()

    rotated = handrail(workspace, "keys", "rotate")

    assert "local-1 is destroyed" in rotated.stdout
    assert sorted(path.name for path in (workspace / ".handrail/secret").glob("kek*")) == [
        "kek.2",
        "kek.3",
    ]
    assert handrail(workspace, "keys", "status").stdout.count("retired") == 1


@pytest.mark.parametrize(
    ("section", "complaint"),
    [
        ('provider = "aws-kms"', "[keys.aws_kms] must describe it"),
        ('provider = "hsm"', "keys.provider"),
        (
            '[keys.vault_transit]\nurl = "http://vault.example"\ntoken_file = "t"\nkey = "k"',
            "https",
        ),
        ("[backup]\nkeys_days = 30", "must be less than"),
    ],
)
def test_settings_of_keys_and_backups_that_cannot_be_are_refused(workspace, section, complaint):
    settings = workspace / "handrail.toml"
    head = "" if section.startswith("[") else "[keys]\n"
    settings.write_text(settings.read_text() + f"\n{head}{section}\n")

    refused = handrail(workspace, "doctor")

    assert refused.returncode == 1
    assert complaint in refused.stderr


def test_sqlite_refuses_to_part_the_roles_and_says_what_to_do(workspace):
    assert handrail(workspace, "migrate").returncode == 0

    for role in ("web", "worker"):
        refused = handrail(workspace, "serve", "--role", role)
        assert refused.returncode == 1
        assert "SQLite is for one process" in refused.stderr
        assert "move both stores to PostgreSQL" in refused.stderr


def test_a_probe_of_nobody_says_so(workspace):
    told = handrail(workspace, "probe", "--role", "worker")

    assert told.returncode == 1
    assert "nobody answers on port 8081" in told.stdout
