"""Why an answer came out as it did, in words for the customer, from the recorded course alone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from handrail.core.message import Language
from handrail.explainability.trace import Course

GUARDS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "injection": "Does the message try to change the assistant's rules?",
        "self_harm": "Is somebody in danger of harming themselves?",
        "abuse": "Is somebody insulted or threatened?",
        "threat": "Is somebody threatened with violence?",
        "social_engineering": "Does the message ask for what is somebody else's?",
        "minor": "Does the customer say that they are a child?",
        "companion": "Does the message look for company instead of help?",
        "mood": "Does the customer sound angry or distressed?",
        "leak": "Does the answer give away personal details or secrets?",
        "grounded": "Does every sentence rest on a cited passage?",
        "human_claim": "Does the answer claim to come from a person?",
        "promise": "Does the answer promise something that nothing backs?",
        "advice": "Does the answer advise in law, medicine or money?",
        "dark_pattern": "Does the answer press you into something?",
        "tone": "Is the answer rude?",
        "discrimination": "Does the answer judge somebody by who they are?",
    },
    "de": {
        "injection": "Versucht die Nachricht, die Regeln des Assistenten zu ändern?",
        "self_harm": "Ist jemand in Gefahr, sich etwas anzutun?",
        "abuse": "Wird jemand beleidigt oder bedroht?",
        "threat": "Wird jemandem Gewalt angedroht?",
        "social_engineering": "Wird nach etwas gefragt, das jemand anderem gehört?",
        "minor": "Sagt die Person, dass sie ein Kind ist?",
        "companion": "Sucht die Nachricht Gesellschaft statt Hilfe?",
        "mood": "Klingt die Person verärgert oder verzweifelt?",
        "leak": "Gibt die Antwort persönliche Angaben oder Geheimnisse preis?",
        "grounded": "Stützt sich jeder Satz auf eine genannte Quelle?",
        "human_claim": "Behauptet die Antwort, von einem Menschen zu sein?",
        "promise": "Verspricht die Antwort etwas, das nichts belegt?",
        "advice": "Rät die Antwort in Fragen von Recht, Medizin oder Geld?",
        "dark_pattern": "Drängt die Antwort Sie zu etwas?",
        "tone": "Ist die Antwort unhöflich?",
        "discrimination": "Urteilt die Antwort über jemanden nach dem, was er ist?",
    },
}
TAKEN: Mapping[Language, str] = {
    "en": "Each sentence of the answer was taken from what is listed below; nothing was made up.",
    "de": "Jeder Satz der Antwort stammt aus dem, was unten steht; nichts wurde erfunden.",
}
WORDED: Mapping[Language, str] = {
    "en": "A language model put them into words; each sentence was checked against its passage.",
    "de": "Ein Sprachmodell fasste sie in Worte; jeder Satz wurde mit seiner Stelle verglichen.",
}


@dataclass(frozen=True, slots=True)
class Check:
    """One guard as a question, and whether it found anything."""

    guard: str
    question: str
    found: bool


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why, in a few sentences, with what was checked. Passages stand in the course."""

    sentences: tuple[str, ...]
    checks: tuple[Check, ...]


def explain(course: Course, language: Language) -> Explanation:
    """Return the explanation of a turn in the customer's language."""
    say = _english if language == "en" else _german
    found = {seen.guard for seen in course.found}
    named = GUARDS[language]
    checks = tuple(Check(guard, named.get(guard, guard), guard in found) for guard in course.guards)
    return Explanation(tuple(say(course)), checks)


def _english(course: Course) -> list[str]:
    count = len(course.cited)
    cited = "one approved passage" if count == 1 else f"{count} approved passages"
    words: Mapping[str, Callable[[], list[str]]] = {
        "answer": lambda: [
            f"Your message was taken as a question. {cited.capitalize()} of our help pages fitted.",
            WORDED["en"] if course.worded else TAKEN["en"],
        ],
        "ask_back": lambda: [
            "None of our help articles alone fitted well enough to answer from, so you were asked."
        ],
        "say": lambda: _said_english(course),
        "hand_over": lambda: [f"A person was brought in: {course.sentence}"],
        "refuse": lambda: ["A rule of the company does not allow this. The rule is named below."],
        "relay": lambda: ["A person is speaking, so the assistant said nothing."],
    }
    sentences = words.get(course.decision, list)()
    if course.held:
        sentences.append("The assistant's draft did not pass our checks and was not sent.")
    return sentences


def _said_english(course: Course) -> list[str]:
    if course.intent in {"machine", "thanks", "greeting"}:
        return ["This is a fixed text of ours, written by people. No answer was composed."]
    return [
        "None of our approved help articles answered your question well enough.",
        "The assistant does not guess, so it said so and offered a person.",
    ]


def _german(course: Course) -> list[str]:
    count = len(course.cited)
    cited = "Eine freigegebene Textstelle" if count == 1 else f"{count} freigegebene Textstellen"
    fitted = "passte" if count == 1 else "passten"
    words: Mapping[str, Callable[[], list[str]]] = {
        "answer": lambda: [
            f"Ihre Nachricht wurde als Frage verstanden. {cited} unserer Hilfeseiten {fitted}.",
            WORDED["de"] if course.worded else TAKEN["de"],
        ],
        "ask_back": lambda: [
            "Keiner unserer Hilfeartikel allein passte gut genug; deshalb wurden Sie gefragt."
        ],
        "say": lambda: _said_german(course),
        "hand_over": lambda: ["Ein Mensch wurde dazugeholt."],
        "refuse": lambda: ["Eine Regel des Unternehmens lässt das nicht zu. Sie steht unten."],
        "relay": lambda: ["Ein Mensch spricht, deshalb sagte der Assistent nichts."],
    }
    sentences = words.get(course.decision, list)()
    if course.held:
        sentences.append("Der Entwurf bestand unsere Prüfungen nicht und wurde nicht gesendet.")
    return sentences


def _said_german(course: Course) -> list[str]:
    if course.intent in {"machine", "thanks", "greeting"}:
        return ["Das ist ein fester Text von uns, von Menschen geschrieben."]
    return [
        "Keiner unserer freigegebenen Hilfeartikel beantwortete Ihre Frage gut genug.",
        "Der Assistent rät nicht; er hat es gesagt und einen Menschen angeboten.",
    ]
