"""Match the rules of a phrase grammar: right to left, once, in linear time.

For each word the chart holds everything that starts there and where it ends. All parts of a rule
are bounded, so each word costs at most what the rules cost, however hostile the message.
"""

from collections.abc import Iterator, Mapping

from handrail.core.rule import Part, Rule
from handrail.core.words import HARD, Words

MOST = 4  # times a repeated part may stand
FAR = 48  # words; no rule that starts farther to the left covers what was found
SPARED = "@spared"

Edges = dict[str, set[int]]
Readings = Mapping[str, frozenset[str]]


def found(
    name: str, rules: Mapping[str, tuple[Rule, ...]], words: Words, readings: Readings
) -> bool:
    """Tell whether a rule of this name matches anywhere and no `spared` rule covers its start."""
    if not _may_find(name, rules, readings):
        return False
    count = len(words.each)
    chart: list[Edges] = [{} for _ in range(count + 1)]
    seen = count + FAR
    for at in range(count - 1, -1, -1):
        for symbol, end in _read(words, readings, at):
            chart[at].setdefault(symbol, set()).add(end)
        _grow(rules, words, chart, at)
        _cover(chart, at)
        if name in chart[at]:
            seen = min(seen, at)
        if seen - at > FAR:
            if any(name in edges for edges in chart[at : seen + 1]):
                return True
            seen = count + FAR
    return any(name in edges for edges in chart)


def _may_find(name: str, rules: Mapping[str, tuple[Rule, ...]], readings: Readings) -> bool:
    """Tell whether the words could make it up in some order: most messages end here."""
    held = {one for names in readings.values() for one in names}
    fresh, lacking = list(held), dict[int, Rule]()
    while fresh and name not in held:
        for symbol in fresh:
            for rule in rules.get(symbol, ()):
                lacking[id(rule)] = rule
        able = [rule for rule in lacking.values() if not any(map(held.isdisjoint, rule.needs))]
        for rule in able:
            del lacking[id(rule)]
        fresh = list({rule.name for rule in able} - held)
        held.update(fresh)
    return name in held


def _cover(chart: list[Edges], at: int) -> None:
    covered = chart[at].get(SPARED)
    if covered:
        for under in range(at, max(covered)):
            chart[under] = {}


def _read(words: Words, readings: Readings, at: int) -> Iterator[tuple[str, int]]:
    """Yield the names of a word, and of the word it makes with its neighbour."""
    word = words.each[at]
    yield from ((name, at + 1) for name in readings[word])
    if at + 1 < len(words.each) and words.breaks[at + 1] != HARD:
        joint = word + words.each[at + 1]
        yield from ((name, at + 2) for name in readings.get(joint, ()))


def _grow(rules: Mapping[str, tuple[Rule, ...]], words: Words, chart: list[Edges], at: int) -> None:
    edges = chart[at]
    fresh = list(edges)
    while fresh:
        for rule in rules.get(fresh.pop(), ()):
            ends = _walk(rule.parts, words, chart, at)
            if not ends:
                continue
            known = edges.setdefault(rule.name, set())
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
