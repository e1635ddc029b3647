"""IP addresses, version 4 and 6."""

import re
from collections.abc import Iterator
from ipaddress import AddressValueError, IPv4Address, IPv6Address

from handrail.core.text import Kind, Span
from handrail.security.detector import Detector

V4 = re.compile(r"(?<![\w.])[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?![\w]|\.[0-9])")
V6 = re.compile(r"(?<![\w:.])[0-9A-Fa-f:]{2,39}(?:\.[0-9]{1,3}){0,3}(?![\w:])")
COLONS = 2
VERSION = re.compile(r"(?i)\b(?:v|version|release|firmware|build)[ .:]{0,2}\Z")
BEFORE = 12


def _find(words: str) -> Iterator[Span]:
    if words.count(".") >= 3:  # noqa: PLR2004 (four parts)
        for match in V4.finditer(words):
            before = words[max(0, match.start() - BEFORE) : match.start()]
            if _is_v4(match.group()) and VERSION.search(before) is None:
                yield Span(*match.span(), Kind.IP, "v4")
    if words.count(":") >= COLONS:
        for match in V6.finditer(words):
            text = match.group()
            if text.count(":") >= COLONS and any(map(str.isdigit, text)) and _is_v6(text):
                yield Span(*match.span(), Kind.IP, "v6")


def _is_v4(text: str) -> bool:
    try:
        return bool(IPv4Address(text).packed)
    except AddressValueError:
        return False


def _is_v6(text: str) -> bool:
    try:
        return bool(IPv6Address(text).packed)
    except AddressValueError:
        return False


detector = Detector(
    name="ip",
    kind=Kind.IP,
    find=_find,
    hits=(
        "my ip is 192.0.2.17.",
        "203.0.113.255 was blocked",
        "2001:db8::8a2e:370:7334",
        "fe80::1",
        "::ffff:192.0.2.128",
        "http://[2001:db8::1]/",
        "2001:0db8:0000:0000:0000:ff00:0042:8329",
    ),
    misses=(
        "256.1.1.1",
        "1.2.3.4.5",
        "version 10.2.3.4",
        "at 12:30:45",
        "std::string",
        "a:b:c",
        "1.299.00",
        "12.03.2024",
    ),
    signs=(
        r"[0-9]\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]",
        r":[0-9A-Fa-f]{0,4}:",
    ),
)
