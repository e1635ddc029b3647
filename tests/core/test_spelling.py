"""One slip of the keyboard is mended, two in a long word; another word is not."""

import pytest

from handrail.core.spelling import learn_slips

KNOWN = {"human": 1, "representative": 1, "talk": 1, "person": 1}
SLIPS = learn_slips(KNOWN, ["mitarbeit"])


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("humna", "human"),
        ("humann", "human"),
        ("hunan", "human"),
        ("reprasentatve", "representative"),
        ("taok", "talk"),
        ("tlak", "talk"),
        ("peeeerson", "person"),
        ("p3rson", "person"),
        ("mitarbieter", "mitarbeiter"),
    ],
)
def test_a_slip_is_mended(written, meant):
    assert meant in SLIPS.mend(written, KNOWN)


@pytest.mark.parametrize("written", ["hmn", "walk", "milk", "persistent", "a" * 40, "1234567", "x"])
def test_another_word_is_left(written):
    assert SLIPS.mend(written, KNOWN) == ()
