"""Read Markdown tokens out as plain text: lists line by line, tables row by row."""

from collections.abc import Sequence
from typing import Final

from markdown_it.token import Token

from handrail.knowledge.markup import LINKS, html_to_markdown

NAMED_COLUMNS: Final = 3  # of fewer, the one behind the first needs no name
LONGEST: Final = 2_000  # characters; what is longer is cut between blocks, items or rows


def blocks(tokens: Sequence[Token]) -> list[str]:
    """Return one text per block; a list or table hangs on the sentence with a colon before it."""
    reader = _Reader()
    for token in tokens:
        reader.take(token)
    return reader.texts()


class _Reader:
    """Takes one token after the other and keeps where it stands."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._numbers: list[int | None] = []
        self._item = ""
        self._listing = False
        self._header = False
        self._row: list[str] | None = None
        self._heads: list[str] = []

    def take(self, token: Token) -> None:
        """Take the next token."""
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                ordered = token.type == "ordered_list_open"
                self._numbers.append(int(token.attrGet("start") or 1) if ordered else None)
            case "bullet_list_close" | "ordered_list_close":
                self._numbers.pop()
                self._listing = bool(self._numbers)
            case "list_item_open":
                self._item = self._next_item()
            case "thead_open" | "thead_close":
                self._header = token.type == "thead_open"
                self._heads = [] if self._header else self._heads
            case "table_close":
                self._listing = False
            case _:
                self._take_words(token)

    def texts(self) -> list[str]:
        """Return one text per block."""
        return self._texts

    def _take_words(self, token: Token) -> None:
        match token.type:
            case "tr_open":
                self._row = []
            case "tr_close":
                self._row_ends(self._row or [])
                self._row = None
            case "inline" if self._row is not None:
                self._row.append(inline_text(token).replace("\n", " "))
            case "inline":
                self._add(inline_text(token), listed=bool(self._numbers))
            case "fence" | "code_block":
                self._add(token.content.strip(), listed=bool(self._numbers))
            case "html_block":
                said = html_to_markdown(token.content).replace("\\", "")
                self._add(said, listed=bool(self._numbers))
            case _:
                pass

    def _next_item(self) -> str:
        number = self._numbers[-1]
        if number is None:
            return ""
        self._numbers[-1] = number + 1
        return f"{number}. "

    def _row_ends(self, row: list[str]) -> None:
        cells = [cell or "–" for cell in row] if any(row) else []
        if self._header:
            self._heads = cells
            self._add(", ".join(cells) + ":" if cells else "", listed=False)
        elif len(cells) > 1:
            self._add(f"{cells[0].removesuffix(':')}: {', '.join(self._told(cells))}", listed=True)
        else:
            self._add("".join(cells), listed=True)

    def _told(self, cells: list[str]) -> list[str]:
        """Return what a row tells; of several columns, each under its name."""
        if len(cells) < NAMED_COLUMNS or len(cells) != len(self._heads):
            return cells[1:]
        named = zip(self._heads[1:], cells[1:], strict=True)
        return [f"{head} {cell}" for head, cell in named]

    def _add(self, words: str, *, listed: bool) -> None:
        """Keep the words; items and rows hang on each other and on a colon before them."""
        if not words:
            return
        words, self._item = self._item + words, ""
        led = bool(self._texts) and self._texts[-1].endswith(":")
        hangs = (listed and (self._listing or led)) or (self._header and led)
        if hangs and len(self._texts[-1]) < LONGEST:
            self._texts[-1] += "\n" + words
        else:
            self._texts.append(words)
        self._listing = listed


def inline_text(token: Token) -> str:
    """Return the words of a run of text; a link keeps its address behind its words."""
    parts: list[str] = []
    address, began = "", 0
    for child in token.children or ():
        match child.type:
            case "text" | "code_inline":
                parts.append(child.content)
            case "image":
                parts.append(inline_text(child))
            case "softbreak" | "hardbreak":
                parts.append(" " if child.type == "softbreak" else "\n")
            case "link_open":
                address, began = str(child.attrGet("href") or ""), len(parts)
            case "link_close":
                parts.append(_behind("".join(parts[began:]), address))
            case _:
                pass
    return "\n".join(" ".join(line.split()) for line in "".join(parts).split("\n")).strip()


def _behind(words: str, address: str) -> str:
    """Return what to add after a link's words so that its address is not lost."""
    scheme, _, rest = address.partition(":")
    bare = rest.removeprefix("//").rstrip("/")
    if scheme not in LINKS or not bare or bare in words:
        return ""
    shown = bare if scheme in {"mailto", "tel"} else address
    return f" ({shown})"
