"""Policy text as it came in: decoded, split into statements, refused before it can hurt.

The Cedar parser recurses without a limit of its own: a few hundred nested brackets or chained
operators overflow its stack and end the process. So nesting and length are bounded here, before it
sees the text; what passes is survived by a thread with a stack of one megabyte.
"""

import re
from dataclasses import dataclass

MAX_BYTES = 256_000  # of one file
MAX_DEPTH = 32  # brackets within brackets
MAX_TOKENS = 300  # of one statement

# One pass, no two branches can match at the same place in two ways: linear.
TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|//[^\n\r]*|\w+|[^\s\w]')
HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]"
)


class BadSource(Exception):
    """The text cannot be given to the parser; says why and where."""

    def __init__(self, sentence: str, line: int = 1) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.line = line


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement up to its semicolon, and the line it begins on."""

    line: int
    text: str


def decode(content: bytes) -> str:
    """Return the text of a file, or raise `BadSource`."""
    if len(content) > MAX_BYTES:
        raise BadSource(f"The file has more than {MAX_BYTES} bytes.")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        raise BadSource("The file is not UTF-8.") from None
    hidden = HIDDEN.search(text)
    if hidden is not None:
        line = text.count("\n", 0, hidden.start()) + 1
        raise BadSource(f"The file holds the hidden character {hidden.group()!a}.", line)
    return text


def split(text: str, brackets: str = "([{)]}") -> tuple[Statement, ...]:
    """Split text at the semicolons that end statements, or raise `BadSource`."""
    opening, closing = brackets[: len(brackets) // 2], brackets[len(brackets) // 2 :]
    statements: list[Statement] = []
    start, depth, tokens, line, seen = 0, 0, 0, 1, 0
    for token in TOKEN.finditer(text):
        word = token.group()
        if word.startswith("//"):
            continue
        if tokens == 0:
            line += text.count("\n", seen, token.start())
            start, seen = token.start(), token.start()
        tokens += 1
        depth = max(0, depth + (word in opening) - (word in closing))
        _refuse_excess(word, depth, tokens, line)
        if word == ";" and depth == 0:
            statements.append(Statement(line, text[start : token.end()]))
            tokens = 0
    if tokens:
        statements.append(Statement(line, text[start:]))
    return tuple(statements)


def _refuse_excess(word: str, depth: int, tokens: int, line: int) -> None:
    if word == '"':
        raise BadSource("A string is not closed.", line)
    if depth > MAX_DEPTH:
        raise BadSource(f"Brackets are nested more than {MAX_DEPTH} deep.", line)
    if tokens > MAX_TOKENS:
        raise BadSource(f"One statement has more than {MAX_TOKENS} words and signs.", line)
