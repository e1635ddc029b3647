"""Words for "number" in six languages, as they follow or end the word for a thing."""

from typing import Final

# "claim number", "claim no.", "claim #", "Vertragsnummer", "numéro de dossier", "número de reserva".
AFTER: Final = r"(?:[ -]?(?:number|numbers|num|no|nr|nbr|id|code|ref(?:erence)?|nummer|nummern|kennung)\b|[ ]?(?:#|n°|nº|№))"
BEFORE: Final = (
    r"(?:num[eé]ro|n[°ºo]|numéros|n\.|número|numeros|code|código|codigo|codice|nummer|référence|référence)"
    r"(?: (?:de|du|d'|della|del|di|des|van|de la|de l'|de mi|de ma|de mon|mijn|het|mi|mio|mia|ma|mon))?[ ']{1,2}"
    r"(?:(?:la|le|ma|mon|mi|il|lo|mijn|het|client|pedido)[ ])?"
)


def strong(things: str) -> str:
    """Return the pattern of a thing that is named together with a word for number."""
    return rf"(?i)\b(?:(?:{things}){AFTER}|{BEFORE}(?:{things})\b)"


def weak(things: str) -> str:
    """Return the pattern of the thing alone."""
    return rf"(?i)\b(?:{things})\b"
