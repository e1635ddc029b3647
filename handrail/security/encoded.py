"""Pieces of a text that were encoded (base64, hexadecimal, bits), and what they say."""

import base64
import binascii
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import re2

BASE64: Final = re2.compile(r"[A-Za-z0-9+/_-]{16,}={0,2}")
HEX: Final = re2.compile(r"(?:[0-9a-fA-F]{2}[ :]?){10,}")
BITS: Final = re2.compile(r"(?:[01]{8}[ ]?){6,}")


@dataclass(frozen=True, slots=True)
class Piece:
    """An encoded piece: where it stands, and the bytes it stands for."""

    start: int
    end: int
    said: bytes = field(repr=False)


def pieces(text: str) -> Iterator[Piece]:
    """Yield every piece that can be read as base64, hexadecimal or bits, one layer deep."""
    for match in BASE64.finditer(text):
        yield Piece(match.start(), match.end(), _from_base64(match.group()))
    for match in HEX.finditer(text):
        digits = "".join(mark for mark in match.group() if mark.isalnum())
        yield Piece(match.start(), _end(match), bytes.fromhex(digits[: len(digits) // 2 * 2]))
    for match in BITS.finditer(text):
        bits = match.group().replace(" ", "")
        said = bytes(int(bits[at : at + 8], 2) for at in range(0, len(bits), 8))
        yield Piece(match.start(), _end(match), said)


def _end(match: "re2._Match") -> int:
    start: int = match.start()
    return start + len(match.group().rstrip(" :"))


def _from_base64(piece: str) -> bytes:
    bare = piece.rstrip("=").replace("-", "+").replace("_", "/")
    bare = bare[: len(bare) - (len(bare) % 4 == 1)]
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4))
    except binascii.Error:
        return b""
