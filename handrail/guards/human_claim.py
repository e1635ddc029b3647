"""Outbound: the assistant never says that it is a human being, or that it is no machine."""

from handrail.core.finding import Finding
from handrail.core.guard import Exam, Guard
from handrail.knowledge.worded import worded
from handrail.security.mask import own
from handrail.transparency.human_claim import claims_human, may_claim

SENTENCE = "The draft claims to come from a human being."


def inspect(exam: Exam) -> Finding | None:
    """Look for a claim to be human, in any offered language."""
    if any(claims_human(one) for one in worded(exam, fixed=True) if may_claim(one)):
        return Finding("human_claim", 1.0, SENTENCE)
    return None


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
        _exam("Je suis une vraie personne."),
        _exam("Je ne suis pas un robot."),
        _exam("Soy una persona real."),
        _exam("No soy un bot."),
        _exam("Ik ben een echt mens."),
        _exam("U spreekt met een medewerker."),
        _exam("Sono una persona in carne e ossa."),
        _exam("Non sono un robot."),
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
        _exam("Je suis un assistant IA, pas une personne."),
        _exam("Je vous passe une personne de notre équipe."),
        _exam("Soy un asistente virtual, no una persona."),
        _exam("Ik ben een AI-assistent, geen mens."),
        _exam("Sono un assistente virtuale, non una persona."),
    ),
)
