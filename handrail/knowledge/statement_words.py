"""Words that turn a statement: contraries, conditions, days; and places no passage may lack."""

import re
from collections.abc import Mapping
from typing import Final

TURNED: Final[Mapping[str, str]] = {
    word: turn
    for turn, row in {
        "not": "ne pas aucun aucune jamais ningun ninguna nunca non nessun nessuna mai niet geen "
        "nooit unable impossible unmoglich ni rien nada",
        "only": "seulement uniquement solo solamente soltanto alleen slechts",
        "without": "sans sin senza zonder",
        "each": "each",
        "most": "upto",
        "all": "tous toutes todos todas tutti tutte anything everything everyone anyone anytime "
        "whenever wherever unlimited unbegrenzt jederzeit samtliche samtlichen overall worldwide "
        "weltweit everywhere uberall forever lifetime lifelong lebenslang lebenslange",
    }.items()
    for word in row.split()
}
OPPOSITES: Final[Mapping[str, str]] = {
    contrary: plain
    for pair in """
        unused=used unopened=opened unworn=worn undamaged=damaged unable=able ungeoffnet=geoffnet
        ungeoffnete=geoffnete ungeoffneten=geoffneten unbenutzt=benutzt unbenutzte=benutzte
        unbenutzten=benutzten unbeschadigt=beschadigt nonrefundable=refundable
        exclude=include excluded=included excludes=includes excluding=including
        ausgeschlossen=moglich impossible=possible unavailable=available unmoglich=moglich
        refuse=accept refuses=accept refused=accepted reject=accept rejected=accepted
        decline=accept declined=accepted deny=allow denied=allowed forbidden=allowed
        prohibited=allowed prohibit=allow ablehnen=annehmen abgelehnt=angenommen verboten=erlaubt
        ineligible=eligible invalid=valid ungultig=gultig closed=open geschlossen=geoffnet
        unregistered=registered unlimited=limited unbegrenzt=begrenzt kostenpflichtig=kostenlos
        loses=keeps lose=keep verlieren=behalten
    """.split()
    for contrary, _, plain in [pair.partition("=")]
}
DENIES_ALL: Final = frozenset(  # contraries of what the whole clause is about
    """excluded excluding exclude excludes ausgeschlossen impossible unavailable unmoglich refused
    rejected declined denied forbidden prohibited abgelehnt verboten ineligible exempt""".split()
)
DENYING: Final = re.compile(
    r"[,;:()]\s|\s-\s|\s(?:but|aber|sondern|mais|pero|maar|ma|while|whereas)\s|\s(?=(?:if|unless|provided|wenn|falls|sofern)\s)"
)
CONDITIONS: Final = re.compile(
    r"\b(?:if|only|unless|except|provided|as long as|so long as|wenn|falls|sofern|nur|solange|ausser|"
    r"vorausgesetzt|excluding|ausgenommen|si|sauf|salvo|solo|alleen|mits|tenzij|seulement|"
    r"once(?= (?:we|you|the|your|it|they)\b)|sobald)\b"
)
MEANT: Final[Mapping[str, str]] = {
    said.replace("_", " "): meant.replace("_", " ")
    for pair in """
        cannot=can_not money_back=refund geld_zuruck=erstattung free_of_charge=free
        no_fee=free no_fees=free no_late_fee=late_fee_free not_charged=free no_charges=free no_costs=free no_extra_cost=free
        no_extra_charge=free no_additional_cost=free does_not_cost_anything=is_free
        do_not_cost_anything=are_free does_not_cost_extra=is_free
        does_not_cost_you_anything=is_free keine_kosten=kostenlos keine_gebuhr=kostenlos
        keine_gebuhren=kostenlos nichts_bezahlen=kostenlos bezahlt_nichts=kostenlos
        bezahlen_nichts=kostenlos kosten_nichts=kostenlos not_cost_anything=free
        non-refundable=not_refundable nonrefundable=not_refundable no_longer=not nicht_mehr=nicht
        at_no_charge=free at_no_cost=free at_no_extra_cost=free without_charge=free
        without_extra_charge=free no_charge=free no_cost=free costs_nothing=is_free
        costs_you_nothing=is_free cost_nothing=is_free cost_you_nothing=is_free
        kostet_nichts=ist_kostenlos kostet_sie_nichts=ist_kostenlos gratis=kostenlos
        kostenfrei=kostenlos umsonst=kostenlos portofrei=kostenlos versandkostenfrei=versand_kostenlos
        ohne_aufpreis=kostenlos up_to=upto get_back=refund send_back=return
        give_back=return bring_back=return for_life=lifetime as_soon_as=once
    """.split()
    for said, _, meant in [pair.partition("=")]
}
PHRASES: Final = re.compile(
    r"\b(?:" + "|".join(sorted(map(re.escape, MEANT), key=len, reverse=True)) + r")\b"
)
DETERMINERS: Final = frozenset(
    "your the a an our my it them this that these their any some".split()
)
QUALIFIED: Final = re.compile(r"\b(?:of|for|on|bei|fur|von) ([^\W\d_]+(?: [^\W\d_]+)?)")
SINCE: Final = re.compile(r"\b(?:after|nach|nachdem|once|from when|ab|sobald)\b([^,.;]{0,60})")
SUBJECT: Final = re.compile(
    r"(?:the|your|our|this|that|all|every|any|der|die|das|ihre?|unsere?|diese[rs]?|alle|jede[rs]?|"
    r"auf den|auf die|auf das|for the|on the) ([^\W\d_]+)\b(?! (?:of|von|der|des)\b)"
)
WITHOUT: Final = re.compile(r"\b(?:without|ohne|sans|sin|senza|zonder)\b([^,.;]{0,40})")
RULE: Final = re.compile(  # a sentence that makes a condition for what another grants
    r"\b(?:appl(?:y|ies)|valid|granted|gilt|gelten) (?:\w+ )?(?:only|nur|if|provided|wenn)\b"
    r"|\bonly (?:if|when)\b|\bnur,? wenn\b"
)
_DAYS: Final = (
    "monday montag lundi lunes lunedi maandag",
    "tuesday dienstag mardi martes martedi dinsdag",
    "wednesday mittwoch mercredi miercoles mercoledi woensdag",
    "thursday donnerstag jeudi jueves giovedi donderdag",
    "friday freitag vendredi viernes venerdi vrijdag",
    "saturday samstag sonnabend samedi sabado sabato zaterdag",
    "sunday sonntag dimanche domingo domenica zondag",
    "today heute tonight heutige",
    "tomorrow",
    "overnight ubernacht",
    "weekend wochenende",
    "january januar",
    "february februar",
    "april",
    "june juni",
    "july juli",
    "august",
    "september",
    "october oktober",
    "november",
    "december dezember",
    "christmas weihnachten",
    "easter ostern",
)
DAYS: Final[Mapping[str, str]] = {word: row.split()[0] for row in _DAYS for word in row.split()}
PLACES: Final = frozenset(
    """germany deutschland austria osterreich switzerland schweiz france frankreich italy italien
    spain spanien ireland irland netherlands niederlande belgium belgien luxembourg luxemburg poland
    polen denmark danemark sweden schweden norway norwegen finland finnland portugal england
    scotland schottland uk britain grossbritannien usa america amerika canada kanada china japan
    europe europa eu london paris berlin dublin wien vienna zurich rome madrid amsterdam""".split()
)
PERSONS: Final[Mapping[str, str]] = {
    word: person
    for person, row in {
        "we": "we i us uns wir ich nous noi nosotros wij",
        "you": "you sie du ihr vous usted u",
        "they": "they he she er",
    }.items()
    for word in row.split()
}
NEEDS: Final = frozenset(
    """need needs required require requires must have only provided mandatory mussen muss
    erforderlich notwendig notig nur brauchen benotigen""".split()
)
FREE: Final = frozenset("free kostenlos complimentary gratuit gratis".split())
EXCLUSIVE: Final = tuple(
    frozenset(row.split())
    for row in (
        "half full double",
        "halb halben halber halbe voll vollen voller volle doppelt doppelten",
        "monthly yearly annual weekly daily",
        "monatlich jahrlich wochentlich taglich",
        "first last second",
        "free charged",
        "inside outside",
        "innerhalb ausserhalb",
    )
)
