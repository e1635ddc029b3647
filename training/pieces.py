"""A message is made of pieces, each with what it is."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

NAME, STREET, CITY = "name", "street", "city"
Piece = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Message:
    """A text and where in it what stands."""

    text: str
    spans: tuple[tuple[int, int, str], ...] = ()
    weight: float = 1.0


def bared(text: str) -> str:
    """A text without its accents."""
    return "".join(
        letter
        for letter in unicodedata.normalize("NFKD", text)
        if not unicodedata.combining(letter)
    )


def joined(pieces: Sequence[Piece]) -> Message:
    """Put pieces together."""
    text, spans = "", []
    for piece, tag in pieces:
        if tag and piece.strip():
            spans.append((len(text), len(text) + len(piece), tag))
        text += piece
    return Message(text, tuple(spans))
