"""Does the customer leave a way to reach them, and nothing else? Then a person must have it."""

import re

from handrail.core.text import Kind, SafeText

CONTACT = frozenset({Kind.EMAIL, Kind.PHONE})
WORD = re.compile(r"[^\W\d_]+")
MOST_WORDS = 25
# What people say around a number or an address, in both languages, without punctuation.
WORDS = """
    a after an and are at available back best between by call can contact details email evening
    for from good here i if in is it just mail me mobile morning my name number of on or phone
    please reach reachable ring tel telephone text thank thanks the them this to tomorrow try use
    via way well whatsapp when you your
    ab abends am auf bin bitte danke das dem den der die ein er erreichbar erreichen es gern gerne
    handy hier ich ihnen im ist kontakt mail mein meine meiner melden mich mir mit mobil morgen
    morgens nach nachmittags nummer oder per rufen schreiben sie telefon telefonisch telefonnummer
    uhr um und unter vormittags vielen von zu zurück zwischen adresse mailadresse
"""
AROUND = frozenset(WORDS.split())


def leaves_contact(text: SafeText) -> bool:
    """Tell whether a masked message holds a way to reach somebody, and no other matter."""
    if not any(detail.kind in CONTACT for detail in text.details):
        return False
    words = text.words
    for detail in text.details:
        words = words.replace(detail.token, " ")
    rest = WORD.findall(words.casefold())
    return len(rest) <= MOST_WORDS and all(word in AROUND for word in rest)
