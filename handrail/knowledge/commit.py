"""Does a sentence commit the company: does it promise, grant, except, forbid, or state a rule?

Wide on purpose: what commits is not wrong, it must be backed. Spared is what says that nothing can
be promised, that somebody else decides, or what the customer said.
"""

import re

import re2

from handrail.knowledge.promise_words import de, en, others
from handrail.knowledge.statement import Statement

_COMMITS = re2.compile("|".join((*en.COMMITS, *de.COMMITS, *others.COMMITS)))
_SPARES = re2.compile("|".join((*en.SPARES, *de.SPARES, *others.SPARES)))
_NAMED = re2.compile(en.NAMED)
_TURNS = re.compile(
    r"[;–—] |,? (?:but|however|nevertheless|though|aber|doch|jedoch|trotzdem|mais|pero|maar|ma) "
    r"|, (?:so|and|und|deshalb|also|daher|therefore) "
)
_YES = re2.compile(f"{en.YES}|{de.YES}")
_ASKS = re2.compile(f"{en.ASKS}|{de.ASKS}")
_MACHINE = re2.compile(
    r"\b(?:bot|robot|machine|human|person|ai|mensch|ki|maschine|roboter|computer)\b"
)
_DEEDS = re2.compile(
    r"\bi (?:have|will|can|am going to|just|already|hereby)\b|\bwe have (?:now |just |already )?"
    r"(?:refund|issu|sent|credit|cancel|process|approv|appl|waiv|extend|book|arrang|replac|chang|mov"
    r"|open|add|grant|upgrad|schedul|paid|reimburs|compensat|reserv)"
    r"|\byour [\w ]{2,30} (?:has|have) been\b|\bich (?:habe|werde|kann)\b|\b(?:habe|werde|kann) ich\b"
    r"|\bwir haben (?:\w+ ){0,6}(?:ge\w+|\w+iert)\b"
)
# What was done, whoever did it: a rule speaks of what is done, a deed of what was.
_DONE = re2.compile(
    r"\b(?:has|have|had|was|were|got|is now|are now)(?:n't)? (?:(?:now|just|already|also|been|both|all|successfully|not) )*"
    r"(?:[a-z]+ed|sent|paid|made|done|given|taken|put|set|gone|told|written|reset|left|found|sold|shown|read|forwarded)\b"
    r"|\b(?:i|we)(?:'ve)? (?:(?:just|now|already|also|have|personally) )*[a-z]+ed\b"
    r"|\b(?:wurde|wurden|worden)\b|\b(?:habe|haben|hat|ist|sind) (?:[\pL-]+ ){0,6}ge[\pL]{2,}(?:t|en)\b"
    r"|\b(?:a|ont) ete\b|\b(?:ha|han) sido\b|\be stat[oa]\b|\bsono stat[ei]\b|\b(?:is|zijn) [\pL ]{0,20}ge[\pL]{2,}\b"
)
SHORT = 3  # telling words of a yes that says nothing else
MEASURED = frozenset({"counted", "clock"})


def commits(stated: Statement) -> bool:
    """Tell whether a sentence binds the company if it is believed; a question does not."""
    if stated.asks:
        return False
    if not _SPARES.search(stated.said):
        return _measured(stated) or _binds(stated.said)
    clauses = _TURNS.split(stated.said)
    return any(_binds(clause) for clause in clauses if not _SPARES.search(clause))


def _measured(stated: Statement) -> bool:
    return any(quantity.unit not in MEASURED for quantity in stated.quantities)


def _binds(said: str) -> bool:
    return bool(_COMMITS.search(_NAMED.sub(" ", said)))


def says_yes(stated: Statement) -> bool:
    """Tell whether a sentence affirms what was asked and says little else."""
    return bool(_YES.search(stated.said.lstrip("\"'(¡¿ "))) and len(stated.words) <= SHORT


def asks_for(stated: Statement) -> bool:
    """Tell whether a yes to what the customer wrote would bind the company."""
    return bool(_ASKS.search(stated.said)) and not _MACHINE.search(stated.said)


def is_deed(stated: Statement) -> bool:
    """Tell whether it says that something was or is being done for this very customer.

    No passage backs that: only a record or a confirmation does.
    """
    return bool(_DEEDS.search(stated.said))


def tells_done(stated: Statement) -> bool:
    """Tell whether it says that something was done: no wording of a rule says that."""
    return bool(_DONE.search(stated.said)) or is_deed(stated)


def spared(stated: Statement) -> bool:
    """Tell whether a sentence asks, or says that nothing can be promised, or whose word it tells."""
    return stated.asks or bool(_SPARES.search(stated.said))
