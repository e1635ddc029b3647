"""Step 3: understand. What is wanted, in which language, and which approved passages may answer."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from handrail.core.finding import Aside, Guess, Intent, Match, Understanding
from handrail.core.message import Author, Language, Protected, Turn
from handrail.core.text import SafeText
from handrail.house import House
from handrail.knowledge.choose import NEAR, Equal, Fits, choose
from handrail.knowledge.follow import leans_on_before, question_before
from handrail.knowledge.rank import search
from handrail.knowledge.spoken import spoken
from handrail.oversight.contact_left import leaves_contact
from handrail.oversight.person_wanted import may_want_person, wants_person
from handrail.release import Release
from handrail.transparency.machine import asks_machine, may_ask_machine
from handrail.turn.again import masked_again
from handrail.turn.protect import Masked, with_danger
from handrail.turn.step import begin

MOST_MATCHES = 8
FEW = 24  # characters: too few to tell a language by its letters


async def understand(house: House, release: Release, turn: Turn, masked: Masked) -> Understanding:
    """Settle what code must settle before any model is asked, then ask the provider."""
    protected = masked.text
    await begin(house, turn.conversation, turn.id, "understand")
    words = protected.now.words
    language = house.languages.of(words, turn.language)
    if len(words) <= FEW:
        language = spoken(release.index, words, language)
    scores = with_danger(house.scorer.scores(words), protected.danger)
    settled = _settled(protected.now, language, scores)
    if settled is not None:
        return replace(_understood(settled, language, words, ()), scores=scores)
    today = turn.started.date()
    picked = _picked(release, protected, today)
    if picked is not None:
        return replace(picked, scores=scores)
    question, matches = _looked_up(release, protected, language, today)
    guess = await house.provider.understand(turn.conversation, protected, language, matches)
    understood = _understood(guess, language, question, _weighed(guess, matches))
    summary = guess.summary and masked_again(house, guess.summary, turn.known, masked.register)
    return replace(
        understood,
        scores=scores,
        aside=_aside(scores),
        summary=summary.words if summary else "",
    )


def _weighed(guess: Guess, matches: tuple[Match, ...]) -> tuple[Match, ...]:
    """Let a provider that read the passages say which answer; what it says stays a proposal.

    Where it finds none that does, none is sure enough to answer from: we ask.
    """
    if guess.passages is None:
        return matches
    chosen = tuple(replace(matches[at], score=1.0) for at in guess.passages)
    others = (match for at, match in enumerate(matches) if at not in guess.passages)
    return (*chosen, *(replace(match, score=min(match.score, NEAR)) for match in others))


def _settled(text: SafeText, language: Language, scores: Mapping[str, float]) -> Guess | None:
    words = text.words
    if leaves_contact(text):
        return Guess(Intent.CONTACT, 1.0, "left a way to be reached")
    if wants_person(words, language, scores.get("person")):
        return Guess(Intent.PERSON, 1.0, "asked for a person")
    if asks_machine(words, language, scores.get("machine")):
        return Guess(Intent.MACHINE, 1.0, "asked whether this is a machine")
    return None


def _aside(scores: Mapping[str, float]) -> Aside | None:
    if may_want_person(scores.get("person")):
        return "or_person"
    return "am_machine" if may_ask_machine(scores.get("machine")) else None


def _looked_up(
    release: Release, protected: Protected, language: Language, today: date
) -> tuple[str, tuple[Match, ...]]:
    """Look the question up; one that leans on the question before it, together with that one."""
    words = protected.now.words
    matches = search(release.index, words, language, today, MOST_MATCHES)
    asked = [text.words for author, text in protected.before if author is Author.CUSTOMER]
    if not asked or not leans_on_before(words, language):
        return words, matches
    question = f"{question_before(asked, language)} {words}"
    if isinstance(choose(matches), Fits):
        return question, matches
    together = search(release.index, question, language, today, MOST_MATCHES)
    if isinstance(choose(matches), Equal) or not isinstance(choose(together), Fits):
        return words, matches
    return question, together


def _picked(release: Release, protected: Protected, today: date) -> Understanding | None:
    """Take up the question that was asked back about, when its answer is an article's title."""
    first = release.titles.get(" ".join(protected.now.words.casefold().split()))
    asked = [text.words for author, text in protected.before if author is Author.CUSTOMER]
    if first is None or not asked:
        return None
    question = f"{asked[-1]} {first.title}"
    found = search(release.index, question, first.language, today, len(release.passages))
    matches = [replace(match, score=1.0) for match in found if match.article == first.article]
    if not matches:
        return None
    guess = Guess(Intent.HELP, 1.0, "picked one of the articles offered")
    return _understood(guess, first.language, question, tuple(matches[:MOST_MATCHES]))


def _understood(
    guess: Guess, language: Language, words: str, matches: tuple[Match, ...]
) -> Understanding:
    return Understanding(guess.intent, language, guess.sure, words, matches, guess.why)
