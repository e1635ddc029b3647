"""The provider that needs no model: greetings and thanks by their words, the rest is a question."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from handrail.core.finding import Guess, Intent, Match
from handrail.core.message import Language
from handrail.core.text import SafeText

MOST_WORDS = 8  # a longer message that opens with a greeting has a question in it
THANKS = re.compile(
    r"^(?:(?:ok|okay|great|perfect|super|prima|alles klar|ja|yes|no|nein)[\s,.!]*)*"
    r"(?:many |very )?(?:thanks|thank you|thx|cheers|danke|dankeschön|vielen dank|merci)\b"
    r"[\s\w,.!]{0,40}$",
    re.IGNORECASE,
)
GREETING = re.compile(
    r"^(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)"
    r"|moin|servus|grüß gott)(?: there| zusammen)?[\s,.!]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class LocalProvider:
    """The `Provider` port without a model."""

    name: str = "local, without a model"

    async def understand(
        self, text: SafeText, language: Language, matches: Sequence[Match]
    ) -> Guess:
        """Tell thanks and greetings from questions."""
        words = text.words.strip()
        if len(words.split()) <= MOST_WORDS:
            if GREETING.match(words):
                return Guess(Intent.GREETING, 1.0, "only a greeting")
            if "?" not in words and THANKS.match(words):
                return Guess(Intent.THANKS, 1.0, "only thanks")
        sure = matches[0].score if matches else 0.0
        why = f"a question ({language}), {len(matches)} passages looked at"
        return Guess(Intent.HELP, sure, why)
