"""Mask details and bring them back. The only birthplace of `SafeText`.

A placeholder lives because the `details` of its `SafeText` name it, never because of how it looks:
what a customer types, or a model invents, is written with other brackets and stays words.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Self

from handrail.core.message import Author, Heard
from handrail.core.text import Kind, Placeholder, RawText, SafeText, Span
from handrail.security.fold import bare, fold

KINDS = "|".join(sorted((kind.value for kind in Kind), key=len, reverse=True))
TOKEN = re.compile(rf"<({KINDS})_([1-9][0-9]{{0,5}})>")
OPENING = "<‹«〈〈⟨❮❰❬⟪《≺˂ᐸ⧼"
CLOSING = ">›»〉〉⟩❯❱❭⟫》≻˃ᐳ⧽"
TYPED = re.compile(
    rf"(?:[{OPENING}]|&lt;|&#0*60;|&#x0*3c;)[\s_]{{0,3}}({KINDS.replace('_', '[ _-]?')})"
    rf"[\s_-]{{0,3}}([0-9]{{1,9}})[\s_]{{0,3}}(?:[{CLOSING}]|&gt;|&#0*62;|&#x0*3e;)",
    re.IGNORECASE,
)
BRACKET = re.compile(rf"[{OPENING}＜﹤]|&(?:lt|#)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Register:
    """Which number a value has in this conversation, and which value a number has.

    Never stored: it is rebuilt from the sealed messages, and hides itself.
    """

    numbers: Mapping[tuple[Kind, str], int] = field(repr=False)
    values: Mapping[tuple[Kind, int], str] = field(repr=False)

    @classmethod
    def empty(cls) -> Self:
        """Return a register that knows nothing."""
        return cls({}, {})

    def __reduce__(self) -> tuple[type[Self], tuple[()]]:
        raise TypeError("Register is never pickled; rebuild it from the sealed messages")


def register_of(heard: Iterable[Heard]) -> Register:
    """Rebuild a register from earlier messages, oldest first: the numbers come out the same."""
    register = Register.empty()
    for message in heard:
        if message.author is not Author.AI:  # the assistant's words are stored masked
            _, register = mask(message.words, message.spans, register)
    return register


def mask(words: RawText, spans: Sequence[Span], register: Register) -> tuple[SafeText, Register]:
    """Replace each detail by its placeholder; the same value gets the same number again."""
    original = words.unmasked()
    numbers, values = dict(register.numbers), dict(register.values)
    counts = Counter(kind for kind, _ in numbers)
    parts: list[str] = []
    details: list[Placeholder] = []
    last = 0
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        value = original[max(span.start, last) : span.end]
        if not value:
            continue
        key = (span.kind, normal(span.kind, value))
        if key not in numbers:
            counts[span.kind] += 1
            numbers[key] = counts[span.kind]
        number = numbers[key]
        values.setdefault((span.kind, number), value)
        placeholder = Placeholder(span.kind, number, span.hint)
        parts += [_plain(original[last : max(span.start, last)]), placeholder.token]
        details.append(placeholder)
        last = span.end
    parts.append(_plain(original[last:]))
    return SafeText("".join(parts), _once(details)), Register(numbers, values)


def unmask(safe: SafeText, register: Register) -> RawText:
    """Bring back the details a text holds; every other look-alike stays as it is."""
    live = {(detail.kind, detail.number) for detail in safe.details}

    def value(match: re.Match[str]) -> str:
        key = (Kind(match[1]), int(match[2]))
        return register.values.get(key, match[0]) if key in live else match[0]

    return RawText(TOKEN.sub(value, safe.words))


def join(parts: Sequence[SafeText], between: str = "\n") -> SafeText:
    """Put safe texts below one another, or beside."""
    details = _once(detail for part in parts for detail in part.details)
    return SafeText(between.join(part.words for part in parts), details)


def own(words: str) -> SafeText:
    """Take our own words (a fixed text, an approved passage): they hold no detail."""
    return SafeText(_plain(words))


def write(words: str, register: Register, offered: Sequence[Placeholder]) -> SafeText:
    """Take words composed from safe text: only placeholders that were offered stay alive."""
    known = {
        (detail.kind, detail.number): detail
        for detail in offered
        if (detail.kind, detail.number) in register.values
    }
    parts: list[str] = []
    details: list[Placeholder] = []
    last = 0
    for match in TOKEN.finditer(words):
        detail = known.get((Kind(match[1]), int(match[2])))
        if detail is not None:
            parts += [_plain(words[last : match.start()]), detail.token]
            details.append(detail)
            last = match.end()
    parts.append(_plain(words[last:]))
    return SafeText("".join(parts), _once(details))


def rewrite(
    words: RawText, spans: Sequence[Span], register: Register, offered: Sequence[Placeholder]
) -> SafeText:
    """Take a model's own words: what was offered stays alive, every other detail is hidden."""
    original = words.unmasked()
    parts: list[SafeText] = []
    last = 0
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        parts.append(write(original[last : max(span.start, last)], register, offered))
        parts.append(SafeText(f"‹{span.kind.value}›"))
        last = max(span.end, last)
    parts.append(write(original[last:], register, offered))
    details = _once(detail for part in parts for detail in part.details)
    return SafeText("".join(part.words for part in parts), details)


def normal(kind: Kind, value: str) -> str:
    """Return what two spellings of the same detail have in common."""
    return _NORMAL.get(kind, _letters)(fold(value).words) or value


def _digits(value: str) -> str:
    return "".join(filter(str.isdigit, value))


def _phone(value: str) -> str:
    digits = _digits(value.replace("(0)", ""))
    return digits.removeprefix("00")


def _letters(value: str) -> str:
    return "".join(filter(str.isalnum, value.casefold()))


def _name(value: str) -> str:
    return " ".join(bare(fold(value)).words.split())


def _exact(value: str) -> str:
    return value


_NORMAL: Mapping[Kind, Callable[[str], str]] = {
    Kind.EMAIL: str.casefold,
    Kind.PHONE: _phone,
    Kind.CARD: _digits,
    Kind.CVV: _digits,
    Kind.NAME: _name,
    Kind.SECRET: _exact,
    Kind.IP: str.casefold,
    Kind.URL: _exact,
    Kind.USERNAME: str.casefold,
}


def _once(details: Iterable[Placeholder]) -> tuple[Placeholder, ...]:
    """Keep each placeholder once, in the order of first appearance."""
    first: dict[tuple[Kind, int], Placeholder] = {}
    for detail in details:
        first.setdefault((detail.kind, detail.number), detail)
    return tuple(first.values())


def _plain(words: str) -> str:
    """Write whatever looks like a placeholder with brackets that never live."""
    if BRACKET.search(words) is None:
        return words
    folded = fold(words)
    parts: list[str] = []
    last = 0
    for match in TYPED.finditer(folded.words):
        start, end = folded.back(*match.span())
        kind = re.sub(r"[ _-]+", "_", match[1].upper())
        parts += [words[last:start], f"‹{kind}_{match[2]}›"]
        last = end
    return "".join([*parts, words[last:]])
