"""Marks that only machines write to machines: role markers, tool calls, markup with commands."""

from typing import Final

import re2

ROLES: Final = "system|assistant|developer|user|human|ai|bot|model|assistent|kunde|nutzer|ki"
MARKERS: Final = re2.compile(
    r"(?i)<\|[a-z_]{2,24}\|>|\[/?\s?(?:inst|system|sys|assistant)\]|<</?\s?sys\s?>>"
    r"|</?\s?(?:system|assistant|developer|instructions?|tool_calls?|function_calls?|tool|admin|user_query)\b[^>]{0,40}>"
    r"|<(?:start|end)_of_turn>|\bbegin_of_text\b"
    r"|#{2,6}\s?(?:system|instructions?|new instructions?|assistant|anweisung(?:en)?|human|response)\b"
    r'|"role"\s*:\s*"(?:system|assistant|developer|tool)"'
    r'|"(?:tool|tool_calls?|function_call|tool_name|function)"\s*:'
    r"|<!--[^>]{0,400}[a-z]{2,}\s+[a-z]{2,}[^>]{0,400}-->"
    r"|\b[a-z]+_[a-z_]+\((?:[^()\n]{0,120})\)"
    r"|\b(?:refund|erstatten|approve|transfer|execute|issue|delete|eval|exec|grant)[a-z_]*\((?:[^()\n]{0,120})\)"
    r"|\bdrop\s+table\b|;\s*--|'\s*or\s+'?1'?\s*=\s*'?1|\bunion\s+select\b|\bselect\s+\*\s+from\b"
    r"|\{\{\s*[a-z_.]+\s*\}\}|\$\{[a-z_.]+\}|<script\b|\bos\.environ\b|__import__|/etc/passwd"
    r"|!\[[^\]]{0,80}\]\(https?://"
    r"|-{2,}\s*(?:end|begin|ende|beginn)\b[^\n]{0,60}(?:prompt|message|input|nachricht|system|anweisung)"
)
SYSTEM_LINE: Final = re2.compile(
    r"(?im)(?:^|[.!?\"'>]\s+)\W{0,6}(?:system|developer|sysadmin|root)\s?(?:message|prompt|notice|note|override|update|meldung|nachricht)?\W{0,4}:\W{0,4}(\w+)"
)
DEVICES: Final = frozenset(
    """windows win mac macos linux ubuntu android ios chrome firefox safari edge ipad iphone version
    error fehler debian intel amd os 10 11 playstation xbox samsung pc dell hp keine unknown
    switch nintendo not offline down""".split()
)
LABEL: Final = re2.compile(rf"(?im)(?:^|[.!?\n]\s*)\W{{0,4}}({ROLES})\W{{0,4}}:")
MACHINES: Final = frozenset({"assistant", "ai", "bot", "model", "assistent", "ki", "system"})


def holds_markers(text: str) -> bool:
    """Tell whether a text holds marks by which a machine is told who speaks or what to call."""
    return MARKERS.search(text) is not None or _speaks_as_system(text) or _stages_a_dialogue(text)


def _speaks_as_system(text: str) -> bool:
    return any(found.lower() not in DEVICES for found in SYSTEM_LINE.findall(text))


def _stages_a_dialogue(text: str) -> bool:
    """A made-up talk: the machine's part is written by the customer."""
    labels = [label.lower() for label in LABEL.findall(text)]
    return len(labels) > 1 and not MACHINES.isdisjoint(labels) and len(set(labels)) > 1
