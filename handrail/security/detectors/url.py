"""Links that open something or tell who somebody is: tokens in them, profiles, own pages."""

import re
from collections.abc import Iterator

import re2

from handrail.core.text import Kind, Span
from handrail.security.detector import Detector

LINK = re2.compile(
    r"(?i)(?:\b[a-z][a-z0-9+.-]{1,9}://|\bwww\.)[^\s<>\"'`|\\^{}]+|\b(?:linkedin|facebook|instagram|twitter|x|tiktok|github|t|xing|youtube)\.(?:com|me)/[^\s<>\"']+"
)
TRAILING = ".,;:!?)]}*_"
TELLING = re.compile(
    r"(?i)://[^/\s@]+@"  # somebody signs in by the address
    r"|[?&#;](?:[a-z0-9_.-]*(?:token|key|secret|sig|signature|auth|session|sid|code|otp|pass|pwd|hash|jwt|invite|"
    r"e-?mail|user|uid|login|name|phone|tel|customer|client|account|order|kunde|address|kd|nr|ref|jeton|cle|clave|codigo|cliente|usuario|utente|klant|gebruiker|compte|nom|nombre|naam|nome|mail|correo))=[^&\s]"
    r"|[?&#][a-z0-9_.-]+=(?=[^&\s]*[0-9])(?=[^&\s]*[a-z])[^&\s]{7,}"
    r"|/(?=[a-z0-9_-]*[a-z])(?=(?:[a-z_-]*[0-9]){3})[a-z0-9_-]{12,}(?:[/?#]|$)"
    r"|/(?:reset|invite|magic|verify|confirm|unsubscribe|share|d|s)[a-z/-]*/[a-z0-9_-]{12,}"
    r"|/(?:(?:users?|u|profile|profil|people|members?|accounts?|customers?|orders?|in|profiel|perfil|profilo|konto|kunde|kunden|benutzer|mitglied|compte|client|clients|utilisateur|membre|cuenta|cliente|clientes|usuario|account|klant|gebruiker|mijn|utente|utenti|bestellung|commande|pedido|bestelling|ordine|invoice|rechnung|facture|factura|fattura|tracking|sendung|booking|reservation|buchung)/|@|~)[a-z0-9._%@-]{2,}"
    r"|/[a-z0-9_-]*[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    r"|(?:linkedin\.com/in|facebook\.com|instagram\.com|twitter\.com|//x\.com|^x\.com|tiktok\.com|github\.com|^t\.me|//t\.me|xing\.com/profile|youtube\.com/@)/?@?[a-z0-9._-]{2,}"
)
RANDOM = re.compile(r"[/=]([A-Za-z0-9_-]{20,})(?:[/?&#.]|\Z)")
OWN = re2.compile(
    r"(?i)\b(?:my|our|personal|own|her|his|meine?r?m?|unsere?|eigene|mon|ma|notre|mi|nuestra|mijn|onze|il mio|la mia)\s"
    r"(?:\pL+\s){0,2}?(?:web ?site|site|home ?page|page|blog|profile?|portfolio|domain|url|link|webseite|homepage|seite|"
    r"site web|p[áa]gina(?: web)?|perfil|sito)\b[^\n]{0,16}\z|(?:^|\n)\s{0,4}(?:web ?site|home ?page|blog|webseite|url|profile?)\s{0,3}:\s{0,4}\z"
)
BEFORE = 56


def _find(words: str) -> Iterator[Span]:
    for match in LINK.finditer(words):
        start = match.start()
        link = match.group().rstrip(TRAILING)
        if TELLING.search(link) or _random(link):
            yield Span(start, start + len(link), Kind.URL, "with a personal part")
        elif OWN.search(words[max(0, start - BEFORE) : start]):
            yield Span(start, start + len(link), Kind.URL, "their own page")


def _random(link: str) -> bool:
    return any(
        any(map(str.isdigit, part)) and any(map(str.isalpha, part)) and "-" not in part[4:-4]
        for part in RANDOM.findall(link)
    )


detector = Detector(
    name="url",
    kind=Kind.URL,
    find=_find,
    hits=(
        "https://shop.example/reset?token=abc123def456",
        "https://user:secret@files.example/list",
        "see https://shop.example/orders/1000234",
        "www.linkedin.com/in/anna-schmidt-42",
        "https://example.com/s/a8F3kLm29QpZx0YbTr71",
        "https://shop.example/track?email=anna.schmidt",
        "my website is http://annas-lamps.example/",
        "Website:\nhttps://www.annaslamps.example/",
        "meine Homepage https://anna.example",
        "instagram.com/annaschmidt_",
        "https://x.example/f/123e4567-e89b-12d3-a456-426614174000",
    ),
    misses=(
        "https://shop.example/lamps/blue",
        "your website https://shop.example is slow",
        "www.example.com",
        "https://shop.example/help/how-to-return-a-broken-lamp",
        "https://shop.example/search?q=lamp",
        "go to example.com",
    ),
    signs=(LINK.pattern,),
)
