"""The parts of a phrase grammar's rules, and how a rule is written down. See `core/phrase.py`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import Final, Literal

from handrail.core.words import fold_word

EDGES: Final = frozenset({"^", "$", "^^", "$$", "$?"})
CARRIED_ON: Final = re.compile(r"\|[ \t]*\n\s*")  # a line that ends with a bar goes on below

Sort = Literal["one", "maybe", "many", "gap", "not", "edge"]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a rule: which of these symbols, or a gap of so many words, or an edge."""

    sort: Sort
    symbols: frozenset[str] = frozenset()
    width: int = 0
    edge: str = ""


@dataclass(frozen=True)
class Rule:
    """A sequence of parts, and the name of what it finds."""

    name: str
    parts: tuple[Part, ...]

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """Of each of these sets one symbol must be there, wherever, for the rule to match."""
        return tuple(part.symbols for part in self.parts if part.sort == "one")

    @property
    def start(self) -> frozenset[str]:
        """The symbols one of which the rule begins with."""
        return next(part.symbols for part in self.parts if part.sort == "one")


def read_rules(name: str, table: str) -> Iterator[Rule]:
    """Read a table of rules, one a line; each way a rule may start becomes a rule of its own."""
    for line in CARRIED_ON.sub("|", table).splitlines():
        written = line.split("#")[0].split()
        if written:
            ways = [way for way in product(*map(_ways, written)) if any(map(_is_read, way))]
            yield from (Rule("@" + name, one) for way in ways for one in _variants([*way]))


def phrase(name: str, item: str) -> Rule:
    """Return the rule for words written as one item, such as `human_being`."""
    return Rule(name, tuple(Part("one", frozenset({symbol(word)})) for word in item.split("_")))


def is_phrase(written: str) -> bool:
    """Tell whether a symbol stands for several words, such as `human_being`."""
    return "_" in written and not written.startswith("@")


def symbol(written: str) -> str:
    """Return the symbol for a name, a phrase, a word or the beginning of a word."""
    if written.startswith("@") or "_" in written:
        return written
    return fold_word(written.rstrip("~")) + ("~" if written.endswith("~") else "")


def _ways(written: str) -> list[Part]:
    """Return the part as it is written, and apart from it each edge it may stand at (`now|$`)."""
    among = written.split("|")
    words = "|".join(one for one in among if one not in EDGES)
    edges = [Part("edge", edge=one) for one in among if one in EDGES]
    return [*edges, _part(words)] if words else edges


def _is_read(part: Part) -> bool:
    return part.sort not in {"edge", "not"}


def _part(written: str) -> Part:
    if written.startswith(".."):
        return Part("gap", width=int(written[2:]))
    sort: Sort = "not" if written[0] == "!" else "one"
    bare = written.lstrip("!")
    if bare[-1] in "?*":
        sort, bare = ("maybe" if bare[-1] == "?" else "many"), bare[:-1]
    return Part(sort, frozenset(map(symbol, bare.split("|"))))


def _variants(parts: list[Part]) -> Iterator[tuple[Part, ...]]:
    """Yield the rule for each way it may start, so that every rule starts with a symbol."""
    at = next(place for place, part in enumerate(parts) if _is_read(part))
    first = parts[at]
    if first.sort == "gap":
        raise ValueError("a rule cannot start with a gap")
    again = [first] if first.sort == "many" else []
    yield (*parts[:at], Part("one", first.symbols), *again, *parts[at + 1 :])
    if first.sort != "one":
        yield from _variants([*parts[:at], *parts[at + 1 :]])
