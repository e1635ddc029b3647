import pkgutil
import time

import pytest

from handrail.core.text import MAX_CHARACTERS
from handrail.extensions import found_in
from handrail.security import detectors
from handrail.security.detector import Detector, Needs, open_detectors
from handrail.security.fold import fold

FOUND: dict[str, Detector] = {
    one.name: one for one in open_detectors(found_in(detectors, "detector"), Needs())
}
NAMES = [name.name for name in pkgutil.iter_modules(detectors.__path__) if name.name in FOUND]
HITS = [(name, text) for name in NAMES for text in FOUND[name].hits]
MISSES = [(name, text) for name in NAMES for text in FOUND[name].misses]

HOSTILE = [
    "a", "1", " ", "@", "a@", "4 ", "41", "0 ", "00", "(0", "+1", "1.", "1:", "::", "a:1",
    "0871234567 ", "212-555-0143 ", "2125550143 ", "de89 ", "DE89", "a@b.cc ", '"a@b.cc ', '"a',
    "a (at) b ", "anna at b dot ", "password is ", "pin: ", "cvv ", "cvv 12 ", "security code ",
    "born ", "born 1.1.", "3 may ", "12/12/", "-----BEGIN ", "-----BEGIN PRIVATE KEY-----", "eyJaaaaaaa.",
    "bearer ", "one ", "double ", "four one ", "4111111111111111 ", "4111 1111 1111 1111 12/27 ", "1 1 1 1-",
]  # fmt: skip
FLOOR = 0.02  # seconds; what is quicker than this is quick enough whatever its slope


@pytest.mark.parametrize(("name", "text"), HITS)
def test_a_detector_finds_its_hits(name, text):
    words = fold(text).words

    spans = list(FOUND[name].find(words))

    assert spans
    assert all(0 <= span.start < span.end <= len(words) for span in spans)
    assert {span.kind for span in spans} == {FOUND[name].kind}


@pytest.mark.parametrize(("name", "text"), MISSES)
def test_a_detector_leaves_its_misses_alone(name, text):
    assert list(FOUND[name].find(fold(text).words)) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_detector_is_named_like_its_file_and_shows_what_it_can(name):
    detector = FOUND[name]

    assert detector.name == name
    assert len(detector.hits) >= 5
    assert len(detector.misses) >= 5


@pytest.mark.parametrize("name", NAMES)
def test_a_detector_takes_linear_time_on_hostile_text(name):
    for unit in HOSTILE:
        long = (unit * MAX_CHARACTERS)[:MAX_CHARACTERS]
        half, whole = (best(FOUND[name], long[:size]) for size in (4_000, 8_000))
        if whole > max(FLOOR, 3 * half):  # a second look: the machine may have been busy
            half, whole = (best(FOUND[name], long[:size], 7) for size in (4_000, 8_000))

        assert whole <= max(FLOOR, 3 * half), unit


@pytest.mark.parametrize(
    ("name", "text", "hint"),
    [
        ("phone", "+353 87 123 4567", "IE"),
        ("phone", "0044 20 7946 0958", "GB"),
        ("phone", "030/901820", "DE"),
        ("phone", "(212) 555-0143", "US"),
        ("card", "4111 1111 1111 1111", "Visa ending 1111"),
        ("card", "378282246310005", "American Express ending 0005"),
        ("iban", "ie29aibk93115212345678", "IE"),
    ],
)
def test_a_hint_says_what_reasoning_may_know(name, text, hint):
    assert [span.hint for span in FOUND[name].find(text)] == [hint]


def test_more_phone_numbers_than_can_be_judged_are_all_masked():
    text = "\n".join(f"087 1{number:06d}" for number in range(200))

    assert len(list(FOUND["phone"].find(text))) == 200


def best(detector, words, times=2):
    seconds = []
    for _ in range(times):
        begun = time.process_time()
        list(detector.find(words))
        seconds.append(time.process_time() - begun)
    return min(seconds)
