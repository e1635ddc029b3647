"""Trap (g): a community package, so it is pinned and stands behind one door."""

import ast
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]


def imports(file):
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def test_only_the_door_knows_the_engine():
    knowing = {
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "handrail").rglob("*.py")
        if any(name.split(".")[0] == "cedarpy" for name in imports(file))
    }

    assert knowing == {"handrail/policy/cedar.py", "handrail/policy/tree.py"}


def test_the_engine_is_pinned_to_the_version_we_know():
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]

    assert "cedarpy>=4.12.2,<4.13" in wanted


def test_rulings_are_born_in_the_book_alone():
    calls = {
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "handrail").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Ruling"
    }

    assert calls == {"handrail/policy/book.py"}
