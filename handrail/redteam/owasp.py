"""The items of the OWASP Top 10 for LLM applications (2026) and for agents (2026)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Item:
    """An item of either list.

    Attributes:
        reason: Why words of a customer, a document or a tool cannot reach it here, and what looks
            after it instead; empty when it is played.
    """

    title: str
    reason: str = ""


ITEMS: Final[Mapping[str, Item]] = {
    "LLM01:2026": Item("Prompt Injection"),
    "LLM02:2026": Item("Sensitive Information Disclosure"),
    "LLM03:2026": Item("Excessive Agency"),
    "LLM04:2026": Item(
        "Supply Chain",
        "No words reach it: dependencies are locked by hash, weights are held against their cards "
        "at the start, `make audit` asks the advisories.",
    ),
    "LLM05:2026": Item("Data and Model Poisoning"),
    "LLM06:2026": Item("Unbounded Consumption"),
    "LLM07:2026": Item("Misinformation"),
    "LLM08:2026": Item("Hidden Context Exposure"),
    "LLM09:2026": Item("Vector and Embedding Weaknesses"),
    "LLM10:2026": Item("Improper Output Handling"),
    "ASI01": Item("Agent Goal Hijack"),
    "ASI02": Item("Tool Misuse and Exploitation"),
    "ASI03": Item("Identity and Privilege Abuse"),
    "ASI04": Item(
        "Agentic Supply Chain",
        "No tool, agent or plug-in is loaded at run time; what is installed is LLM04's.",
    ),
    "ASI05": Item("Unexpected Code Execution"),
    "ASI06": Item("Memory and Context Poisoning"),
    "ASI07": Item("Insecure Communication between Agents"),
    "ASI08": Item(
        "Cascading Failures",
        "It is about parts that fail, not about words: tests kill each part a turn leans on, and "
        "a turn that breaks goes to a person.",
    ),
    "ASI09": Item("Exploiting the Trust of People in Agents"),
    "ASI10": Item("Rogue Agents"),
}


def played(item: str) -> bool:
    """Tell whether an id is one of the lists' and is played."""
    return item in ITEMS and not ITEMS[item].reason
