"""Does the customer ask whether this is a machine? Code answers, before any model (T-05)."""

import re2

from handrail.core.message import Language

ENGLISH = (
    r"\b(?:are|r) (?:you|u|ya)\b.{0,40}\b(?:bot|robot|chatbot|machine|ai|a\\.i\\.|computer|program|software"
    r"|chatgpt|gpt|human|person|real|alive|automated|artificial)\b"
    r"|\b(?:am i|is this|do i|i am|i'm)\b.{0,40}\b(?:talking|speaking|chatting|writing|texting)\b.{0,25}"
    r"\b(?:bot|robot|chatbot|machine|ai|computer|program|human|person|someone real|somebody real)\b"
    r"|\bis (?:this|that|it|there) (?:just )?(?:an? )?(?:really )?(?:real )?(?:automated|bot|robot|chatbot|ai|human|real person|person behind)\b"
    r"|\b(?:man or machine|human or (?:a )?(?:bot|robot|machine|ai)|(?:bot|robot|machine|ai) or (?:a )?(?:human|person|real))\b"
    r"|\b(?:you're|you are|ur) (?:an? |just an? |not an? )?(?:bot|robot|chatbot|machine|ai|human|computer)(?: right| aren't you)?\W*\\?"
    r"|\bsay (?:that )?you(?:'re| are) (?:an? )?(?:human|person|real)\b"
)
GERMAN = (
    r"\b(?:bist du|sind sie|bin ich|ist das|ist hier|spreche ich|rede ich|schreibe ich|chatte ich)\b.{0,50}"
    r"\b(?:bot|roboter|chatbot|maschine|ki|k\\.i\\.|computer|programm|software|chatgpt|mensch\w*|echt\w*|person|automat\w*)\b"
    r"|\b(?:mensch oder (?:maschine|bot|roboter|ki|computer)|(?:bot|ki|maschine|roboter|computer) oder (?:ein )?mensch)\b"
)
ASKS = re2.compile(f"(?i)(?:{ENGLISH}|{GERMAN})".replace("\\\\", "\\"))
PRODUCT = re2.compile(
    r"(?i)\b(?:coffee|washing|espresso|kaffee|wasch)[ -]?(?:machine|maschine|automat)|m[äa]hroboter|(?:robot|robotic) (?:lawn ?)?(?:mower|vacuum)|staubsaugerroboter|saugroboter"
)


def asks_machine(words: str, language: Language) -> bool:  # noqa: ARG001 (customers switch languages)
    """Tell whether the customer asks if they talk to a machine, in any offered language."""
    return ASKS.search(PRODUCT.sub("product", words)) is not None
