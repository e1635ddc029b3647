"""Which language a text is in, from the fixed set offered (py3langid)."""

from dataclasses import dataclass, field
from typing import Any, cast

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from handrail.core.message import LANGUAGES, Language

SHORT = 15  # characters; below this the conversation's language is the better guess
SURE = 0.80


@dataclass(frozen=True, slots=True)
class LangidLanguages:
    """The `Languages` port."""

    identifier: Any = field(repr=False)

    def of(self, words: str, before: Language) -> Language:
        """Return the language; `before` when the text is too short or too mixed to tell."""
        if len(words) < SHORT:
            return before
        code, sure = self.identifier.classify(words)
        if sure < SURE or code not in LANGUAGES:
            return before
        return cast("Language", code)


def open_languages() -> LangidLanguages:
    """Load the identifier, restricted to the languages offered."""
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(LANGUAGES))
    return LangidLanguages(identifier)
