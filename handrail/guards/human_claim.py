"""Outbound: the assistant never says that it is a human being, or that it is no machine."""

from handrail.core.finding import Finding
from handrail.core.guard import Exam, Guard
from handrail.security.mask import own
from handrail.transparency.human_claim import claims_human

SENTENCE = "The draft claims to come from a human being."


def inspect(exam: Exam) -> Finding | None:
    """Look for a claim to be human, in any offered language."""
    if claims_human(_unquoted(exam)):
        return Finding("human_claim", 1.0, SENTENCE)
    return None


def _unquoted(exam: Exam) -> str:
    """Return the words that no cited passage holds; what is approved was read by people."""
    if not any(match for _, match in exam.quoted):
        return exam.text.words
    return "\n".join(sentence for sentence, match in exam.quoted if match is None)


def _exam(words: str) -> Exam:
    return Exam(own(words), "en", own("Are you a bot?"))


guard = Guard(
    "human_claim",
    "outbound",
    "transparency",
    inspect,
    hits=(
        _exam("Don't worry, I'm a real person."),
        _exam("No, I am not a bot."),
        _exam("You are talking to a human."),
        _exam("As a human, I understand how annoying that is."),
        _exam("This is not an automated reply, I'm one of our support agents."),
        _exam("Ich bin ein echter Mensch."),
        _exam("Nein, ich bin kein Bot."),
        _exam("Sie schreiben mit einer Mitarbeiterin aus Fleisch und Blut."),
        _exam("Hier schreibt ein Mensch."),
    ),
    misses=(
        _exam("I am an AI assistant, not a human."),
        _exam("You are not talking to a person. A colleague takes over."),
        _exam("A person from our team will call you."),
        _exam("I am handing you over to a human colleague."),
        _exam("The robot mower is not a toy."),
        _exam("Ich bin ein KI-Assistent und kein Mensch."),
        _exam("Ein Mensch aus unserem Team meldet sich bei Ihnen."),
        _exam("Sie schreiben mit einer KI, nicht mit einem Menschen."),
        _exam("Der Mähroboter ist kein Spielzeug."),
    ),
)
