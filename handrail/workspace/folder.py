"""Read a workspace folder into release files. Chapters parse the bytes; this only reads."""

import hashlib
from pathlib import Path

from handrail.core.errors import Misconfigured
from handrail.stored.releases import ReleaseFile

MOST_FILES = 5_000
MOST_BYTES = 400_000


def read_workspace(folder: Path) -> tuple[ReleaseFile, ...]:
    """Return the articles and policies of a workspace, in the order of their paths."""
    articles = read_folder(folder / "knowledge", "article", (".md", ".html"))
    policies = read_folder(folder / "policies", "policy", (".cedar",))
    return articles + policies


def read_folder(folder: Path, kind: str, endings: tuple[str, ...]) -> tuple[ReleaseFile, ...]:
    """Return the files of a folder with these endings, links left out."""
    if not folder.is_dir():
        return ()
    paths = sorted(
        path
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink() and path.suffix in endings
    )
    if len(paths) > MOST_FILES:
        raise Misconfigured(f"{folder} has {len(paths)} files; at most {MOST_FILES} are read.")
    return tuple(release_file(kind, path.relative_to(folder).as_posix(), path) for path in paths)


def release_file(kind: str, name: str, path: Path) -> ReleaseFile:
    """Return one file with its hash."""
    if path.stat().st_size > MOST_BYTES:
        raise Misconfigured(f"{path} is larger than {MOST_BYTES} bytes.", "Split it.")
    body = path.read_bytes()
    return ReleaseFile(kind, name, hashlib.sha256(body).digest(), body)
