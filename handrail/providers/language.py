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
    """Load the identifier, restricted to the languages offered; the others leave the memory."""
    full = LanguageIdentifier.from_model_file(MODEL_FILE)
    full.set_languages(list(LANGUAGES))
    kept = (full.nb_ptc.copy(), full.nb_pc, full.nb_classes, full.tk_nextmove, full.tk_output)
    return LangidLanguages(LanguageIdentifier(*kept, norm_probs=True, tk_row=full.tk_row))
