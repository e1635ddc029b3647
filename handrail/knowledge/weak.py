"""Words that tell a little: they go with any subject, so a match of them alone proves nothing."""

from typing import Final

from handrail.core.message import Language
from handrail.knowledge.fold import folded

HALF: Final = 30  # articles; among so many a weak word counts half

ENGLISH: Final = """
add allow amount anyone appear apply available bad best better big bit bring bunch call case cause
certain chance change check choose click clear come complain concern confused correct couple course
create current currently custom date day days default deal detail details different difference
difficult display double easily easy edit end entire exact exactly example existing expect explain
extra fact far fast feature feel file fill fine finish first fix follow following force form free
full function general good great guess half handle hard hear hi high hold home hope hour hours idea
immediately important include info information inside instead interested issue item items job join
large last late later latest learn leave left length less level limit line link list live load long
longer lose love low main manage matter method min minute minutes miss missing moment month months
morning move multiple name near new next nice night normal note notice number old open option
options order original original part pass past people person pick piece place plan play point post
press previous problem process proper properly provide pull purpose push quick quickly read ready
real reason receive recent recently related remove replace reply report request require result
return right run safe second seem select send separate series serious service set setting settings
several short show side similar simple simply single site situation size small sort sound special
specific spend stand standard start state stay stop stuff suddenly suggest support switch system
talk test text thing things time times today tomorrow tonight tool top total true turn twice type
understand update usual version view visit wait walk watch week weeks whats wish word words work
working works world worry worse write wrong year years yesterday
asap soon two three four five six seven eight nine ten hundred thousand
"""
GERMAN: Final = """
abend aktuell allgemein alt alte andern anders anfang angabe antwort art bedeutet beispiel bekomme
bekommen benutzen bereit besser besten bestimmt bleiben brauch bringen dauer dauern dauert denken
direkt eigentlich einfach ende erhalten erklaren erste ersten fall falsch fertig finde finden frei
freitag frei fruher ganz ganze ganzen geandert gefunden gekommen genauso genug gesehen gesagt
gleich glaube gross grosse grund gute halten heute heutigen hilft hoch info information informieren
jahr jahre jahren klappt klar klein kleine komme kommen kommt konkret kriege kriegen krieg kurz
lange langer lang langsam laut leicht leider letzte letzten liegt liste mal minute minuten mitteilen
moglichkeit monat monate monaten nachste nachsten nah name naturlich neu neue neuen neues nimmt
nehmt nehmen normal nummer nutzen oft ok ort paar passiert person platz problem probleme punkt
richtig sache sachen sage sagen samt schauen schlecht schnell schreiben sehe sehen seite setzen
sicher sofort spater stand start stelle stellen stimmt stunde stunden suchen sucht system tag tage
tagen teil thema toll tut ubrig uhr umgehen verschieden verstehe verstehen versuchen voll vorher
warten weitere wert wichtig woche wochen wort zahl zeigen zeit zeug ziehen zuerst zurzeit zwei drei
vier funf sechs sieben acht neun zehn gebrauch
"""


def weak(language: Language) -> frozenset[str]:
    """Return the weak words of a language, lower case and without accents."""
    return _WORDS[language]


def weight_of_weak(articles: int) -> float:
    """Return what a weak word counts: many articles tell themselves how common a word is."""
    return articles / (articles + HALF)


_WORDS: Final[dict[Language, frozenset[str]]] = {
    "en": frozenset(folded(ENGLISH, "en")),
    "de": frozenset(folded(GERMAN, "de")),
}
