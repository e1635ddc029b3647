"""Bring articles into a workspace: only what changed is written, each file whole or not at all."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from handrail.core.errors import Misconfigured
from handrail.workspace.folder import read_folder, release_file

ENDINGS = (".md", ".html", ".htm")


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, by path."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]


def import_articles(
    source: Path, knowledge: Path, parse: Callable[[str, bytes], object], *, prune: bool
) -> Imported:
    """Copy articles from a file or folder into `knowledge`, once all of them can be read.

    Args:
        source: A file, or a folder whose paths are kept.
        knowledge: The workspace's folder of articles.
        parse: Raises for bytes that are no article; nothing is written then.
        prune: Whether articles that `source` does not hold are removed.
    """
    if not source.exists():
        raise Misconfigured(f"There is nothing at {source}.", "Give a file or a folder.")
    files = (
        read_folder(source, "article", ENDINGS)
        if source.is_dir()
        else (release_file("article", source.name, source),)
    )
    if not files:
        raise Misconfigured(f"{source} holds no articles.", "They end in .md, .html or .htm.")
    for file in files:
        parse(file.path, file.body)
    before = {file.path: file.hash for file in read_folder(knowledge, "article", ENDINGS)}
    after = {file.path: file for file in files}
    gone = tuple(sorted(before.keys() - after.keys())) if prune else ()
    done = Imported(
        new=tuple(path for path in after if path not in before),
        changed=tuple(
            path for path in after if before.get(path, after[path].hash) != after[path].hash
        ),
        unchanged=tuple(path for path in after if before.get(path) == after[path].hash),
        removed=gone,
    )
    for path in (*done.new, *done.changed):
        _write(knowledge / path, after[path].body)
    for path in gone:
        (knowledge / path).unlink()
    return done


def _write(path: Path, body: bytes) -> None:
    """Write beside, then rename: a crash leaves the old file or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.new")
    beside.write_bytes(body)
    beside.replace(path)
