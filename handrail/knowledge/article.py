"""Read one approved article: strict front matter, then Markdown or HTML. Bytes in, values out."""

import hashlib
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath
from typing import Final, Literal, TypeVar, get_args

from handrail.core.errors import BadInput, TooLarge
from handrail.core.ids import ArticleId
from handrail.core.message import LANGUAGES, Language
from handrail.knowledge.markup import html_to_markdown

MOST_BYTES: Final = 200_000
FENCE: Final = "---"
REQUIRED: Final = ("title", "audience", "language", "valid_from", "owner")
KEYS: Final = (*REQUIRED, "valid_until")

Word = TypeVar("Word", bound=str)
Audience = Literal["customer", "agent"]
AUDIENCES: Final[tuple[Audience, ...]] = get_args(Audience)


@dataclass(frozen=True, slots=True)
class Article:
    """An approved text, for whom, in which language, from when to when, and who answers for it.

    Attributes:
        id: The path without its ending: it stays the same while the words change.
        hash: SHA-256 of the file, in hex.
        valid_until: The last day it holds, `None` for as long as it stands.
        body: Markdown, whatever the file was written in.
    """

    id: ArticleId
    path: str
    hash: str
    title: str
    audience: Audience
    language: Language
    valid_from: date
    valid_until: date | None
    owner: str
    body: str = field(repr=False)


def parse_article(path: str, raw: bytes) -> Article:
    """Read an article, or raise `BadInput` that names the file and the line."""
    identity, ending = _identity(path)
    if len(raw) > MOST_BYTES:
        raise TooLarge(
            f"{path}: {len(raw):,} bytes are more than the {MOST_BYTES:,} an article may have",
            "Split it into several articles.",
        )
    lines = _decoded(path, raw).split("\n")
    front, at, below = _front_matter(path, lines)
    body = "\n".join(lines[below:]).strip()
    if ending != ".md":
        body = html_to_markdown(body)
    if not body:
        raise _bad(path, len(lines), "the article has no text below its front matter")
    valid_from = _day(path, at["valid_from"], "valid_from", front["valid_from"])
    return Article(
        id=identity,
        path=path,
        hash=hashlib.sha256(raw).hexdigest(),
        title=front["title"],
        audience=_one_of(path, at["audience"], "audience", front["audience"], AUDIENCES),
        language=_one_of(path, at["language"], "language", front["language"], LANGUAGES),
        valid_from=valid_from,
        valid_until=_end(path, at, front, valid_from),
        owner=front["owner"],
        body=body,
    )


def current(article: Article, on: date) -> bool:
    """Tell whether the article holds on this day; the first and the last day count."""
    return article.valid_from <= on and (article.valid_until is None or on <= article.valid_until)


def _bad(path: str, line: int, sentence: str, next_step: str = "") -> BadInput:
    return BadInput(f"{path}:{line}: {sentence}", next_step)


def _identity(path: str) -> tuple[ArticleId, str]:
    """Return the id and the ending, refusing paths that leave their folder."""
    pure = PurePosixPath(path)
    parts = pure.parts
    if pure.is_absolute() or not parts or ".." in parts or "\\" in path or not path.isprintable():
        raise BadInput(f"{path!r} is not a path inside the knowledge folder")
    if any(letter in path for letter in "#?%<>\"' "):
        raise BadInput(
            f"{path!r}: its path becomes a link and holds no spaces, no quotes and none of #?%<>",
            "Rename the file with letters, digits, dots and hyphens.",
        )
    if pure.suffix not in {".md", ".html", ".htm"}:
        raise BadInput(f"{path}: an article ends in .md, .html or .htm")
    return ArticleId(str(pure.with_suffix(""))), pure.suffix


def _decoded(path: str, raw: bytes) -> str:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as broken:
        line = raw.count(b"\n", 0, broken.start) + 1
        raise _bad(path, line, "this is not UTF-8", "Save the file as UTF-8.") from broken
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for number, line_words in enumerate(text.split("\n"), start=1):
        if _has_control(line_words):
            raise _bad(path, number, "the line holds control characters")
    return text


def _has_control(words: str) -> bool:
    """Tell whether the words hold control or direction-changing characters."""
    return any(
        (letter < " " and letter != "\t")
        or "\x7f" <= letter <= "\x9f"
        or letter in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
        for letter in words
    )


def _front_matter(path: str, lines: list[str]) -> tuple[dict[str, str], dict[str, int], int]:
    """Return the values, the line each stands on, and the index of the first line below."""
    if lines[0].rstrip() != FENCE:
        raise _bad(path, 1, f"an article begins with a line {FENCE!r} and its front matter")
    values: dict[str, str] = {}
    at: dict[str, int] = {}
    for index, line in enumerate(lines[1:], start=1):
        if line.rstrip() == FENCE:
            _complete(path, index + 1, values)
            return values, at, index + 1
        key, value = _pair(path, index + 1, line)
        if key in values:
            raise _bad(path, index + 1, f"`{key}` stands twice")
        values[key], at[key] = value, index + 1
    raise _bad(path, len(lines), f"the front matter has no closing line {FENCE!r}")


def _pair(path: str, number: int, line: str) -> tuple[str, str]:
    key, colon, value = line.partition(":")
    if not colon or key != key.strip():
        raise _bad(path, number, "front matter is lines of `key: value`")
    if key not in KEYS:
        raise _bad(path, number, f"unknown key {key!r}", f"Known are: {', '.join(KEYS)}.")
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1].strip()
    if not value:
        raise _bad(path, number, f"`{key}` has no value")
    return key, value


def _complete(path: str, number: int, values: dict[str, str]) -> None:
    missing = [key for key in REQUIRED if key not in values]
    if missing:
        raise _bad(path, number, f"the front matter lacks {', '.join(missing)}")


def _day(path: str, number: int, key: str, value: str) -> date:
    try:
        day = date.fromisoformat(value)
    except ValueError as wrong:
        raise _bad(path, number, f"`{key}` is {value!r}, not a day like 2026-05-31") from wrong
    if day.isoformat() != value:
        raise _bad(path, number, f"`{key}` is {value!r}, not a day like 2026-05-31")
    return day


def _end(path: str, at: dict[str, int], front: dict[str, str], start: date) -> date | None:
    if "valid_until" not in front:
        return None
    until = _day(path, at["valid_until"], "valid_until", front["valid_until"])
    if until < start:
        raise _bad(path, at["valid_until"], "`valid_until` lies before `valid_from`")
    return until


def _one_of(path: str, number: int, key: str, value: str, allowed: tuple[Word, ...]) -> Word:
    for word in allowed:
        if value == word:
            return word
    raise _bad(path, number, f"`{key}` is {value!r}, not one of {', '.join(allowed)}")
