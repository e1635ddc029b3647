"""Looks for words that take long: random pieces, the slowest changed again and again.

What it finds must be read in linear time: twice the words in about twice the time.
"""

import re
import time
from random import Random  # noqa: TID251 (a seeded lot)

from handrail.core.message import Known
from handrail.core.text import MAX_CHARACTERS, RawText
from handrail.security.find import find_details

ROUNDS = 150
KEPT = 10
MARKS = [*" .-/@:+()%&;#\n"]


def seconds(unit, size, all_detectors):
    words = RawText((unit * (size // len(unit) + 1))[:size])
    begun = time.process_time()
    find_details(words, all_detectors, Known())
    return time.process_time() - begun


def changed(draw, unit, pieces):
    at = draw.randrange(len(unit) + 1)
    if draw.random() < 0.3 and len(unit) > 1:
        return unit[: at - 1] + unit[at:] or unit
    return (unit[:at] + draw.choice(pieces) + draw.choice(["", " "]) + unit[at:])[:64]


def test_a_search_for_slow_words_finds_none_worse_than_linear(all_detectors):
    draw = Random(20261128)  # noqa: S311 (a seeded lot)
    hits = " ".join(text for detector in all_detectors for text in detector.hits)
    pieces = [*sorted(set(re.findall(r"\w+", hits))), *MARKS]
    slowest = [(0.0, draw.choice(pieces)) for _ in range(KEPT)]

    for _ in range(ROUNDS):
        unit = changed(draw, draw.choice(slowest)[1], pieces)
        slowest = sorted([*slowest, (seconds(unit, 2_000, all_detectors), unit)], reverse=True)[
            :KEPT
        ]

    for _, unit in slowest[:3]:
        half, whole = (
            min(seconds(unit, size, all_detectors) for _ in range(3))
            for size in (MAX_CHARACTERS // 2, MAX_CHARACTERS)
        )
        assert whole < 1.0
        assert whole < 3 * half + 0.05
