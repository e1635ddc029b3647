"""Words that may stand for each other in an answer, and words that say nothing of their own.

Narrower than what a question may mean (`alike/`): here a word may only say the same.
"""

from collections.abc import Mapping
from typing import Final

from handrail.core.message import Language
from handrail.knowledge.fold import folded
from handrail.knowledge.stem import stem

ENGLISH: Final = """
refund reimburse repay refunded
cancel cancellation terminate end cancelling
buy purchase order bought
item product article goods
parcel package shipment order
delivery shipping dispatch arrive deliver ship sent send
send mail post
change modify amend alter move changed
contact write email message
last duration run take
start begin commence started
valid good usable
expire lapse run_out
customer client user
fee charge cost price pay charged
require need necessary required must proof
broken defective faulty damaged
shop store
receipt invoice proof
compensation money
include part included contain
extra additional more cost
discount reduction off reduce
full whole entire
reduced sale discounted
elsewhere outside
inside within
writing written write
phone telephone call
original used originally
plan subscription membership contract
notice period
stay booking reservation book booked
available stock
late delay delayed
decide decision up
answer reply respond answered
receive arrive reach get come came
return send_back exchange
exchange paid cash
hour hourly
day daily
month monthly
year annual yearly
trip journey travel flight
issue issued date
staff colleague agent team
repair fix
place put make
expected expect should
owe due
"""
GERMAN: Final = """
erstatten zuruckzahlen erstattung zuruckerstatten ruckzahlung
kundigen kundigung beenden
kaufen bestellen bestellung kauf
artikel produkt ware sache
paket sendung lieferung bestellung
lieferung versand zustellung liefern versenden schicken
andern wechseln umbuchen
dauer laufzeit dauern laufen lauft dauert betragt
beginnen anfangen start beginn begann
gultig gilt
gebuhr kosten preis bezahlen zahlen
brauchen benotigen notig losen
defekt kaputt mangelhaft beschadigt
rabatt nachlass ermassigung
vollstandig ganz voll
gunstiger billiger
angleichen anpassen gleichen
reparieren reparatur repariert
verlangern verlangerung verlangert
monat monatlich
vorher vor ablauf
gerat maschine apparat
zuruckgeben rucksenden ruckgabe zurucksenden retour
antworten antwort melden
verfugbar vorratig lieferbar lager
stellen geben anbieten leihgerat
hochstens spatestens
erhalten bekommen ankommen
prufen kontrollieren
"""
FILLERS: Final = """
see understand simply exactly currently according stated based information detail keep mind look record
note please moment know case specific direct fully already still always both example instance thank
hope assist support check today since because reason that's however mean number total amount come
count whole look forward rest possible able entitle right option way situation thing regard
follow therefore due addition addition current apply concern long soon short left remain
here there then now just really quite happy gladly inquiry enquiry request message apologise apologies
inconvenience understand appreciate patience welcome wish day nice great good best regards
leider gerne gern bitte danke moment hier dort dann nun einfach genau aktuell laut information hinweis
fall daher deshalb weil also insgesamt betrag zeit moglich konnen mussen durfen helfen hilfe anfrage
nachricht verstandnis entschuldigung tut grund ubrigens naturlich selbstverstandlich jeweils
beispiel ganze freundlich gruss schon tag zahlt dafur davon dabei brauchen stehen
"""
OTHERS: Final = """
un une uno le les du des une aux que qui est sont vous nous votre vos notre nos avec dans sous par sur ce cette ces
il elle ont etre etes peut peuvent pouvez plus helas bien merci bonjour oui cela
el los las del al que es son usted su sus nuestro nuestra con para por esta este estos puede pueden se lo
ha han ser hola gracias si pero lamentablemente
de het een van dat die zijn wordt worden uw ons onze met voor op naar aan bij dit deze kan kunnen
u wij dank hallo ja helaas maar ook
il lo la gli dei delle della del che e sono lei suo sua nostro nostra con per su questo questa puo possono
si ha hanno essere buongiorno grazie purtroppo ma
"""


def same(word: str, language: Language) -> frozenset[str]:
    """Return the stems that say the same as a stem, in an answer."""
    return _SAME[language].get(word, frozenset())


def fillers(language: Language) -> frozenset[str]:
    """Return the stems that say nothing of their own."""
    return _FILLERS[language]


def _groups(table: str, language: Language) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in table.strip().split("\n"):
        group = frozenset(stem(word, language) for word in folded(line, language))
        for one in group:
            found[one] = found.get(one, frozenset()) | group - {one}
    return found


_SAME: Final[Mapping[Language, Mapping[str, frozenset[str]]]] = {
    "en": _groups(ENGLISH, "en"),
    "de": _groups(GERMAN, "de"),
}
_FILLERS: Final[Mapping[Language, frozenset[str]]] = {
    language: frozenset(stem(word, language) for word in folded(FILLERS + OTHERS, language))
    for language in _SAME
}
