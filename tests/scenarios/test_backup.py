"""Backed up while it serves, erased after that, lost and restored: who was erased stays erased."""

import json
import shutil
import subprocess
import threading
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.conftest import ROOT, Customer, Served, free_port, open_conversation
from tests.scenarios.scanner import Scanner

ANNA = ("anna-kanarie@example.org", "+49 30 901820 77")
BERT = ("bert-kanarie@example.org", "+49 30 901820 88")


@dataclass
class Scene:
    """An installation with its backup, after one of its customers was erased and all was lost."""

    served: Served
    anna: list[Customer]
    bert: Customer
    carl: Customer
    said: dict[str, str] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        return self.served.folder

    def handrail(self, *words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            self.served.command(*words),
            cwd=self.folder,
            env=self.served.environ,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert not check or done.returncode == 0, done.stdout + done.stderr
        return done

    def backups(self) -> dict[str, Path]:
        return {
            "data": next((self.folder / "backup-data").glob("*.zip")),
            "keys": next((self.folder / "backup-keys").glob("*.zip")),
        }


def write_on(customer: Customer, stop: threading.Event) -> None:
    while not stop.is_set():
        customer.say("where is my parcel?")


def play(served: Served) -> Scene:
    served.start()
    anna = [open_conversation(served.base) for _ in range(2)]
    bert, carl = open_conversation(served.base), open_conversation(served.base)
    for customer, details in ((anna[0], ANNA[:1]), (anna[1], ANNA[1:]), (bert, BERT)):
        assert customer.say(f"reach me by {', '.join(details)}, please").status_code == 200
    scene = Scene(served, anna, bert, carl)
    scene.handrail("subjects", "merge", anna[0].case_number, anna[1].case_number)
    stop = threading.Event()
    writing = threading.Thread(target=write_on, args=(carl, stop))
    writing.start()
    made = scene.handrail("backup", "--data", "backup-data", "--keys", "backup-keys")
    stop.set()
    writing.join(60)
    erased = scene.handrail("subjects", "erase", anna[0].case_number, "--yes")
    scene.said = {"backup": made.stdout, "erase": erased.stdout}
    assert anna[1].say("hello?").status_code == 410
    served.stop()
    return scene


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """The scene on SQLite; its stores are lost, the restore has run."""
    folder = tmp_path_factory.mktemp("backup")
    one = play(Served(folder, free_port()))
    for book in ("data", "keys"):
        shutil.rmtree(folder / ".handrail" / book)
    backups = one.backups()
    restored = one.handrail(
        "restore", "--data", str(backups["data"]), "--keys", str(backups["keys"])
    )
    one.said["restore"] = restored.stdout
    return one


def test_the_backup_says_until_when_each_half_is_kept(scene):
    manifests = {}
    for book, path in scene.backups().items():
        with zipfile.ZipFile(path) as archive:
            manifests[book] = json.loads(archive.read("manifest.json"))
        assert path.stat().st_mode & 0o077 == 0

    assert manifests["keys"]["expires_at"] < manifests["data"]["expires_at"]
    assert scene.said["backup"].count("to be kept until") == 2
    assert "subject_key" not in manifests["data"]["tables"]
    assert "message" not in manifests["keys"]["tables"]


def test_the_erasure_names_the_day_the_last_backup_expires(scene):
    assert "2 keys are destroyed" in scene.said["erase"]
    assert "expires on 20" in scene.said["erase"]


def test_the_restore_says_who_stays_erased(scene):
    assert "data: 2 customers erased since then stay erased." in scene.said["restore"]
    assert "keys: 2 customers erased since then stay erased." in scene.said["restore"]


def test_no_key_left_opens_anything_of_the_erased(scene):
    scanner = Scanner(scene.folder)
    keys = scanner.keys()

    opened = scanner.opened(keys.values()).decode("utf-8", "replace")

    assert [detail for detail in BERT if detail not in opened] == []
    assert [detail for detail in ANNA if detail in opened] == []
    raw = scanner.raw()
    assert [detail for detail in (*ANNA, *BERT) if detail.encode() in raw] == []
    assert scanner.hashed(ANNA, keys.values()) == []


def test_the_backup_itself_would_have_brought_the_erased_back(scene, tmp_path):
    """The scanner finds them where the erasures are not replayed: so it can find them at all."""
    backups, workspace = scene.backups(), scene.served.workspace
    other = Served(tmp_path, free_port(), workspace)
    shutil.copytree(scene.folder / ".handrail/secret", tmp_path / ".handrail/secret")
    beside = Scene(other, [], scene.bert, scene.carl)
    files = ("--data", str(backups["data"]), "--keys", str(backups["keys"]))
    beside.handrail("restore", *files, "--journal-is-lost")
    scanner = Scanner(tmp_path)

    opened = scanner.opened(scanner.keys().values()).decode("utf-8", "replace")

    assert [detail for detail in (*ANNA, *BERT) if detail not in opened] == []


def test_the_restored_installation_serves_and_its_ledger_is_whole(scene):
    scene.served.start()
    try:
        bert = scene.bert.read()
        assert any(BERT[0] in line["text"] for line in bert["messages"])
        assert scene.bert.say("and now?").status_code == 200
        assert scene.carl.read()["messages"]
        for customer in scene.anna:
            assert customer.say("do you know me?").status_code == 410
    finally:
        scene.served.stop()
    export = scene.handrail("ledger", "export", "log")
    key = export.stdout.strip().splitlines()[-1]
    done = subprocess.run(
        scene.served.command("ledger", "verify", "log", key)[:-2],
        cwd=scene.folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    entries = b"".join(
        path.read_bytes() for path in (scene.folder / "log").rglob("*") if path.is_file()
    )
    assert b"system:backup:restored" in entries


def test_a_store_that_holds_something_is_never_written_over(scene):
    backups = scene.backups()
    refused = scene.handrail("restore", "--data", str(backups["data"]), check=False)
    assert refused.returncode == 1
    assert "not empty" in refused.stderr


@pytest.fixture
def bare(scene, tmp_path):
    """The scene's backups beside an installation that has nothing but its settings and its key."""
    shutil.copytree(scene.folder / ".handrail/secret", tmp_path / ".handrail/secret")
    one = Scene(Served(tmp_path, free_port(), scene.served.workspace), [], scene.bert, scene.carl)
    one.said = {book: str(path) for book, path in scene.backups().items()}
    return one


def journal_of(scene: Scene) -> str:
    return str(scene.folder / ".handrail/erasures/journal.jsonl")


def test_a_restore_without_the_journal_is_refused(bare):
    refused = bare.handrail("restore", "--data", bare.said["data"], check=False)
    assert refused.returncode == 1
    assert "would come back to life" in refused.stderr
    assert not list(bare.folder.glob(".handrail/data/data.db"))


def test_a_copy_of_the_journal_does_as_well(bare, scene):
    done = bare.handrail(
        *("restore", "--data", bare.said["data"], "--keys", bare.said["keys"]),
        *("--erasures", journal_of(scene)),
    )
    assert done.stdout.count("2 customers erased since then stay erased") == 2
    assert len(Path(journal_of(bare)).read_text().splitlines()) == 2


def test_a_store_that_still_stands_remembers_the_erasures(scene, bare):
    """Only the data were lost; the journal too. The key store knows who is gone."""
    shutil.copytree(scene.folder / ".handrail/keys", bare.folder / ".handrail/keys")
    done = bare.handrail("restore", "--data", bare.said["data"], "--journal-is-lost")
    assert "2 customers erased since then stay erased" in done.stdout


@pytest.mark.parametrize("member", ["message.jsonl", "manifest.json"])
def test_a_backup_that_was_touched_leaves_nothing_behind(bare, scene, tmp_path, member):
    touched = tmp_path / "touched.zip"
    with zipfile.ZipFile(bare.said["data"]) as old, zipfile.ZipFile(touched, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data[: len(data) // 2] if name == member else data)

    refused = bare.handrail(
        *("restore", "--data", str(touched), "--erasures", journal_of(scene)), check=False
    )

    assert refused.returncode == 1
    assert "Traceback" not in refused.stderr
    whole = bare.handrail("restore", "--data", bare.said["data"], "--keys", bare.said["keys"],
                          "--erasures", journal_of(scene))  # fmt: skip
    assert whole.returncode == 0


def test_halves_that_are_swapped_are_refused(bare, scene):
    refused = bare.handrail(
        *("restore", "--data", bare.said["keys"], "--erasures", journal_of(scene)), check=False
    )
    assert refused.returncode == 1
    assert "a backup of keys" in refused.stderr


@pytest.mark.parametrize("keys", ["both", "both/keys"])
def test_data_and_keys_never_go_into_one_folder(scene, keys):
    refused = scene.handrail("backup", "--data", "both", "--keys", keys, check=False)
    assert refused.returncode == 1
    assert "one folder" in refused.stderr
    assert not (scene.folder / "both").exists()


@pytest.mark.postgres
def test_the_same_on_postgresql_and_from_one_database_to_the_other(tmp_path, postgres):
    port = free_port()
    workspace = tmp_path / "workspace"
    shutil.copytree(ROOT / "examples/shop/workspace", workspace)
    settings = workspace / "handrail.toml"
    settings.write_text(settings.read_text("utf-8").replace("8080", str(port)), "utf-8")
    made = postgres.fresh("data"), postgres.fresh("keys")
    one = play(Served(tmp_path, port, workspace, stores=made))
    backups = one.backups()
    files = ("restore", "--data", str(backups["data"]), "--keys", str(backups["keys"]))

    anew = postgres.fresh("empty"), postgres.fresh("empty")
    one.served.stores = anew
    restored = one.handrail(*files)
    one.served.start()
    try:
        assert any(BERT[0] in line["text"] for line in one.bert.read()["messages"])
        assert one.anna[0].say("hello?").status_code == 410
    finally:
        one.served.stop()
    one.served.stores = None
    one.handrail(*files)
    scanner = Scanner(tmp_path)
    opened = scanner.opened(scanner.keys().values()).decode("utf-8", "replace")
    for address in (*made, *anew):
        postgres.drop(address)

    assert restored.stdout.count("2 customers erased since then stay erased") == 2
    assert [detail for detail in BERT if detail not in opened] == []
    assert [detail for detail in ANNA if detail in opened] == []


def test_a_message_that_was_answered_is_in_the_backup_or_after_it(scene):
    """Carl wrote all the time while it was made: what is restored is one moment, not two."""
    with zipfile.ZipFile(scene.backups()["data"]) as archive:
        tables = {
            name.removesuffix(".jsonl"): [
                json.loads(line) for line in archive.read(name).splitlines()
            ]
            for name in archive.namelist()
            if name.endswith(".jsonl")
        }
    head, *turns = tables["turn"]
    messages = {row[tables["message"][0].index("turn_id")] for row in tables["message"][1:]}
    leaves = {
        json.dumps(row[tables["ledger_leaf"][0].index("hash")]) for row in tables["ledger_leaf"][1:]
    }
    recorded = [row for row in turns if row[head.index("state")] == "recorded"]
    assert len(recorded) >= 3
    for row in recorded:
        assert row[head.index("id")] in messages
        assert json.dumps(row[head.index("leaf_hash")]) in leaves
