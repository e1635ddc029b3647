"""Inbound: the writer may harm themselves. Recall first; the answer is a person, at once."""

import re2

from handrail.core.finding import Finding
from handrail.core.guard import Exam, Guard
from handrail.security.mask import own

SIGNS = re2.compile(
    r"(?i)\b(?:suicid\w*|sui[cz]id\w*|selbstmord\w*|self[- ]?harm\w*|unalive\w*|kms\b"
    r"|(?:kill(?:ing)?|hurt(?:ing)?|harm(?:ing)?|cutting|hang(?:ing)?|end(?:ing)?) (?:my ?self)\b"
    r"|end(?:ing)? (?:my (?:own )?life|it all|things for good)|end it (?:tonight|today|now|all)|take my (?:own )?life|taking my (?:own )?life"
    r"|(?:want|wanna|wish|ready|going|like|rather|plan\w*|about) (?:to )?(?:just )?(?:die\b|be dead|not exist|disappear for)"
    r"|wish i (?:was|were|could be|had never been) (?:dead|gone|born|never born)|wish i (?:could )?(?:not |never )?(?:wake|woken|exist)"
    r"|(?:do ?n.?t|no longer|not|never|cannot|can.?t|wouldn.?t) (?:even |really |just )?(?:want|wanna|wish|like|see|bear|care|mind)\b.{0,30}\b(?:live|living|alive|life|be here|wake up|exist|carry on|go on|being here|existing)\b"
    r"|better (?:off )?(?:dead|without me|if i (?:was|were|wasn.?t|weren.?t)|not being)|everyone .{0,30}better (?:off )?without me"
    r"|(?:no|any|what.?s the|see (?:no|any)) (?:reason|point|sense|will)\b.{0,20}\b(?:liv\w+|go(?:ing)? on|carry\w* on|life|alive|being here)\b"
    r"|tired of (?:living|being alive|life|existing)|done with (?:life|living)|life (?:is not|isn.?t|has no|no longer) (?:worth|meaning)|not worth living|nothing (?:left )?to live for"
    r"|(?:jump|step|throw myself) (?:off|in front of|under|from)\b.{0,30}\b(?:bridge|roof|train|building|balcony)|took (?:all )?(?:the|my|too many) pills|take all (?:the|my) pills"
    r"|umzubringen|umbringe?n?\b|bring\w* mich (?:\w+ )?um|nehme? mir (?:\w+ )?das leben|(?:mir|mein) (?:das )?leben (?:zu )?(?:nehmen|beenden)|mein leben (?:zu )?beenden|leben ein ende"
    r"|(?:will|m[öo]chte|moechte|mag|kann|k[öo]nnte) (?:\w+ ){0,4}(?:nicht mehr|nimmer|nicht l[äa]nger) (?:\w+ )?(?:leben|da sein|aufwachen|weiterleben|hier sein|existieren|auf dieser welt)"
    r"|(?:nicht mehr|nicht l[äa]nger|nie wieder|gar nicht mehr) (?:leben|da sein|aufwachen|weiterleben|aufzuwachen|zu leben|am leben)"
    r"|(?:will|m[öo]chte|w[üu]rde|wollte) (?:\w+ ){0,4}(?:sterben|tot sein|verschwinden f[üu]r immer)|w[äa]re (?:ich )?(?:\w+ )?(?:lieber )?tot\b|ritze? mich|mich (?:selbst )?(?:zu )?(?:verletzen|ritzen|t[öo]ten)|tot w[äa]re"
    r"|(?:wozu|warum|kein\w* (?:grund|sinn)|nichts)\b.{0,25}\b(?:leben|weiterleben|weiter ?machen|lebenswert|da sein)\b|lebensm[üu]de|(?:ohne mich|wenn ich weg w[äa]re|wenn es mich nicht)\b.{0,30}\b(?:besser|g[äa]be)|besser (?:dran )?ohne mich)"
)
SENTENCE = "The customer may be in danger of harming themselves."


def inspect(exam: Exam) -> Finding | None:
    """Look for words of suicide or self-harm in either language."""
    if SIGNS.search(exam.text.words):
        return Finding("self_harm", 0.9, SENTENCE)
    return None


def _exam(words: str) -> Exam:
    return Exam(own(words), "en", own(words))


guard = Guard(
    "self_harm",
    "inbound",
    "oversight",
    inspect,
    hits=(_exam("I want to kill myself"), _exam("Ich will nicht mehr leben")),
    misses=(_exam("This app is killing me"), _exam("Der Akku ist tot")),
)
