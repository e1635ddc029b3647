"""The provider that needs no model: greetings and thanks by their words; the rest are questions."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from handrail.core.finding import Guess, Intent, Match, Worded
from handrail.core.ids import ConversationId
from handrail.core.message import Language, Protected

MOST_WORDS = 8  # a longer message that opens with a greeting has a question in it
THANKED = r"(?:many |very )?(?:thanks?|thank you|thx|ty|cheers|danke|dankeschön|vielen dank|merci)"
NOTED = (
    r"ok(?:ay)?|al(?:l )?right|fine|good|got it|(?:i )?understood?|i see|makes sense|perfect|great|"
    r"cool|super|wonderful|never ?mind|alles klar|verstanden|passt|prima|gut|hat sich erledigt|"
    r"that(?:'s| is| was)? (?:all|it|helpe?d?s?|great|perfect|clear|very helpful|helpful)|"
    r"das (?:war alles|hilft|hat geholfen|war hilfreich|ist alles)"
)
TRIMMINGS = (
    r"(?:so|very) much|a lot|a million|again|then|yes|no|ja|nein|you too|bye|goodbye|tschüss|sehr|"
    r"schön|nochmals?|dir|ihnen|have a (?:nice|good|great|lovely) (?:day|evening|weekend)|"
    r"schönen (?:tag|abend)(?: noch)?|(?:for|für) (?:(?:the|your|all|die|ihre|deine)\s)*"
    r"(?:help|info|information|answer|reply|hilfe|auskunft|antwort)"
)
THANKS = re.compile(
    rf"^(?=.*\b(?:{THANKED}|{NOTED})\b)(?:(?:{THANKED}|{NOTED}|{TRIMMINGS})(?:[\s,.!]+|$))+$",
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
        self,
        conversation: ConversationId,  # noqa: ARG002 (the port's shape)
        protected: Protected,
        language: Language,
        matches: Sequence[Match],
    ) -> Guess:
        """Tell thanks and greetings from questions."""
        words = protected.now.words.strip()
        if len(words.split()) <= MOST_WORDS:
            if GREETING.match(words):
                return Guess(Intent.GREETING, 1.0, "only a greeting")
            if THANKS.match(words):
                return Guess(Intent.THANKS, 1.0, "only thanks, or that it was understood")
        sure = matches[0].score if matches else 0.0
        why = f"a question ({language}), {len(matches)} passages looked at"
        return Guess(Intent.HELP, sure, why)

    async def word(
        self,
        conversation: ConversationId,
        protected: Protected,
        language: Language,
        passages: Sequence[Match],
    ) -> Worded | None:
        """Let the passages speak for themselves."""
