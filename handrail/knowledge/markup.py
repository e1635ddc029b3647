"""Turn HTML into Markdown that says the same. Nothing in it is ever run or fetched."""

from html.parser import HTMLParser
from typing import Final

import nh3

HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
KEPT: Final = frozenset(
    {*HEADINGS, "p", "div", "section", "article", "blockquote", "pre", "br", "dt", "dd", "dl"}
    | {"ul", "ol", "li", "table", "thead", "tbody", "tr", "td", "th", "a"}
)
DROPPED: Final = frozenset({"script", "style", "title", "template", "noscript"})
SPECIAL: Final = str.maketrans({letter: "\\" + letter for letter in "\\`*_{}[]<>#+-!|~"})
LINKS: Final = frozenset({"http", "https", "mailto", "tel"})


def html_to_markdown(html: str) -> str:
    """Return headings, paragraphs, lists, tables and links as Markdown."""
    clean = nh3.clean(
        html,
        tags=set(KEPT),
        clean_content_tags=set(DROPPED),
        attributes={"a": {"href"}},
        url_schemes=set(LINKS),
        link_rel=None,
    )
    writer = _Writer()
    writer.feed(clean)
    writer.close()
    return writer.markdown()


class _Writer(HTMLParser):
    """Writes Markdown line by line while the cleaned tags pass."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[str] = []
        self._words: list[str] = []
        self._lead = ""
        self._lists: list[int | None] = []
        self._row: list[str] | None = None
        self._rows = 0
        self._link = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._link = dict(attrs).get("href") or ""
            self._words.append("[" if self._link else "")
        elif tag == "br":
            self._words.append(" " if self._row is not None else "\\\n")
        elif tag in {"ul", "ol"}:
            self._flush()
            self._lists.append(1 if tag == "ol" else None)
        elif tag == "tr":
            self._flush()
            self._row = []
        elif tag not in {"td", "th"} or self._row is None:
            self._block_starts(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._words.append(f"]({self._link})" if self._link else "")
            self._link = ""
        elif tag in {"td", "th"} and self._row is not None:
            self._row.append(self._said())
        elif tag == "tr" and self._row is not None:
            self._row_ends(self._row)
        elif self._row is None:
            self._flush()
            self._leave(tag)

    def handle_data(self, data: str) -> None:
        words = " ".join(data.split())
        before = " " if data[:1].isspace() else ""
        after = " " if words and data[-1:].isspace() else ""
        self._words.append(before + words.translate(SPECIAL) + after)

    def markdown(self) -> str:
        """Return what was written."""
        self._flush()
        return "\n".join(self._blocks).strip()

    def _block_starts(self, tag: str) -> None:
        if self._row is not None:
            self._words.append(" ")
            return
        if tag == "p" and self._lead and not "".join(self._words).strip():
            return
        self._flush()
        if tag in HEADINGS:
            self._lead = "#" * HEADINGS[tag] + " "
        elif tag == "li":
            self._lead = self._item()

    def _item(self) -> str:
        indent = "    " * max(0, len(self._lists) - 1)
        number = self._lists[-1] if self._lists else None
        if number is None:
            return indent + "- "
        self._lists[-1] = number + 1
        return f"{indent}{number}. "

    def _leave(self, tag: str) -> None:
        if tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
            self._blocks.append("")
        elif tag == "table":
            self._rows = 0
            self._blocks.append("")

    def _said(self) -> str:
        words = "".join(self._words)
        self._words.clear()
        return " ".join(words.split(" ")).strip().removesuffix("\\").strip()

    def _flush(self) -> None:
        words, lead = self._said(), self._lead
        if words:
            self._lead = ""
            self._blocks.append(lead + words)
            if not lead.strip()[:1].isdigit() and "-" not in lead:
                self._blocks.append("")

    def _row_ends(self, row: list[str]) -> None:
        self._row = None
        self._words.clear()
        if any(row):
            self._blocks.append("| " + " | ".join(row) + " |")
            self._rows += 1
            if self._rows == 1:
                self._blocks.append("|" + " --- |" * len(row))
