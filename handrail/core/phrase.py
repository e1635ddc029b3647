'''A small phrase grammar: what people mean, said in words, matched in linear time.

A grammar is two tables. `words` names sets of words; `rules` names sequences of them.

    words = {
        "person": "human person human_being operator~",
        "ask": "want need",
    }
    rules = {
        "wanted": """
            @ask ..2 @person !resources
            ^ @person please? $
        """,
    }

`human_being` is two words, `operator~` any word that starts so, `@other` another
list. The list named `same` holds
pairs such as `yuo=you`: slips in words too short to be mended. A rule is one line; `#` starts a comment. Its parts:

    word @name a|b|@c   one of these          part?   may be absent
    ..3                 up to three words     part*   up to four times
    ^ $                 a clause starts, ends $?      a sentence ends with a question mark
    !part               does not follow       ^^ $$   a sentence starts, ends

No rule reaches across the end of a sentence. The rule name `spared` is special: what it finds is
covered, so that no other rule sees the words under it (a gap may still step over them).

Every message is read right to left, once; rules may use each other as long as none starts with
itself. All parts are bounded, so the time grows with the number of words alone. A word the grammar
does not know counts as the known word it is a slip of the keyboard away from, or as the two known
words it joins; `plain` lists words in their own right, and `mend` the word lists that slips are
mended to, for the more words there are the more of them look alike.
'''

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from handrail.core.spelling import Slips, learn_slips
from handrail.core.words import HARD, Words, fold_word

MOST: Final = 4  # times a repeated part may stand
SPARED: Final = "spared"
SAME: Final = "same"
SHORTEST_STEM: Final = 3
SHORTEST_HALF: Final = 3
SHORTEST_JOINT: Final = 6

Sort = Literal["one", "maybe", "many", "gap", "not", "edge"]
Edges = dict[str, set[int]]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a rule: which of these symbols, or a gap of so many words, or an edge."""

    sort: Sort
    symbols: frozenset[str] = frozenset()
    width: int = 0
    edge: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A sequence of parts, and the name of what it finds."""

    name: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Grammar:
    """A compiled grammar.

    Attributes:
        exact: The names each known word goes by.
        stems: The names each beginning of a word goes by.
        rules: The rules that may start with a name or a word.
        slips: How a mistyped word is mended.
    """

    exact: Mapping[str, frozenset[str]] = field(repr=False)
    stems: Mapping[str, frozenset[str]] = field(repr=False)
    rules: Mapping[str, tuple[Rule, ...]] = field(repr=False)
    slips: Slips = field(repr=False)

    def finds(self, name: str, words: Words) -> bool:
        """Tell whether a rule of this name matches anywhere."""
        chart = _chart(self, _parted(self, words))
        return any("@" + name in edges for edges in chart)


def compile_grammar(
    words: Mapping[str, str], rules: Mapping[str, str], plain: str = "", mend: str = ""
) -> Grammar:
    """Compile the two tables; `plain` is never mended, and only words listed in `mend` are met."""
    exact: dict[str, set[str]] = {}
    stems: dict[str, set[str]] = {}
    built: list[Rule] = []
    for name, listed in words.items():
        for item in listed.split() if name != SAME else ():
            if "_" in item or item.startswith("@"):
                built.append(Rule("@" + name, _phrase(item)))
            else:
                _enter(item, "@" + name, exact, stems)
    for name, lines in rules.items():
        built.extend(Rule("@" + name, parts) for line in _lines(lines) for parts in _variants(line))
    named = {symbol for rule in built for part in rule.parts for symbol in part.symbols}
    built.extend(Rule(symbol, _phrase(symbol)) for symbol in sorted(named) if _is_phrase(symbol))
    for symbol in (symbol for rule in built for part in rule.parts for symbol in part.symbols):
        _known(symbol, exact, stems, {*words, *rules})
    known = {word: frozenset(names) for word, names in exact.items()}
    known |= dict(_spelt_alike(words.get(SAME, ""), known))
    begun = {word: frozenset(names) for word, names in stems.items()}
    meant = frozenset("@" + name for name in mend.split())
    for word in plain.split():
        known.setdefault(fold_word(word), frozenset())
    return Grammar(
        known,
        begun,
        _by_start(built),
        learn_slips(_meant(known, meant), _meant(begun, meant)),
    )


