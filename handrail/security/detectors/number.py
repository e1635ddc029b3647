"""A message that is nothing but a number: the answer to a question we do not see here.

"8547", "it is kj 19 m 2", "thanks, 44 70 50 42": somebody was asked for the last digits, a booking, an
account. Which of them stands in the question; what it says of a person does not.
"""

import re
from collections.abc import Iterator

from handrail.core.text import Kind, Span
from handrail.security.amounts import YEAR, is_amount
from handrail.security.detector import Detector
from handrail.security.link_words import COMMON

LONGEST = 72  # characters of a message that may be an answer and nothing else
STRANGE = 2  # words that may stand beside it and say we know not what: a name, mostly
FEWEST = 4  # letters and figures
MIXED = 5  # letters and figures of a reference
TOKEN = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
FIGURE = re.compile(r"[0-9]")
INSIDE = frozenset(" -./_")
SHORT = 4  # letters of a group without a figure
MOST = 24
UNIT = re.compile(r"(?i)[0-9]{1,5}[a-z]{1,4}|[a-z]+[0-9]")
# Words an answer is wrapped in; they say nothing of what the number counts.
WRAPPING = frozenset(
    """
    yes yeah yep no sure ok okay sorry thanks thank you please hi hello hey it it's its is are the my that this here
    as and number numbers no nr code id ref reference last four digits digit full name called mine should be would
    correct actual actually well so oh ah was typo there have has one again of for me i am i'm im with in a
    ja nein klar gut danke bitte hallo es ist sind die der das meine mein meiner hier und nummer lautet ziffern vier
    letzten das ist wäre richtig also ach entschuldigung
    oui non bien merci bonjour c'est est le la les mon ma mes voici et numéro numero chiffres derniers quatre voilà
    sí si no vale gracias hola es el los mi mis aquí y número cifras últimos cuatro
    ja nee prima dank je wel hallo het is de mijn hier en nummer laatste vier cijfers dit
    sì no va bene grazie ciao è il lo la mio mia ecco e numero ultime quattro cifre
    account acc acct card credit debit ssn social security password pwd pin pass passcode claim policy booking confirmation conf
    konto karte kundennummer bestellnummer zip zipcode postal phone cell mobile contact
""".split()
)
# Words that say what a number counts or names: then it is no answer to a question of ours.
COUNTING = frozenset(
    """
    amount amounts total sum price cost costs charge charged transfer pay paid payment spent fee money cash dollars usd uds euro euros rs
    inr pounds cents date day dates time year years yr model models made make manufactured bought purchased built since from until by at
    month week weeks months days hour hours minute minutes am pm morning evening noon
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    units unit pieces nos items item quantity qty boxes pack packs copies
    flight flights hotel food ticket tickets travel seat gate terminal room floor suite house street road st ave avenue lane apt drive
    car cars vehicle engine cc motor hyundai honda toyota ford bmw audi nissan chevy chevrolet maruti maruthi suzuki jaguar mercedes kia mazda tesla vw
    keyboard keyboards psr psre psrew printer lamp phone tv iphone galaxy laptop tablet windows version error code fehler article size watt volt calories
    kilometres km miles degrees percent speed mbps gb mb tb
    betrag preis kosten summe euro datum uhr jahr jahre modell baujahr stück zimmer straße strasse größe artikel fehler lampe
    montant prix coût date heure année modèle pièces chambre rue taille article erreur
    importe precio coste fecha hora año modelo piezas calle talla artículo error
    bedrag prijs kosten datum tijd jaar model stuks kamer straat maat artikel fout
    importo prezzo costo data ora anno modello pezzi camera via taglia articolo errore
    departs arrives arriving leaving born gate add order want need like buy send get approximately around about above below over under up to more less than
    januar februar märz mai juni juli oktober dezember
""".split()
)


def _find(words: str) -> Iterator[Span]:
    if len(words) > LONGEST or "@" in words or FIGURE.search(words) is None:
        return
    tokens = [match.span() for match in TOKEN.finditer(words)]
    plain = [words[start:end].lower() for start, end in tokens]
    if any(word in COUNTING for word in plain) or any(mark in words for mark in "?%+*=€$£"):
        return
    groups = list(_groups(words, tokens, plain))
    strange = _strange(tokens, plain, groups)
    for start, end in groups:
        if _is_answer(words, start, end, strange):
            yield Span(start, end, Kind.NUMBER, sure=0.5)


def _groups(
    words: str, tokens: list[tuple[int, int]], plain: list[str]
) -> Iterator[tuple[int, int]]:
    """Yield the numbers: runs of groups of figures, and of short groups of letters among them."""
    run: list[int] = []
    for at in range(len(tokens) + 1):
        if at < len(tokens) and _joins(words, tokens, plain, run, at):
            run.append(at)
            continue
        if any(FIGURE.search(plain[one]) for one in run):
            yield tokens[run[0]][0], tokens[run[-1]][1]
        run = [at] if at < len(tokens) and _is_group(plain[at]) else []


def _joins(
    words: str, tokens: list[tuple[int, int]], plain: list[str], run: list[int], at: int
) -> bool:
    if not run or not _is_group(plain[at]):
        return False
    between = words[tokens[run[-1]][1] : tokens[at][0]]
    return INSIDE.issuperset(between) and len(between) <= FEWEST


def _is_group(word: str) -> bool:
    if FIGURE.search(word):
        return True
    return len(word) <= SHORT and word.isalpha() and word not in COMMON and word not in WRAPPING


def _strange(tokens: list[tuple[int, int]], plain: list[str], groups: list[tuple[int, int]]) -> int:
    """Count the words beside the numbers that wrap nothing."""
    inside = [
        any(start <= place[0] and place[1] <= end for start, end in groups) for place in tokens
    ]
    return sum(1 for at, word in enumerate(plain) if not inside[at] and word not in WRAPPING)


def _is_answer(words: str, start: int, end: int, strange: int) -> bool:
    value = "".join(filter(str.isalnum, words[start:end]))
    figures = sum(map(str.isdigit, value))
    if not FEWEST <= len(value) <= MOST or figures < 2 or is_amount(words, start, end):  # noqa: PLR2004 (one figure is a count)
        return False
    if YEAR.fullmatch(value) or UNIT.fullmatch(value):
        return False
    if figures < len(value):
        return len(value) >= MIXED + bool(strange) and strange <= STRANGE
    return strange <= STRANGE


detector = Detector(
    name="number",
    kind=Kind.NUMBER,
    find=_find,
    hits=(
        "8547",
        "it is kj 19 m 2",
        "thanks, 44 70 50 42",
        "AF-99231",
        "yes sure my claim number kvg 658",
        "Ja, 4471 1234",
        "c'est le 55512",
        "4594 and 4452",
    ),
    misses=(
        "2015",
        "12 lamps",
        "the amount is 105947",
        "room 1204",
        "at 1130 am",
        "12.03.2024",
        "Where is my order 1000234?",
        "1500 euros",
        "I would like to know whether 4000 of them fit into one large box",
    ),
    signs=(
        r"[0-9](?:[ ./_-]{0,3}[0-9A-Za-z]){3}|[A-Za-z][ ./_-]{0,3}[A-Za-z0-9][ ./_-]{0,3}[0-9A-Za-z]?[ ./_-]{0,3}[0-9]",
    ),
)
