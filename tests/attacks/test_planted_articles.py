"""Somebody who may hand over a folder of articles plants links and names in it that lead out of it, to
have the operator import a secret or write over another file: only files of its own are taken."""

import subprocess

import pytest

from handrail.core.errors import HandrailError
from handrail.knowledge.article import parse_article
from handrail.workspace.import_articles import import_articles
from tests.conftest import ROOT, Served, free_port

ARTICLE = "---\ntitle: Honest\naudience: customer\nlanguage: en\nvalid_from: 2026-01-01\nowner: a\n---\n\nHello.\n"


@pytest.fixture
def house(tmp_path) -> Served:
    workspace = tmp_path / "workspace"
    (workspace / "knowledge").mkdir(parents=True)
    settings = (ROOT / "examples/shop/workspace/handrail.toml").read_text("utf-8")
    (workspace / "handrail.toml").write_text(settings, "utf-8")
    return Served(tmp_path, free_port(), workspace)


def bring(house: Served, source) -> subprocess.CompletedProcess[str]:
    words = house.command("knowledge", "import", str(source))
    return subprocess.run(words, cwd=house.folder, capture_output=True, text=True, check=False)


def test_links_lead_nowhere_and_honest_files_are_taken(house, tmp_path):
    secret, outside = tmp_path / "secret.md", tmp_path / "outside"
    secret.write_text(ARTICLE.replace("Hello.", "The kek is 42."))
    outside.mkdir()
    (outside / "more.md").write_text(ARTICLE.replace("Hello.", "Another secret."))
    source = tmp_path / "source"
    source.mkdir()
    (source / "honest.md").write_text(ARTICLE)
    (source / "planted.md").symlink_to(secret)
    (source / "folder").symlink_to(outside)
    (source / "round").symlink_to(source)

    done = bring(house, source)

    assert done.returncode == 0, done.stderr
    there = {path.name: path.read_text() for path in (house.workspace / "knowledge").rglob("*.md")}
    assert list(there) == ["honest.md"]
    assert "42" not in "".join(there.values())


@pytest.mark.parametrize(
    "body",
    [
        "---\n!!python/object/apply:os.system ['touch owned']\n---\nx",
        "---\ntitle: &a [*a]\n---\nx",
        "---\na: &a [x,x]\n" + "".join(f"b{at}: &b{at} [*a,*a]\n" for at in range(50)) + "---\nx",
        "---\ntitle: [" + "[" * 5_000 + "\n---\nx",
        "\x00\x01",
        "",
    ],
)
def test_front_matter_that_bites_is_refused_and_nothing_is_written(tmp_path, body):
    source, knowledge = tmp_path / "source", tmp_path / "knowledge"
    source.mkdir()
    (source / "a-honest.md").write_text(ARTICLE)
    (source / "bites.md").write_text(body)

    with pytest.raises(HandrailError):
        import_articles(source, knowledge, parse_article, prune=False)
    assert not knowledge.exists()
    (source / "bites.md").unlink()

    assert import_articles(source, knowledge, parse_article, prune=False).new == ("a-honest.md",)