def _spelt_alike(
    listed: str, known: Mapping[str, frozenset[str]]
) -> Iterator[tuple[str, frozenset[str]]]:
    for pair in listed.split():
        written, meant = map(fold_word, pair.split("="))
        if written not in known:
            yield written, known.get(meant, frozenset())


def _meant(known: Mapping[str, frozenset[str]], meant: frozenset[str]) -> Iterator[str]:
    return (word for word, names in known.items() if names and (not meant or names & meant))


def _enter(item: str, name: str, exact: dict[str, set[str]], stems: dict[str, set[str]]) -> None:
    word = fold_word(item.rstrip("~"))
    table = stems if item.endswith("~") else exact
    table.setdefault(word, {fold_word(word) + ("~" if table is stems else "")}).add(name)


def _known(
    symbol: str, exact: dict[str, set[str]], stems: dict[str, set[str]], names: set[str]
) -> None:
    if _is_phrase(symbol):
        return
    if symbol.startswith("@"):
        if symbol[1:] not in names:
            raise ValueError(f"a rule names {symbol!r}, which no table defines")
        return
    _enter(symbol, symbol, exact, stems)


def _symbol(written: str) -> str:
    if written.startswith("@") or "_" in written:
        return written
    folded = "_".join(map(fold_word, written.rstrip("~").split("_")))
    return folded + ("~" if written.endswith("~") else "")


def _is_phrase(symbol: str) -> bool:
    return "_" in symbol and not symbol.startswith("@")


def _phrase(item: str) -> tuple[Part, ...]:
    return tuple(Part("one", frozenset({_symbol(word)})) for word in item.split("_"))


def _lines(table: str) -> Iterator[list[Part]]:
    for line in table.splitlines():
        written = line.split("#")[0].split()
        if written:
            yield [_part(one) for one in written]


def _part(written: str) -> Part:
    if written in {"^", "$", "^^", "$$", "$?"}:
        return Part("edge", edge=written)
    if written.startswith(".."):
        return Part("gap", width=int(written[2:]))
    sort: Sort = "not" if written[0] == "!" else "one"
    bare = written.lstrip("!")
    if bare[-1] in "?*":
        sort, bare = ("maybe" if bare[-1] == "?" else "many"), bare[:-1]
    return Part(sort, frozenset(map(_symbol, bare.split("|"))))


def _variants(parts: list[Part]) -> Iterator[tuple[Part, ...]]:
    """Yield the rule for each way it may start, so that every rule starts with a symbol."""
    at = next(place for place, part in enumerate(parts) if part.sort not in {"edge", "not"})
    first = parts[at]
    if first.sort == "gap":
        raise ValueError("a rule cannot start with a gap")
    yield tuple(
        [*parts[:at], Part("one", first.symbols)]
        + ([first] if first.sort == "many" else [])
        + parts[at + 1 :]
    )
    if first.sort != "one":
        yield from _variants([*parts[:at], *parts[at + 1 :]])


def _by_start(rules: list[Rule]) -> dict[str, tuple[Rule, ...]]:
    table: dict[str, list[Rule]] = {}
    for rule in rules:
        first = next(part for part in rule.parts if part.sort == "one")
        for symbol in first.symbols:
            table.setdefault(symbol, []).append(rule)
    return {symbol: tuple(starting) for symbol, starting in table.items()}


def _parted(grammar: Grammar, words: Words) -> Words:
    """Part words that were written as one (`realperson`)."""
    halves = [_halves(grammar, word) for word in words.each]
    if all(len(half) == 1 for half in halves):
        return words
    each = [word for half in halves for word in half]
    breaks, asked = bytearray(), bytearray()
    for at, half in enumerate(halves):
        breaks += bytes([words.breaks[at]]) + bytes(len(half) - 1)
        asked += bytes([words.asked[at]]) + bytes(len(half) - 1)
    return Words(tuple(each), bytes(breaks) + words.breaks[-1:], bytes(asked) + words.asked[-1:])


