"""Split an article into passages at its headings, as plain text that reads out loud."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from markdown_it import MarkdownIt
from markdown_it.token import Token

from handrail.core.ids import ArticleId, PassageId
from handrail.core.message import Language
from handrail.knowledge.article import Article, Audience
from handrail.knowledge.plain import LONGEST, blocks


@dataclass(frozen=True, slots=True)
class Passage:
    """One section of an article: small enough to read, whole enough to stand alone.

    Attributes:
        id: The article and the anchor: it stays the same while the words change.
        heading: The section's heading, the article's title for what stands above the first.
        anchor: The heading as a link's fragment.
        under: The headings above this one, outermost first.
        text: Plain words; paragraphs parted by an empty line, items and rows by a line break.
    """

    id: PassageId
    article: ArticleId
    title: str
    heading: str
    anchor: str
    under: tuple[str, ...]
    text: str = field(repr=False)
    language: Language
    audience: Audience
    valid_from: date
    valid_until: date | None


def split(article: Article) -> tuple[Passage, ...]:
    """Return the article's passages in their order; a heading with nothing below it is none."""
    tokens = MarkdownIt("commonmark").enable("table").parse(article.body)
    taken: set[str] = set()
    passages: list[Passage] = []
    for under, heading, body in _sections(article.title, tokens):
        texts = _cut(blocks(body))
        anchor = _free(slug(heading), taken) if texts else ""
        for part, text in enumerate(texts, start=1):
            passages.append(_passage(article, (under, heading, anchor), part, text))
    return tuple(passages)


def slug(heading: str) -> str:
    """Return a heading as a link's fragment: lower-case letters and digits joined by hyphens."""
    plain = unicodedata.normalize("NFKD", heading.replace("ß", "ss")).lower()
    kept = "".join(
        letter if letter.isalnum() else " " for letter in plain if not unicodedata.combining(letter)
    )
    return "-".join(kept.split())[:80] or "section"


def _sections(
    title: str, tokens: Sequence[Token]
) -> list[tuple[tuple[str, ...], str, Sequence[Token]]]:
    """Part the tokens at their headings, each section with the headings above it."""
    trail: list[tuple[int, str]] = []
    heading, start = title, 0
    found: list[tuple[tuple[str, ...], str, Sequence[Token]]] = []
    for place, token in enumerate(tokens):
        if token.type != "heading_open" or token.level:
            continue
        found.append((tuple(name for _, name in trail[:-1]), heading, tokens[start:place]))
        level = int(token.tag[1])
        heading = " ".join(blocks(tokens[place : place + 3])) or title
        trail = [(above, name) for above, name in trail if above < level and name != title]
        trail.append((level, heading))
        start = place + 3
    found.append((tuple(name for _, name in trail[:-1]), heading, tokens[start:]))
    return found


def _free(anchor: str, taken: set[str]) -> str:
    """Return the anchor, numbered if another section has it already."""
    number, free = 2, anchor
    while free in taken:
        free = f"{anchor}-{number}"
        number += 1
    taken.add(free)
    return free


def _cut(texts: Sequence[str]) -> list[str]:
    """Join blocks into texts of at most `LONGEST` characters; a longer block stays whole."""
    parts: list[str] = []
    for text in texts:
        if parts and len(parts[-1]) + len(text) + 2 <= LONGEST:
            parts[-1] += "\n\n" + text
        else:
            parts.append(text)
    return parts


def _passage(
    article: Article, place: tuple[tuple[str, ...], str, str], part: int, text: str
) -> Passage:
    under, heading, anchor = place
    name = anchor if part == 1 else f"{anchor}~{part}"
    return Passage(
        id=PassageId(f"{article.id}#{name}"),
        article=article.id,
        title=article.title,
        heading=heading,
        anchor=anchor,
        under=under,
        text=text,
        language=article.language,
        audience=article.audience,
        valid_from=article.valid_from,
        valid_until=article.valid_until,
    )
