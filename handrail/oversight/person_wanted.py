"""Does the customer ask for a person? Code answers, in every offered language, before any model."""

import re2

from handrail.core.message import Language

# One pattern per language; every message is held against all of them, customers switch.
ENGLISH = (
    r"(?:speak|talk|chat|write|connect\w*|transfer\w*|put me through|hand(?:ed)? over|pass me|get me"
    r"|give me|want|need|like|prefer|let me|call|reach|contact|find|is there|are there|can i|may i"
    r"|could i|where is|rather)\b.{0,60}\b(?:an? |the |some |your |any |one of your )?"
    r"(?:real |actual |live |human |other |proper )*(?:person|human|humans|human being|agent|representative"
    r"|rep|advisor|adviser|operator|supervisor|manager|staff|employee|team member|somebody real"
    r"|someone real|real someone|people|customer service|customer support|support team)\b"
    r"|\b(?:speak|talk|chat)\w*\b (?:to|with) (?:someone|somebody|anyone|anybody|a man|a woman)\b"
    r"|\bget me (?:someone|somebody)\b|\b(?:someone|somebody) (?:please )?(?:call|phone|ring) me\b"
    r"|\b(?:can|could|will|would|have|let) (?:someone|somebody|anyone|you) (?:please )?(?:call|phone|ring) me\b"
    r"|\b(?:call|ring|phone) me back\b"
    r"|\b(?:not|don'?t|no|stop|enough|without|instead of|hate)\b.{0,30}\b(?:an? |the |this |with |your )*"
    r"(?:bots?|robots?|chatbots?|machines?|computers?|ai)\b.{0,10}(?:$|[.!?,])"
)
GERMAN = (
    r"(?:sprechen|reden|schreiben|verbinde\w*|verbunden|weiterleite\w*|durchstellen|holen|hol|geben"
    r"|gib|geben sie|will|m[öo]chte|brauche|h[äa]tte|kann ich|gibt es|ist da|lieber|bitte um)\b.{0,60}"
    r"\b(?:echte\w* |richtige\w* |lebende\w* |anderen )*(?:mensch\w*|mitarbeiter\w*|berater\w*"
    r"|kolleg\w*|ansprechpartner\w*|person|sachbearbeiter\w*|vorgesetzte\w*|kundendienst"
    r"|kundenservice|jemand\w* (?:echt\w*|richtig\w*|aus fleisch))\b"
    r"|\bmit (?:jemand\w*|einem menschen|einem mitarbeiter\w*|einer person)\b.{0,30}\b(?:sprechen|reden|schreiben|telefonieren)"
    r"|\b(?:rufen sie|ruft|ruf) mich\b.{0,20}\b(?:an|zur[üu]ck)\b|\br[üu]ckruf\b"
    r"|\bverbinden sie mich\b|\bverbinde mich\b"
    r"|\b(?:kein\w*|nicht)\b.{0,25}\b(?:roboter|bot|chatbot|maschine|computer|ki)\b.{0,25}"
    r"(?:sprechen|reden|schreiben|chatten|$|[.!?,])"
)
SHORT = (
    r"^\W*(?:an? |the |please |bitte |real |einen? |echten? )*(?:human|person|agent|operator|representative|rep|advisor"
    r"|supervisor|manager|mensch|mitarbeiter|mitarbeiterin|berater|beraterin|kundenservice)"
    r"(?: please| now| bitte| jetzt| sofort)*\W*$"
)
ASKS = re2.compile(f"(?i)(?:\\b(?:{ENGLISH})|\\b(?:{GERMAN})|{SHORT})")


def wants_person(words: str, language: Language) -> bool:  # noqa: ARG001 (customers switch languages)
    """Tell whether the customer asks to be put through to a person, in any offered language."""
    return ASKS.search(words) is not None