def _halves(grammar: Grammar, word: str) -> tuple[str, ...]:
    if len(word) < SHORTEST_JOINT or word in grammar.exact or _names(grammar, word):
        return (word,)
    if grammar.slips.mend(word, grammar.exact):
        return (word,)
    for at in range(SHORTEST_HALF, len(word) - SHORTEST_HALF + 1):
        if grammar.exact.get(word[:at]) and grammar.exact.get(word[at:]):
            return word[:at], word[at:]
    return (word,)


def _chart(grammar: Grammar, words: Words) -> list[Edges]:
    """Find, for each word, everything that starts there and where it ends."""
    count = len(words.each)
    chart: list[Edges] = [{} for _ in range(count + 1)]
    for at in range(count - 1, -1, -1):
        for symbol, end in _read(grammar, words, at):
            chart[at].setdefault(symbol, set()).add(end)
        _grow(grammar, words, chart, at)
        covered = chart[at].get("@" + SPARED)
        if covered:
            for under in range(at, max(covered)):
                chart[under] = {}
    return chart


def _read(grammar: Grammar, words: Words, at: int) -> Iterator[tuple[str, int]]:
    """Yield the names of a word, mended, halved or joined with its neighbour if need be."""
    word = words.each[at]
    names = _names(grammar, word)
    if not names and word not in grammar.exact:
        for mended in grammar.slips.mend(word, grammar.exact):
            names |= _names(grammar, mended)
    yield from ((name, at + 1) for name in names)
    if at + 1 < len(words.each) and words.breaks[at + 1] != HARD:
        joint = word + words.each[at + 1]
        if len(joint) >= SHORTEST_JOINT:
            yield from ((name, at + 2) for name in _names(grammar, joint))


def _names(grammar: Grammar, word: str) -> frozenset[str]:
    names = grammar.exact.get(word, frozenset())
    for end in range(SHORTEST_STEM, len(word) + 1):
        found = grammar.stems.get(word[:end])
        if found is not None:
            names |= found
    return names


def _grow(grammar: Grammar, words: Words, chart: list[Edges], at: int) -> None:
    edges = chart[at]
    fresh = list(edges)
    while fresh:
        symbol = fresh.pop()
        for rule in grammar.rules.get(symbol, ()):
            ends = _walk(rule.parts, words, chart, at)
            known = edges.setdefault(rule.name, set()) if ends else set()
            if not ends <= known:
                known |= ends
                fresh.append(rule.name)


def _walk(parts: tuple[Part, ...], words: Words, chart: list[Edges], at: int) -> set[int]:
    """Return where the rule may end when it starts here."""
    places = {at}
    for part in parts:
        places = _step(part, places, words, chart, at)
        if not places:
            break
    return places


def _step(part: Part, places: set[int], words: Words, chart: list[Edges], start: int) -> set[int]:
    if part.sort == "one":
        return _over(part.symbols, places, words, chart, start)
    if part.sort == "maybe":
        return places | _over(part.symbols, places, words, chart, start)
    if part.sort == "edge":
        return {place for place in places if _at_edge(part.edge, words, place)}
    if part.sort == "not":
        return {place for place in places if not _over(part.symbols, {place}, words, chart, start)}
    if part.sort == "gap":
        return _across(part.width, places, words, start)
    reached = set(places)
    for _ in range(MOST):
        places = _over(part.symbols, places, words, chart, start) - reached
        reached |= places
    return reached


def _over(
    symbols: frozenset[str], places: set[int], words: Words, chart: list[Edges], start: int
) -> set[int]:
    ends: set[int] = set()
    for place in places:
        if place == start or words.breaks[place] != HARD:
            edges = chart[place]
            for symbol in symbols & edges.keys():
                ends |= edges[symbol]
    return ends


def _across(width: int, places: set[int], words: Words, start: int) -> set[int]:
    reached = set(places)
    for place in places:
        for end in range(place + 1, place + width + 1):
            if end > len(words.each) or (end - 1 != start and words.breaks[end - 1] == HARD):
                break
            reached.add(end)
    return reached


def _at_edge(edge: str, words: Words, place: int) -> bool:
    strength = words.breaks[place]
    if edge == "$?":
        return strength == HARD and bool(words.asked[place])
    return strength == HARD if len(edge) > 1 else strength > 0
