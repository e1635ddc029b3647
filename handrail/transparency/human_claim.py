"""Does a text of the assistant claim to come from a human being? It never may (T-05)."""

from collections.abc import Mapping
from typing import Final

from handrail.core.phrase import any_finds, compile_grammar
from handrail.core.plain import plain
from handrail.core.words import read_words
from handrail.transparency.human_words.others import HIDES, OTHERS, SPEAKS

ENGLISH_WORDS: Final[Mapping[str, str]] = {
    "fill": """
        a an the just really actually very much still only truly honestly certainly definitely
        indeed of_course absolutely also simply too quite 100_percent in_fact totally entirely
        here currently both yes your as well most definitely one_of_the one_of_our one_of
    """,
    "adj": """
        real actual live living breathing proper genuine true human flesh_and_blood normal fellow
        friendly trained regular ordinary customer service support member_of_the
    """,
    "human": """
        human humans human_being human_beings person people man woman guy lady gentleman mortal
        flesh_and_blood individual
    """,
    "staff": """
        employee employees agent agents representative representatives advisor adviser colleague
        member_of_staff member_of_the_team member_of_our_team member_of_the_staff team_member
        staff_member support_agent service_agent operator clerk supervisor manager
    """,
    "machine": """
        bot bots robot robots chatbot chatbots machine machines computer computers program
        programme ai ais artificial_intelligence algorithm automated automated_system software
        language_model virtual_assistant script llm artificial
    """,
    "talk": "talking speaking chatting writing dealing corresponding communicating texting",
    "life": """
        lunch breakfast dinner holiday vacation break coffee husband wife kids children son
        daughter mother father parents weekend hands eyes heart body birthday
    """,
}
ENGLISH: Final = """
    i|we am|are @fill* @adj* @human !like|and|not|can|will|who_can
    i|we am|are|was|were @fill* @adj* @staff !assistant
    i|we am|are @fill* real|human|alive|flesh_and_blood !time|quick|sorry|help|assistant
    i|we am|are @fill* not @fill* @adj* @machine
    i|we not @fill* a|an @adj* @machine
    no ..1 i am|are not @fill* @machine
    not ..1 talking|speaking|chatting|writing ..1 to|with ..1 a|an|any @adj* @machine
    you|u are ..1 @talk ..1 to|with @fill* @adj* @human
    you|u are ..1 @talk ..1 to|with @fill* @staff
    you|u have ..1 reached ..1 a|an|one @adj* @human
    this|it is @fill* @adj* human|person|human_being ..1 @talk|writing|typing|speaking|here|$
    this|it is not ..1 a|an? @adj* bot|robot|chatbot|machine|automated|ai
    this|that ..2 was|is ..1 written|typed|answered by a|an|me @adj* @human
    as a|an|your @adj* human|person|woman|man|human_being i|we|,
    speaking|talking|writing as a|an @adj* human|person|woman|man
    a @adj* human|person is ..1 writing|typing|answering|speaking|talking
    i|we assure|promise ..6 @adj* @human
    there is ..1 a @adj* @human ..2 behind|at|on|writing|typing
    my name is ..2 and|, i ..1 work
    i work ..1 at|for|in|here ..3 as
    i was born|raised
    my @life
    i ate|slept|drank|felt
    nobody|no_one here|else? is ..1 a @machine
    only humans|people|human_beings ..2 answer|here|work|write
"""
GERMAN_WORDS: Final[Mapping[str, str]] = {
    "fill": """
        ein eine einen einem einer echt wirklich tatsächlich natürlich selbstverständlich doch ja
        auch nur ganz sicher bestimmt hier schon der die das wahrhaftig definitiv absolut
        eigentlich gerade ehrlich hundertprozentig und
    """,
    "adj": "echt~ richtig~ real~ lebend~ lebendig~ wirklich~ wahr~ menschlich~ normal~ leibhaftig~",
    "human": """
        mensch menschen person personen mann frau menschliches_wesen lebewesen fleisch_und_blut
        wesen
    """,
    "staff": """
        mitarbeiter mitarbeiterin mitarbeitern mitarbeitende berater beraterin kollege kollegin
        angestellte angestellter kundenberater kundenberaterin sachbearbeiter sachbearbeiterin
        teil_des_teams supportmitarbeiter servicemitarbeiter
    """,
    "machine": """
        bot bots roboter chatbot chatbots maschine maschinen computer programm ki automat software
        algorithmus sprachmodell künstliche_intelligenz skript automatisches_system
    """,
    "talk": "spreche sprechen sprichst rede reden redest schreibe schreiben schreibst chatten",
    "life": """
        mittagspause frühstück urlaub mann frau kinder tochter sohn mutter vater eltern wochenende
        geburtstag hände herz körper kaffee
    """,
}
GERMAN: Final = """
    ich|wir bin|sind @fill* @adj* @human
    ich|wir bin|sind @fill* @staff
    ich|wir bin|sind @fill* menschlich|real|lebendig|echt !froh|bemüht|gespannt|dankbar
    ich|wir bin|sind @fill* kein|keine|nicht @fill* @adj* @machine
    bin|sind ich|wir @fill* @adj* @human
    bin|sind ich|wir @fill* kein|keine @adj* @machine
    sie|du|ihr @talk ..3 mit @fill* @adj* @human
    sie|du|ihr @talk ..3 mit @fill* @staff
    sie|du|ihr @talk ..3 nicht|keinem|keiner ..2 mit? ..1 @machine
    mit keinem|keiner @adj* @machine
    das|dies|hier ist|schreibt|spricht|sitzt|antwortet ..1 ein|eine @adj* mensch|person
    das|dies|hier ist ..1 kein|keine @adj* @machine
    als mensch|frau|mann ..1 kann|weiß|verstehe|bin|habe|ich
    hinter ..3 chat ..1 sitzt|steckt|bin ..2 @human
    ich arbeite ..3 als
    ich wurde ..2 geboren
    von @fill* @adj* @human geschrieben|beantwortet|getippt|verfasst
    mein|meine|meinem|meiner @life
    hier antworten|schreiben|arbeiten ..2 menschen
    ich versichere|verspreche ..6 @human
"""
SPARED_ENGLISH: Final = """
    i|we am|are @fill* not @fill* @adj* @human|@staff
    i|we not @fill* a|an @adj* @human
    you|u are not ..2 @talk ..1 to|with ..2 @human
    am|are not ..2 talking|speaking ..1 to|with ..2 @human
    your|the @life
    neither|nor ..3 @human
"""
SPARED_GERMAN: Final = """
    ich|wir bin|sind @fill* kein|keine|nicht @fill* @adj* @human|@staff
    sie|du @talk ..2 nicht mit ..2 @human
    sie|du @talk ..2 mit keinem|keiner @adj* @human
    ihr|ihre|deine|dein @life
"""
MEND: Final = "machine staff human"
GRAMMARS: Final = (
    compile_grammar(ENGLISH_WORDS, {"claims": ENGLISH, "spared": SPARED_ENGLISH}, mend=MEND),
    compile_grammar(GERMAN_WORDS, {"claims": GERMAN, "spared": SPARED_GERMAN}, mend=MEND),
)


def may_claim(words: str) -> bool:
    """Tell quickly whether a sentence could claim it: by who speaks, or by how it hides letters."""
    said = plain(words)
    return bool(SPEAKS.search(said) or OTHERS.search(said) or HIDES.search(words))


def claims_human(words: str) -> bool:
    """Tell whether a text says of its writer that it is a human being, or no machine."""
    if OTHERS.search(plain(words)):
        return True
    return any_finds(GRAMMARS, "claims", read_words(words))
