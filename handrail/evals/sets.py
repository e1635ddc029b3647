"""Read sets of data: a folder per set, JSON Lines in it, plain or gzip."""

import gzip
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from handrail.core.errors import BadInput, NotFound

ENDINGS: Final = (".jsonl", ".jsonl.gz")

Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Sets:
    """A folder of sets and the split that is asked for."""

    folder: Path
    split: str

    def rows(self, name: str) -> tuple[Row, ...]:
        """Return the rows of a set's split: `SPLIT.jsonl` and every `*_SPLIT.jsonl`."""
        stems = (self.split, f"_{self.split}")
        files = [
            file
            for file in self._files(name)
            if _stem(file) == stems[0] or _stem(file).endswith(stems[1])
        ]
        return tuple(row for file in files for row in _rows_of(file))

    def corpus(self, name: str, file: str) -> tuple[Row, ...]:
        """Return the rows of a file that belongs to every split."""
        return tuple(
            row for path in self._files(name) if _stem(path) == file for row in _rows_of(path)
        )

    def _files(self, name: str) -> list[Path]:
        folder = self.folder / name
        if not folder.is_dir():
            return []
        return sorted(path for path in folder.iterdir() if path.name.endswith(ENDINGS))


def open_sets(folder: Path, split: str) -> Sets:
    """Open a folder of sets, or raise `NotFound`; a split is a name, not a pattern."""
    if not split.replace("-", "").replace("_", "").isalnum():
        raise BadInput(f"{split!r} is not the name of a split", "Splits are called dev or held.")
    if not folder.is_dir():
        raise NotFound(f"{str(folder)!r} is not a folder.", "Name the folder that holds the sets.")
    return Sets(folder, split)


def words(row: Row, key: str) -> str:
    """Return a text of a row, empty when it has none."""
    value = row.get(key)
    return value if isinstance(value, str) else ""


def names(row: Row, key: str) -> tuple[str, ...]:
    """Return a list of texts of a row, empty when it has none."""
    value = row.get(key)
    return tuple(str(one) for one in value) if isinstance(value, list) else ()


def _stem(file: Path) -> str:
    return file.name.removesuffix(".gz").removesuffix(".jsonl")


def _rows_of(file: Path) -> Iterator[Row]:
    for number, line in enumerate(_text_of(file).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as broken:
            raise BadInput(f"{file.name}:{number}: this is not JSON.") from broken
        if not isinstance(row, dict):
            raise BadInput(f"{file.name}:{number}: a row is a JSON object.")
        yield row


def _text_of(file: Path) -> str:
    raw = file.read_bytes()
    try:
        return (gzip.decompress(raw) if file.name.endswith(".gz") else raw).decode("utf-8")
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as broken:
        raise BadInput(f"{file.name}: this is not gzip or not UTF-8.") from broken
