"""Does the customer ask for a person? Code answers, in every offered language, before any model."""

import re2

from handrail.core.message import Language

KEYWORDS = frozenset(
    """human person people agent representative supervisor manager operator someone somebody anyone
    speak talk speaking talking connect transfer please advisor employee colleague
    mensch menschen mitarbeiter mitarbeiterin berater kollegen ansprechpartner sprechen reden
    verbinden telefonieren jemand jemanden jemandem kundenservice kundendienst echten bitte""".split()
)
WHO = (
    r"(?:humans?|human beings?|persons?|people|agents?|representatives?|reps?|operators?|supervisors?"
    r"|managers?|staff|employees?|advis[eo]rs?|colleagues?|team ?members?|customer (?:service|care|support)"
    r"|support (?:team|staff)|someone|somebody|anyone|anybody|one of (?:you|your)|bloke|lady|man|woman"
    r"|flesh and blood|live chat|actual voice)"
)
WER = (
    r"(?:mensch\w*|mitarbeiter\w*|mitarbeitend\w*|berater\w*|kolleg\w*|ansprechpartner\w*|person\w*"
    r"|sachbearbeiter\w*|vorgesetzt\w*|chef\w*|kundendienst\w*|kundenservice\w*|kundenbetreu\w*|jemand\w*"
    r"|support|hotline|fleisch und blut|servicekraft)"
)
ENGLISH = (
    rf"(?:speak|talk|chat|converse|deal|communicate|in touch|correspond|write)\w* (?:\w+ ){{0,3}}(?:to|with) (?:\w+[ ,]+){{0,5}}{WHO}\b",
    rf"(?:connect|transfer|put|pass|hand|patch|route|forward|escalate|switch|redirect)\w* (?:me|this|it|us|my)\b.{{0,40}}\b{WHO}\b",
    r"(?:put me through|pass me on|hand me over|transfer me|connect me|escalate this|escalate it)\b",
    r"(?:get|give|fetch|find|bring|send|show|want|need|like|prefer|demand|insist|request|require|expect|ask(?:ing)? for)\b (?:\w+ ){0,4}(?:real |actual |live |living |proper |human |breathing |decent )?(?:human|humans|human being|person|agent|representative|rep|operator|supervisor|manager|advis[eo]r|employee|staff member|member of staff|support agent|team member)\b",
    r"(?:get|give|find|fetch|bring|send) (?:me|us|in|over) (?:\w+ ){0,2}(?:someone|somebody|anyone)\b",
    r"(?:real|actual|live|living|breathing|proper|genuine) (?:\w+ )?(?:humans?|person|people|agents?|rep|representative|someone|somebody|staff)\b.{0,30}(?:please|pls|now|here|help|instead|$)",
    r"(?:is there|are there|isn'?t there|can i (?:get|have)|could i (?:get|have)|may i (?:get|have)|how (?:do|can) i (?:reach|get|contact|find))\b.{0,40}\b(?:humans?|person|agent|representative|somebody|someone|anyone|anybody|real people|operator|manager)\b.{0,40}(?:talk|speak|there|here|help|contact|call|reach|please|available|instead|$)",
    r"(?:someone|somebody|anyone|anybody|a (?:human|person|colleague|manager)|one of you) (?:\w+ ){0,3}(?:call|phone|ring|contact|help) (?:me|us)\b",
    r"(?:call|ring|phone) me(?: back)?\b",
    r"(?:not|don'?t|do not|won'?t|no|stop|enough|without|instead of|hate|sick of|tired of|fed up with|rather than)\b (?:\w+ ){0,6}(?:bots?|robots?|chatbots?|machines?|computers?|ai|automat\w+|algorithm)\b",
    r"(?:human|person|agent|operator|representative|rep|supervisor|manager|advis[eo]r)s?[ ,]*(?:please|pls|plz|now|asap|immediately|!)",
    r"let me (?:\w+ )?(?:speak|talk)\b",
)
GERMAN = (
    rf"(?:mit|zu|an|von) (?:\w+ ){{0,4}}{WER} (?:\w+ ){{0,5}}(?:sprech\w*|spreche|red\w*|schreib\w*|telefonier\w*|chatt\w*|verb\w*|weiter\w*|durchstell\w*|unterhalt\w*)\b",
    rf"(?:sprech\w*|red\w*|schreib\w*|telefonier\w*|chatt\w*|unterhalt\w*) (?:\w+ ){{0,4}}(?:mit|zu) (?:\w+ ){{0,4}}{WER}\b",
    r"(?:verbind\w*|stell\w*|leit\w*|gib|geb\w*|hol\w*|schick\w*) (?:sie |ihr |mal |bitte |doch |endlich )*(?:mich|mir|das|uns)\b.{0,50}\b(?:mensch\w*|mitarbeiter\w*|berater\w*|kolleg\w*|jemand\w*|durch|verbinden|person|vorgesetzt\w*|chef\w*|weiter)\b",
    r"(?:will|m[öo]chte|moechte|brauch\w*|h[äa]tte|verlang\w*|w[üu]nsch\w*|bitte um|lieber|gibt es|ist da|sitzt da|kann ich|k[öo]nnt\w* ich|darf ich|wo finde ich|wie erreiche ich)\b (?:\S+ ){0,7}?(?:mensch\w*|mitarbeiter\w*|berater\w*|ansprechpartner\w*|sachbearbeiter\w*|vorgesetzt\w*|echte\w* person|richtige\w* person|kundendienst|kundenservice|jemand\w* (?:echt\w*|richtig\w*))\b",
    r"(?:rufen sie|ruft|ruf|rufe|anruf\w*) (?:mich|uns)\b|r[üu]ckruf|zur[üu]ckrufen|anrufen",
    r"(?:kein\w*|nicht|statt|genug|satt|ohne)\b (?:\w+ ){0,5}(?:roboter\w*|bots?|chatbots?|maschine\w*|computer\w*|ki|automat\w*)\b",
    r"(?:echte\w*|richtige\w*|lebendige\w*|wirkliche\w*) (?:mensch\w*|person\w*|mitarbeiter\w*|ansprechpartner\w*)",
    r"(?:mensch|mitarbeiter\w*|berater\w*|kundenservice|ansprechpartner\w*)[ ,]*(?:bitte|jetzt|sofort|!)",
    r"(?:kann|k[öo]nnte|soll) (?:mir |mich |sich |bitte |mal )*(?:jemand|einer|ein mensch)\b.{0,40}\b(?:anrufen|helfen|melden|sprechen|k[üu]mmern)",
)
SHORT = (
    r"^\W*(?:an? |the |please |bitte |real |live |einen? |eine |echten? |with |mit |to )*(?:human|person|agent|operator"
    r"|representative|rep|advis[eo]r|supervisor|manager|mensch|menschen|mitarbeiter|mitarbeiterin|berater|beraterin"
    r"|kundenservice|kundendienst|ansprechpartner)(?: please| now| bitte| jetzt| sofort)*\W*$"
)
ASKS = re2.compile(f"(?i)(?:\\b(?:{'|'.join((*ENGLISH, *GERMAN))})|{SHORT})")
# Words that only look like it: who delivered, whom the order names, what somebody said before.
BESIDE = re2.compile(
    r"(?i)\b(?:delivery|travel|estate|cleaning|shipping) (?:agents?|person|man|people)|contact person|per person"
    r"|\d+ (?:people|persons?)|people person|in person|manager pack|robot(?:ic)? (?:lawn ?)?(?:mowers?|vacuums?)"
    r"|coffee machines?|washing machines?|m[äa]hroboter\w*|saugroboter\w*|kaffeemaschine\w*"
    r"|(?:your|the|an?|one of your) (?:\w+ )?(?:agent|colleague|manager|staff|person|rep|representative|employee)s? (?:\w+ )?(?:said|told|promised|was|were|who|did|delivered|left|has|had)"
    r"|(?:ihr\w*|der|die|ein\w*) (?:\w+ )?(?:mitarbeiter\w*|kolleg\w*|berater\w*|person) (?:sagte|hat|hatte|war|meinte|versprach|die|der)"
)
DELETED = {word[:at] + word[at + 1 :]: word for word in KEYWORDS for at in range(len(word))}
LONG = 5


def wants_person(words: str, language: Language) -> bool:  # noqa: ARG001 (customers switch languages)
    """Tell whether the customer asks to be put through to a person, in any offered language."""
    plain = BESIDE.sub(" ", words.replace("’", "'").lower())
    return ASKS.search(plain) is not None or ASKS.search(mended(plain)) is not None


def mended(words: str) -> str:
    """Mend one slip of the keyboard in each long word that is nearly one of our keywords."""
    return " ".join(_mended(word) for word in words.split())


def _mended(word: str) -> str:
    bare = word.strip(".,!?;:")
    if len(bare) < LONG or bare in KEYWORDS:
        return word
    if bare in DELETED:
        return DELETED[bare]
    shorter = (bare[:at] + bare[at + 1 :] for at in range(min(len(bare), 20)))
    return next(
        (DELETED.get(one, one) for one in shorter if one in KEYWORDS or one in DELETED), word
    )
