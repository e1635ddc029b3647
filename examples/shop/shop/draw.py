"""Chance that is the same every time: numbers drawn from a word, not from the machine."""

import hashlib
from collections.abc import Sequence
from typing import TypeVar

Thing = TypeVar("Thing")
BYTES = 8


class Draw:
    """A row of draws that depends on its word alone."""

    def __init__(self, word: str) -> None:
        self._word = word
        self._drawn = 0

    def below(self, end: int) -> int:
        """Draw a whole number from 0 up to, but without, the end."""
        self._drawn += 1
        text = f"{self._word}/{self._drawn}".encode()
        return int.from_bytes(hashlib.blake2b(text, digest_size=BYTES).digest()) % end

    def between(self, least: int, most: int) -> int:
        """Draw a whole number, both ends included."""
        return least + self.below(most - least + 1)

    def pick(self, things: Sequence[Thing]) -> Thing:
        """Draw one of the things."""
        return things[self.below(len(things))]

    def digits(self, count: int) -> str:
        """Draw so many digits."""
        return "".join(str(self.below(10)) for _ in range(count))
