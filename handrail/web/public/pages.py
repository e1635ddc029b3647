"""Public pages: talk to the assistant, what it is, why an answer was given, an article."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from handrail.core.ids import TurnId
from handrail.core.message import LANGUAGES, Language
from handrail.explainability.explain import GUARDS
from handrail.services.describe_assistant import describe_assistant
from handrail.services.explain_turn import explain_linked
from handrail.services.read_article import read_article
from handrail.web.page_route import PageRoute
from handrail.web.pages import pages_of
from handrail.web.site import site_of

router = APIRouter(route_class=PageRoute, include_in_schema=False)
KINDS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "EMAIL": "e-mail addresses",
        "PHONE": "phone numbers",
        "CARD": "card numbers (never stored)",
        "CVV": "security codes (never stored)",
        "IBAN": "bank accounts",
        "IP": "network addresses",
        "SECRET": "passwords and keys",
        "BIRTH_DATE": "dates of birth",
        "ORDER": "order numbers",
        "CUSTOMER": "customer numbers",
        "REFERENCE": "booking, claim and policy references",
        "ACCOUNT": "account numbers",
        "IDENTITY": "identity, tax and social security numbers",
        "PASSPORT": "passport numbers",
        "LAST_FOUR": "last digits of cards and accounts",
        "NUMBER": "numbers that stand alone",
        "MAC": "addresses of devices",
        "URL": "personal links",
        "USERNAME": "user names",
        "PLATE": "licence plates",
        "AGE": "ages of children",
        "SPECIAL": "health, faith and other specially protected matters",
    },
    "de": {
        "EMAIL": "E-Mail-Adressen",
        "PHONE": "Telefonnummern",
        "CARD": "Kartennummern (nie gespeichert)",
        "CVV": "Prüfziffern (nie gespeichert)",
        "IBAN": "Bankkonten",
        "IP": "Netzadressen",
        "SECRET": "Passwörter und Schlüssel",
        "BIRTH_DATE": "Geburtsdaten",
        "ORDER": "Bestellnummern",
        "CUSTOMER": "Kundennummern",
        "REFERENCE": "Buchungs-, Schaden- und Vertragsnummern",
        "ACCOUNT": "Kontonummern",
        "IDENTITY": "Ausweis-, Steuer- und Sozialversicherungsnummern",
        "PASSPORT": "Passnummern",
        "LAST_FOUR": "letzte Ziffern von Karten und Konten",
        "NUMBER": "Nummern, die allein stehen",
        "MAC": "Geräteadressen",
        "URL": "persönliche Links",
        "USERNAME": "Benutzernamen",
        "PLATE": "Kennzeichen",
        "AGE": "Alter von Kindern",
        "SPECIAL": "Gesundheit, Glaube und anderes besonders Geschütztes",
    },
}
Chosen = Annotated[str, Query(alias="lang", max_length=8)]


@router.get("/")
async def talk(request: Request, lang: Chosen = "") -> Response:
    """The assistant on a page of its own."""
    house = site_of(request).house
    language = _language(request, lang)
    company = house.wording.company
    values: dict[str, object] = {"language": language, "route": company.human_route[language]}
    return _page(request, "public/talk.html", values)


@router.get("/about")
async def about(request: Request, lang: Chosen = "") -> Response:
    """What the assistant is, from its live configuration."""
    told = await describe_assistant(site_of(request).house)
    language = _language(request, lang)
    values: dict[str, object] = {
        "language": language,
        "about": told,
        "guards": GUARDS[language],
        "kinds": KINDS[language],
    }
    return _page(request, "public/about.html", values)


@router.get("/help/{article:path}")
async def article(request: Request, article: str) -> Response:
    """An approved article, section by section as the assistant quotes it."""
    found = await read_article(site_of(request).house, article)
    values: dict[str, object] = {"language": found.language, "article": found}
    return _page(request, "public/article.html", values)


@router.get("/why/{turn}/{proof}")
async def why(request: Request, turn: str, proof: str) -> Response:
    """Why an answer was given, for whoever holds its link."""
    site = site_of(request)
    told = await explain_linked(site.house, site.link_key, TurnId(turn), proof)
    values: dict[str, object] = {"language": told.language, "why": told}
    return _page(request, "public/why.html", values)


def _page(request: Request, name: str, values: dict[str, object]) -> Response:
    return pages_of(request).answer(request, name, values)


def _language(request: Request, chosen: str) -> Language:
    """Return the language asked for, by the link or by the browser; English otherwise."""
    accepted = request.headers.get("accept-language", "")[:100].split(",")
    for wish in (chosen, *accepted):
        for language in LANGUAGES:
            if wish.strip().casefold().startswith(language):
                return language
    return "en"
