"""Outbound: no hurry, no guilt, no shaming, no obstacles, and no selling during a complaint."""

from handrail.core.finding import Finding
from handrail.core.guard import Exam, Guard
from handrail.core.message import Language
from handrail.core.plain import plain
from handrail.knowledge.worded import worded
from handrail.security.mask import own
from handrail.transparency.pressure import presses, sells_in_trouble

PRESSES = "The draft presses the customer."
SELLS = "The draft sells something to a customer who brings a trouble."


def inspect(exam: Exam) -> Finding | None:
    """Look for pressure in what no approved passage says as it stands."""
    sentences = [plain(one) for one in worded(exam, fixed=True)]
    if presses(sentences):
        return Finding("dark_pattern", 1.0, PRESSES)
    if sells_in_trouble(sentences, plain(exam.customer.words)):
        return Finding("dark_pattern", 1.0, SELLS)
    return None


def _exam(words: str, language: Language = "en", asked: str = "My kettle is broken.") -> Exam:
    return Exam(own(words), language, own(asked))


guard = Guard(
    "dark_pattern",
    "outbound",
    "transparency",
    inspect,
    hits=(
        _exam("Hurry, only 3 left!"),
        _exam("We'd be so sad to see you go."),
        _exam("Are you really sure you want to give up your benefits?"),
        _exam("Smart customers keep their plan."),
        _exam("Cancelling is very complicated."),
        _exam("How about upgrading to our premium plan?"),
        _exam("Greifen Sie jetzt zu!", "de"),
        _exam("Das werden Sie bereuen.", "de"),
        _exam("Wollen Sie wirklich auf alles verzichten?", "de"),
        _exam("Wie wäre es mit unserem Premium-Paket?", "de", "Mein Wasserkocher ist kaputt"),
    ),
    misses=(
        _exam("I'm sorry that your kettle is broken. A colleague will look at it."),
        _exam("You can cancel here at any time."),
        _exam("Are you sure you want to cancel order 4711? It cannot be undone."),
        _exam("Would you like a repair or a replacement?"),
        _exam("Have you seen our premium kettle?", asked="Which kettles do you have?"),
        _exam("Möchten Sie eine Reparatur oder einen Ersatz?", "de", "Er ist kaputt"),
        _exam("Der Artikel ist wieder auf Lager.", "de", "Gibt es ihn wieder?"),
    ),
)
