"""The age of a child: a number under eighteen beside words that make it an age."""

from collections.abc import Iterator

import re2

from handrail.core.text import Kind, Span
from handrail.security.detector import Detector

WORDS = {
    word: number
    for number, words in enumerate(
        (
            "", "", "three drei trois tres drie",
            "four vier quatre cuatro quattro", "five fünf cinq cinco vijf cinque",
            "six sechs seis zes", "seven sieben sept siete zeven sette",
            "eight acht huit ocho otto", "nine neun neuf nueve negen nove",
            "ten zehn dix diez tien dieci", "eleven elf onze once undici",
            "twelve zwölf douze doce twaalf dodici", "thirteen dreizehn treize trece dertien tredici",
            "fourteen vierzehn quatorze catorce veertien quattordici",
            "fifteen fünfzehn quinze quince vijftien quindici",
            "sixteen sechzehn seize dieciséis zestien sedici",
            "seventeen siebzehn dix-sept diecisiete zeventien diciassette",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
NUMBER = r"(1[0-7]|[1-9]|" + "|".join(sorted(WORDS, key=len, reverse=True)) + ")"
GERMAN = "|".join(
    "drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn".split()
)
CHILD = (
    r"(?:son|daughter|child|kid|boy|girl|brother|sister|nephew|niece|grandson|granddaughter|grandchild|twins|baby|toddler|teen(?:ager)?|"
    r"sohn|tochter|kind|junge|mädchen|bruder|schwester|neffe|nichte|enkel(?:in|kind|sohn|tochter)?|zwillinge|"
    r"fils|fille|enfant|garçon|frère|sœur|soeur|neveu|nièce|petit-fils|petite-fille|jumeaux|"
    r"hij[oa]|hijit[oa]|niet(?:o|a|ecito)|niñ[oa]|hermano|hermana|sobrino|sobrina|niet[oa]|gemel[oa]s|"
    r"zoon(?:tje)?|dochter(?:tje)?|jongen|meisje|broer|zus(?:je)?|neefje|nichtje|kleinkind|kleinzoon|kleindochter|tweeling|"
    r"figliol?[oa]|figlio|figlia|bimb[oa]|nipotin[oa]|bambin[oa]|ragazz[oa]|fratello|sorella|nipote|gemelli)(?:s|en|e|i)?"
)
NOT_YEARS = re2.compile(
    r"(?i)[\s-]{0,2}(?:[0-9]|min|hour|hr|day|week|month|km|mile|m\b|cm|%|percent|euro|eur|\$|€|£|pound|dollar|stunde|tag|woche|monat|"
    r"prozent|heure|jour|semaine|mois|hora|d[íi]a|semana|mes|uur|dag|week|maand|ore\b|ora\b|giorn|settiman|mes[ei]|am\b|pm\b|uhr|o'?clock|"
    r"st\b|nd\b|rd\b|th\b|[.,:/][0-9]|people|of\b|items?|lamps?|times|units|pieces|orders?|boxes|from)"
)
OLD = re2.compile(rf"(?i)\b{NUMBER}[\s-]{{0,2}}(?:years?|yrs?|y/?o)[\s-]{{0,2}}(?:olds?|of age)?\b")
AFTER = re2.compile(
    rf"(?i)\b(?:i am|i'm|im|i’m|ich bin|ik ben)(?: (?:only|just|nearly|almost|erst|gerade|noch|pas|maar))? {NUMBER}\b"
    rf"|\b(?:i turned|i turn|i'll be|aged?|age:|alter:?|edad:?|leeftijd:?|[âa]ge ?:|et[àa] ?:)(?: of| is| just| des kindes| del niño| de l'enfant| van het kind| del bambino)?:? {NUMBER}\b"
    rf"|\b(?:he|she|er|sie|hij|zij|ze|il|elle|lui|lei)(?: is|'s| ist| wird| a) (?:(?:only|just|now|erst|gerade|jetzt|pas|nog maar|seulement) )?{NUMBER}\b(?: (?:years|jahre|jaar|ans)\b|[.,!?]| and| und| en| et|\z)"
    rf"|\b{CHILD}(?: \pL+)?(?:,| ?\(| de| di| van| von| aged| who is|, who is| is| was| turned| turns| just turned|'s| ist| wird| a| tiene| cumple| ha| compie| wordt)(?: (?:only|just|now|erst|gerade|jetzt|solo|ahora))? ?{NUMBER}\b"
)
HAVE_YEARS = re2.compile(
    rf"(?i)\b(?:j'ai|a|ai|tengo|tiene|ho|ha|ben|is|bin|ist|wird|wordt|cumple|compie|de|di|von|met)(?: (?:seulement|que|juste|solo|erst|pas|maar))? {NUMBER} (?:ans|años|anni|jaar|jahre)\b"
)
ONE_WORD = re2.compile(rf"(?i)\b({GERMAN})jährige?[mnrs]?\b")
JAHRE = re2.compile(
    rf"(?i)\b{NUMBER}[ -]?(?:jahre alt|jährige\w?|jaar oud|jarige?|ans\b d'âge|años de edad|anni di età)\b"
)
OF_A_THING = re2.compile(
    r"(?i)\b(?:lamp|phone|car|machine|device|account|contract|house|guarantee|warranty|laptop|computer|fridge|washing|vertrag|gerät|garantie|maschine|contrat|appareil|customer|kunde|client|policy|mower|kettle)\w{0,3}\b"
)
BEFORE, AFTERWARDS = 48, 32
SURE_AGES = (JAHRE, HAVE_YEARS, OLD)
CHILDISH = re2.compile(
    rf"(?i)\b(?:{CHILD}|i am|i'm|im|our|my|unser\w{0, 2}|notre|nuestr\w|onze|nostr\w|ich bin|j'ai|tengo|ik ben|ho|minor|underage|minderjährig)\b"
)


def _find(words: str) -> Iterator[Span]:
    for match in AFTER.finditer(words):
        start, end = next(match.span(at) for at in (1, 2, 3, 4) if match.start(at) >= 0)
        if NOT_YEARS.match(words[end : end + 14]) is None:
            yield _span(words, start, end)
    for match in ONE_WORD.finditer(words):
        yield _span(words, match.start(1), match.end(1))
    for pattern in SURE_AGES:
        for match in pattern.finditer(words):
            near = words[max(0, match.start() - BEFORE) : match.end() + AFTERWARDS]
            thing = words[max(0, match.start() - 24) : match.end() + 12]
            if CHILDISH.search(near) and OF_A_THING.search(thing) is None:
                yield _span(words, *match.span(1))


def _span(words: str, start: int, end: int) -> Span:
    said = words[start:end].lower()
    age = WORDS.get(said) or int(said)
    hint = "under 13" if age < 13 else "under 16" if age < 16 else "under 18"  # noqa: PLR2004 (the ages laws name)
    return Span(start, end, Kind.AGE, hint)


detector = Detector(
    name="age",
    kind=Kind.AGE,
    find=_find,
    hits=(
        "I'm 12",
        "i am 15 years old",
        "my son is 9 and broke the lamp",
        "my daughter, 14, ordered it",
        "ich bin erst 13",
        "meine Tochter ist 8 Jahre alt",
        "j'ai 13 ans",
        "tengo 15 años",
        "ik ben 16 jaar",
        "ho 12 anni",
        "my twelve-year-old son",
    ),
    misses=(
        "I'm 12 minutes late",
        "I am 34 years old",
        "my lamp is 9 years old",
        "a 5 year guarantee",
        "I am 3rd in the queue",
        "ich bin 10 Minuten zu spät",
        "my contract is 12 years old",
        "the son ordered 9 lamps",
        "il y a 5 ans",
        "hace 3 años",
    ),
    signs=(
        r"(?i)\b(?:i am|i'm|im|i’m|ich bin|ik ben|i turn|i'll be|he|she|he's|she's|er|sie|hij|zij|ze|il|elle|lui|lei|age|aged|alter|edad|leeftijd|âge|età)\b",
        rf"(?i){CHILD}.{{1,24}}[ ,(]{NUMBER}\b",
        rf"(?i)\b{NUMBER}[ -]{{0,2}}(?:years?|yrs?|y/?o|jahre|jährig|jaar|jarig|ans|años|anni)",
        r"(?i)jährig",
    ),
)
