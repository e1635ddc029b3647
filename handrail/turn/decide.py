"""Step 5: decide. Policy and nothing else chooses; everything else only says what it saw."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import assert_never

from handrail.core.decision import (
    Answer,
    AskBack,
    Decision,
    HandOver,
    Refuse,
    Relay,
    Ruling,
    Say,
)
from handrail.core.finding import Findings, Intent, Understanding
from handrail.core.message import CustomerState, Turn
from handrail.knowledge.choose import Equal, Fit, Fits, Near, Nothing, choose
from handrail.policy.book import Question
from handrail.release import Release

FIXED = {Intent.MACHINE: "machine", Intent.THANKS: "thanks", Intent.GREETING: "greeting"}

# What guards find that brings in a person whatever the policy says: before all else, and after it.
FIRST: Mapping[str, HandOver] = {
    "self_harm": HandOver("crisis", "", "crisis", queue="crisis", urgency="now"),
    "threat": HandOver("threat", "", "abuse", queue="security", urgency="now"),
}
THEN: Mapping[str, HandOver] = {
    "minor": HandOver("minor", "", "undecided"),
    "social_engineering": HandOver("social-engineering", "", "undecided", queue="security-review"),
}


def decide(
    release: Release, turn: Turn, understanding: Understanding, findings: Findings
) -> Decision:
    """Choose what happens: relay, bring in a person, or what the policy permits."""
    if turn.speaker == "person":
        return Relay()
    person = _person_needed(turn, understanding, findings)
    if person is not None:
        return person
    fit = choose(understanding.matches)
    action, decision_of = _candidate(understanding, fit)
    offered = understanding.language in release.wording.languages
    question = _question(action, turn, understanding, findings, fit, offered=offered)
    return _ruled(release.book.rule(question), decision_of)


def rescue(reason: str, *, crisis: bool) -> HandOver:
    """Decide for a turn that broke: a person, told what broke."""
    if crisis:
        sentence = f"Somebody may be in danger, and the turn broke: {reason}."
        return HandOver("crisis", sentence, "crisis", queue="crisis", urgency="now")
    return HandOver(f"broke:{reason}", f"The turn broke: {reason}.", "trouble", urgency="high")


def gave_up() -> HandOver:
    """Decide for a turn that was begun too often and never finished."""
    return HandOver("gave-up", "The turn was begun several times and never finished.", "trouble")


def _person_needed(turn: Turn, understanding: Understanding, findings: Findings) -> HandOver | None:
    """Settle by code what no policy may refuse (the statutory human route) and what broke."""
    first = _brought(FIRST, findings)
    if first is not None:
        return first
    broken = next((finding for finding in findings.found if finding.broke), None)
    if broken is not None:
        return HandOver(f"guard-broke:{broken.guard}", broken.sentence, "trouble", urgency="high")
    if understanding.intent is Intent.PERSON:
        return HandOver("person-wanted", "The customer asked for a person.", "person")
    if understanding.intent is Intent.CONTACT:
        sentence = "The customer left a way to be reached."
        return HandOver("contact-left", sentence, "contact_kept")
    if turn.customer is CustomerState.PEOPLE_ONLY:
        sentence = "The customer wants to talk to people only."
        return HandOver("people-only", sentence, "people_only")
    if turn.braked:
        return HandOver("brake", "The brake is pulled: people answer.", "undecided")
    return _brought(THEN, findings)


def _brought(by_guard: Mapping[str, HandOver], findings: Findings) -> HandOver | None:
    """Return the hand-over of the first guard named that found something, with its sentence."""
    for guard, hand_over in by_guard.items():
        finding = findings.of(guard)
        if finding is not None and not finding.broke:
            return replace(hand_over, sentence=finding.sentence)
    return None


def _candidate(understanding: Understanding, fit: Fit) -> tuple[str, Callable[[Ruling], Decision]]:
    """Name the action that fits what was understood, and what it becomes once permitted."""
    text_id = FIXED.get(understanding.intent)
    if text_id is not None:
        return "say", lambda ruling: Say(ruling, text_id)
    aside = understanding.aside
    match fit:
        case Fits(matches=matches):
            return "answer", lambda ruling: Answer(ruling, matches, aside)
        case Equal(matches=matches):
            return "ask_back", lambda ruling: AskBack(ruling, matches, "ask_back", aside)
        case Near(matches=matches):
            return "ask_back", lambda ruling: AskBack(ruling, matches, "ask_near", aside)
        case Nothing():
            return "say", lambda ruling: Say(ruling, "unknown", aside)
        case _:
            assert_never(fit)


def _ruled(ruling: Ruling, permitted: Callable[[Ruling], Decision]) -> Decision:
    """Follow the ruling: permitted, refused with its rule, or a person where no rule decides."""
    rule = ruling.rules[0] if ruling.rules else None
    if ruling.effect == "permit" and (rule is None or rule.oversight == "auto"):
        return permitted(ruling)
    if rule is None:
        sentence = f"No rule decides about {ruling.action!r}."
        return HandOver("no-rule", sentence, "undecided", ruling=ruling)
    if ruling.effect == "forbid" and not rule.withheld:
        return Refuse(ruling)
    return HandOver(f"rule:{rule.id}", rule.sentence, "undecided", rule.queue, ruling=ruling)


def _question(
    action: str,
    turn: Turn,
    understanding: Understanding,
    findings: Findings,
    fit: Fit,
    *,
    offered: bool,
) -> Question:
    return Question(
        principal=("Assistant", "assistant"),
        action=action,
        resource=("Conversation", turn.conversation),
        context={
            "intent": understanding.intent.value,
            "fit": type(fit).__name__.lower(),
            "speaker": turn.speaker,
            "customer_state": turn.customer.value,
            "language_offered": offered,
            "braked": turn.braked,
            "injection": findings.of("injection") is not None,
            "abuse": findings.of("abuse") is not None,
            "warned": turn.warned,
            "self_harm": findings.of("self_harm") is not None,
            "guards_broken": any(finding.broke for finding in findings.found),
        },
    )
