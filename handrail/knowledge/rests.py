"""Does a sentence rest on a passage? Strict on purpose: what is doubtful goes to a person."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from handrail.knowledge.claim import Claim, read_claim
from handrail.knowledge.sentence import sentences

MOST_WORDS: Final = 120  # a longer sentence, or one compared with a longer one, must stand there
MOST_READ: Final = 1_000  # approved passages kept as sentences; never what was said of them
IN_ORDER: Final = 0.85  # of the words and numbers, those in the order of the passage


def rests_on(sentence: str, passage: str) -> bool:
    """Tell whether a sentence stands in a passage or follows one of its sentences closely.

    Of several sentences each must. One follows closely when

    1. every telling word stands in that sentence, in about the same order;
    2. every number does, with its unit, and none the passage gives of something is left out;
    3. what turns or limits the meaning (not, only, unless, if, at least) is the same in both;
    4. what directs it (before, after, you, we, can) stands there as well;
    5. a question stays a question.
    """
    if not any(letter.isalnum() for letter in sentence):
        return False
    stated = _stated(passage)
    if sentence in stated:
        return True
    said = sentences(sentence)
    claims = [read_claim(one) for one in said if one not in stated]  # most are taken word by word
    sources = _claimed(passage) if claims else ()
    return all(_rests(one, sources) for one in claims)


def stands_in(sentence: str, passage: str) -> bool:
    """Tell whether a sentence is one of a passage's own, word by word."""
    return sentence in _stated(passage)


@lru_cache(maxsize=MOST_READ)
def _stated(passage: str) -> tuple[str, ...]:
    return sentences(passage)


@lru_cache(maxsize=MOST_READ)
def _claimed(passage: str) -> tuple[Claim, ...]:
    return tuple(read_claim(one) for one in _stated(passage))


def _rests(claim: Claim, sources: Sequence[Claim]) -> bool:
    stands = any(claim.plain == source.plain for source in sources)
    return stands or any(_follows(claim, source) for source in sources)


def _follows(claim: Claim, source: Claim) -> bool:
    return (
        bool(claim.telling)
        and claim.asks == source.asks
        and claim.turns == source.turns
        and claim.telling <= source.telling
        and claim.directs <= source.directs
        and _same_numbers(claim, source)
        and _in_order(claim.line, source.line)
    )


def _same_numbers(claim: Claim, source: Claim) -> bool:
    counted = {unit for _, unit in claim.numbers}
    left_out = {unit for _, unit in source.numbers if unit and unit not in counted}
    return claim.numbers <= source.numbers and left_out.isdisjoint(claim.telling)


def _in_order(claim: Sequence[str], source: Sequence[str]) -> bool:
    """Tell whether enough of the words come in the source's order (longest common subsequence)."""
    if max(len(claim), len(source)) > MOST_WORDS:
        return False
    before = [0] * (len(source) + 1)
    for word in claim:
        row = [0]
        for place, other in enumerate(source, 1):
            row.append(
                before[place - 1] + 1 if word == other else max(before[place], row[place - 1])
            )
        before = row
    return before[-1] >= IN_ORDER * len(claim)
