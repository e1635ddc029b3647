r"""Expand lists of phrasings with choices into lines: our own words, many ways.

A file holds lists, each begun by `@name`. In a line `{name}` is one of that list, `(a|b)` one of
these, `[a|b]` one of these or nothing; brackets without a choice inside stay what they are, except
`[x y]`, which is there or not. `\\n` is a new line. A list whose name begins with `raw` is taken as
it stands.
"""

import random
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

Lists = Mapping[str, Sequence[str]]
DEEPEST = 12
PIECE = re.compile(r"\{(\w+)\}|([(\[])|([)\]])|(\|)")


def read_lists(path: Path) -> Lists:
    """Read the lists of a file."""
    lists: dict[str, list[str]] = {}
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("@"):
            lists[line[1:].strip()] = here = []
        elif lists and line.strip():
            here.append(line)
    return lists


def draw(lists: Lists, name: str, chance: random.Random, depth: int = 0) -> str:
    """Draw one line of a list, with all its choices made."""
    line = chance.choice(lists[name])
    if name.startswith("raw") or depth > DEEPEST:
        return line
    words, _ = _walk(line, 0, lists, chance, depth, "")
    return re.sub(r" {2,}", " ", words).replace("\\n", "\n").replace(" .", ".").strip()


def _walk(
    line: str, at: int, lists: Lists, chance: random.Random, depth: int, closing: str
) -> tuple[str, int]:
    """Return what stands up to the closing bracket, and where it ends."""
    ways: list[list[str]] = [[]]
    begun, chosen = at, chance.random()
    while at < len(line):
        found = PIECE.search(line, at)
        if found is None:
            break
        ways[-1].append(line[at : found.start()])
        at = found.end()
        if found[1]:
            known = found[1] in lists
            ways[-1].append(draw(lists, found[1], chance, depth + 1) if known else found[0])
        elif found[2]:
            inner, at = _walk(line, at, lists, chance, depth, ")" if found[2] == "(" else "]")
            ways[-1].append(inner)
        elif found[3] and found[3] == closing:
            before = line[begun - 2] if begun > 1 else " "
            return _chosen(ways, closing, line[begun - 1 : at], before, chance, chosen), at
        elif found[4] and closing:
            ways.append([])
        else:
            ways[-1].append(found[0])
    if closing:  # the bracket never closed: it is an ordinary mark
        return line[begun - 1] + "|".join("".join(way) for way in ways) + line[at:], len(line)
    return "".join(ways[0]) + line[at:], len(line)


def _chosen(
    ways: list[list[str]],
    closing: str,
    whole: str,
    before: str,
    chance: random.Random,
    chosen: float,
) -> str:
    if closing == ")" and len(ways) == 1 and before.isalnum():
        return f"({''.join(ways[0])})"  # a call, as in code
    if closing == "]" and whole.isupper():
        return whole  # a mark, as in [INST]
    if closing == "]" and chosen < 1 / (len(ways) + 1):
        return ""
    return "".join(chance.choice(ways))
