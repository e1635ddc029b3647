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
    grammar = compile_grammar(words, rules)
    grammar.finds("wanted", read_words("I need a humann, please"))  # True

In a word list `human_being` is two words, `operator~` any word that starts so, `@other` another
list. The list named `same` holds pairs such as `yuo=you`: slips in words too short to be mended.
A rule is one line, carried on below if it ends with a bar; `#` starts a comment. Its parts:

    word @name a|b|@c   one of these          part?   may be absent
    ..3                 up to three words     part*   up to four times
    ^ $                 a clause starts, ends $?      a sentence ends with a question mark
    !part               does not follow       ^^ $$   a sentence starts, ends

No rule reaches across the end of a sentence. The rule name `spared` is special: what it finds is
covered, so that no other rule sees the words under it (a gap may still step over them). Rules may
use each other as long as none starts with itself.

A word the grammar does not know counts as the known word it is a slip of the keyboard away from,
or as the two known words it joins. `plain` lists words in their own right, which are never mended;
`mend` names the word lists that slips are mended to (all, if empty): the more words there are, the
more of them look alike.
'''

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from handrail.core.chart import found
from handrail.core.rule import Rule, is_phrase, phrase, read_rules, symbol
from handrail.core.spelling import Slips, learn_slips
from handrail.core.words import Words, fold_word

SAME: Final = "same"
NONE: Final[frozenset[str]] = frozenset()
SHORTEST_STEM: Final = 3
SHORTEST_HALF: Final = 3
SHORTEST_JOINT: Final = 6

Names = dict[str, set[str]]


@dataclass(frozen=True, slots=True)
class Grammar:
    """A compiled grammar.

    Attributes:
        exact: The names each known word goes by.
        stems: The names each beginning of a word goes by.
        heads: The first letters of those: most words begin like none.
        rules: The rules that may start with a name or a word.
        slips: How a mistyped word is mended.
    """

    exact: Mapping[str, frozenset[str]] = field(repr=False)
    stems: Mapping[str, frozenset[str]] = field(repr=False)
    heads: frozenset[str] = field(repr=False)
    rules: Mapping[str, tuple[Rule, ...]] = field(repr=False)
    slips: Slips = field(repr=False)

    def finds(self, name: str, words: Words, *, mending: bool = True) -> bool:
        """Tell whether a rule of this name matches anywhere, slips mended or not."""
        read = self._read if mending else self.known
        readings = {word: read(word) for word in dict.fromkeys(words.each)}
        words = _parted(self, words, readings)
        for one, two in zip(words.each, words.each[1:], strict=False):
            joint = one + two
            if len(joint) >= SHORTEST_JOINT and joint not in readings:
                readings[joint] = self.known(joint)
        return found("@" + name, self.rules, words, readings)

    def knows(self, words: Words) -> int:
        """Count the words it knows as they are written: the message's language knows most."""
        return sum(map(self.exact.__contains__, words.each))

    def _read(self, word: str) -> frozenset[str]:
        """Return the names of a word, or of the words it may be a slip of."""
        names = self.known(word)
        if names or word in self.exact:
            return names
        return names.union(*map(self.known, self.slips.mend(word, self.exact)))

    def known(self, word: str) -> frozenset[str]:
        """Return the names a word goes by as it is written."""
        names = self.exact.get(word, NONE)
        if word[:SHORTEST_STEM] not in self.heads:
            return names
        for end in range(SHORTEST_STEM, len(word) + 1):
            begun = self.stems.get(word[:end])
            if begun is not None:
                names |= begun
        return names


def any_finds(grammars: Sequence[Grammar], name: str, words: Words) -> bool:
    """Tell whether one of several languages finds it; only the message's own is mended."""
    return any(
        grammar.finds(name, words, mending=mending)
        for grammar, mending in with_mending(grammars, words)
    )


def with_mending(grammars: Sequence[Grammar], words: Words) -> Iterator[tuple[Grammar, bool]]:
    """Yield each language, and whether it is the message's own, whose slips are mended.

    What is a slip in one language is a word in the other.
    """
    known = [grammar.knows(words) for grammar in grammars]
    for grammar, count in zip(grammars, known, strict=True):
        yield grammar, count == max(known)


def compile_grammar(
    words: Mapping[str, str], rules: Mapping[str, str], plain: str = "", mend: str = ""
) -> Grammar:
    """Compile the two tables; `plain` is never mended, and only words listed in `mend` are met."""
    lists = {name: listed.split() for name, listed in words.items() if name != SAME}
    built = [rule for name, lines in rules.items() for rule in read_rules(name, lines)]
    exact: Names = {}
    stems: Names = {}
    for name, listed in lists.items():
        for item in listed:
            if "_" in item or item.startswith("@"):
                built.append(phrase("@" + name, item))
            else:
                _enter(item, "@" + name, exact, stems)
    built += [phrase(one, one) for one in sorted(_symbols(built)) if is_phrase(one)]
    for one in _symbols(built):
        _enter_symbol(one, exact, stems, {*words, *rules})
    return _compiled(_frozen(exact), _frozen(stems), built, words.get(SAME, ""), plain, mend)


def _compiled(
    exact: dict[str, frozenset[str]],
    stems: dict[str, frozenset[str]],
    built: list[Rule],
    same: str,
    plain: str,
    mend: str,
) -> Grammar:
    for pair in same.split():
        written, meant = map(fold_word, pair.split("="))
        exact.setdefault(written, exact.get(meant, frozenset()))
    for word in plain.split():
        exact.setdefault(fold_word(word), frozenset())
    goals = frozenset("@" + name for name in mend.split())
    slips = learn_slips(_goals(exact, goals), _goals(stems, goals))
    heads = frozenset(stem[:SHORTEST_STEM] for stem in stems)
    return Grammar(exact, stems, heads, _by_start(built), slips)


def _frozen(names: Names) -> dict[str, frozenset[str]]:
    return {word: frozenset(of) for word, of in names.items()}


def _goals(known: Mapping[str, frozenset[str]], goals: frozenset[str]) -> Iterator[str]:
    return (word for word, names in known.items() if names and (not goals or names & goals))


def _symbols(rules: list[Rule]) -> set[str]:
    return {one for rule in rules for part in rule.parts for one in part.symbols}


def _enter(item: str, name: str, exact: Names, stems: Names) -> None:
    word = fold_word(item.rstrip("~"))
    table = stems if item.endswith("~") else exact
    table.setdefault(word, {symbol(item)}).add(name)


def _enter_symbol(one: str, exact: Names, stems: Names, names: set[str]) -> None:
    if one.startswith("@"):
        if one[1:] not in names:
            raise ValueError(f"a rule names {one!r}, which no table defines")
    elif not is_phrase(one):
        _enter(one, one, exact, stems)


def _by_start(rules: list[Rule]) -> dict[str, tuple[Rule, ...]]:
    table: dict[str, list[Rule]] = {}
    for rule in dict.fromkeys(rules):
        for one in rule.start:
            table.setdefault(one, []).append(rule)
    return {one: tuple(starting) for one, starting in table.items()}


def _parted(grammar: Grammar, words: Words, readings: dict[str, frozenset[str]]) -> Words:
    """Part words that were written as one (`realperson`)."""
    halves = {word: _halves(grammar, word) for word, names in readings.items() if not names}
    halves = {word: half for word, half in halves.items() if half}
    if not halves:
        return words
    each: list[str] = []
    breaks, asked = bytearray(), bytearray()
    for at, word in enumerate(words.each):
        half = halves.get(word, (word,))
        each.extend(half)
        readings.update((one, grammar.known(one)) for one in half if one not in readings)
        breaks += bytes([words.breaks[at]]) + bytes(len(half) - 1)
        asked += bytes([words.asked[at]]) + bytes(len(half) - 1)
    return Words(tuple(each), bytes(breaks) + words.breaks[-1:], bytes(asked) + words.asked[-1:])


def _halves(grammar: Grammar, word: str) -> tuple[str, ...]:
    if len(word) < SHORTEST_JOINT or word in grammar.exact:
        return ()
    for at in range(SHORTEST_HALF, len(word) - SHORTEST_HALF + 1):
        if grammar.exact.get(word[:at]) and grammar.exact.get(word[at:]):
            return word[:at], word[at:]
    return ()
