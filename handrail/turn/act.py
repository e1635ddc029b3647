"""Step 6: act. Put the decision into words, or into a deed once deeds exist."""

from collections.abc import Sequence
from datetime import timedelta
from typing import assert_never

from handrail.core.decision import (
    Answer,
    AskBack,
    Decision,
    Draft,
    HandOver,
    Refuse,
    Relay,
    Say,
)
from handrail.core.errors import Conflict
from handrail.core.finding import Aside, Match, Understanding
from handrail.core.message import Language, Turn
from handrail.core.text import SafeText
from handrail.house import House
from handrail.knowledge.cite import compose
from handrail.policy.book import customer_sentence
from handrail.release import Release
from handrail.security.mask import join, own
from handrail.transparency.wording import Wording
from handrail.turn.again import worded
from handrail.turn.protect import Masked
from handrail.turn.step import begin

NAMES_PERSON = frozenset({"unknown", "ask_near"})  # texts that name the way to a person
WITHOUT_HOURS = frozenset({"contact_kept"})  # said when the hours were said before


async def act(
    house: House,
    release: Release,
    turn: Turn,
    understanding: Understanding,
    decision: Decision,
    masked: Masked,
) -> Draft:
    """Write the draft the decision asks for. A relay says nothing: its draft is empty."""
    await begin(house, turn.conversation, turn.id, "act")
    await _still_ours(house, turn, decision)
    wording, language = release.wording, understanding.language
    match decision:
        case Answer(passages=passages, aside=aside):
            beside = wording.say(aside, language) if aside else ""
            plain = _answer(understanding.question, passages, language, beside)
            found = await worded(house, turn, masked.text, masked.register, language, passages)
            return (
                _by_model(house.provider.name, found, passages, beside, plain) if found else plain
            )
        case AskBack(choices=choices, text_id=text_id, aside=aside):
            titles = tuple(choice.title for choice in choices)
            return _fixed(_beside(wording, text_id, aside, language), titles)
        case Refuse(ruling=ruling, text_id=text_id):
            sentence = customer_sentence(ruling, language)
            said = wording.say(text_id, language, sentence=sentence)
            return _fixed(f"{said} {wording.say('contest', language)}")
        case HandOver():
            online = await house.staff.online(
                house.clock.now() - timedelta(seconds=house.limits.online)
            )
            return hand_over_draft(wording, decision, language, turn.case_number, online)
        case Say(text_id=text_id, aside=aside):
            return _fixed(_beside(wording, text_id, aside, language))
        case Relay():
            return _fixed("")
        case _:
            assert_never(decision)


async def _still_ours(house: House, turn: Turn, decision: Decision) -> None:
    """Look in the database, right before acting, whether the assistant may still act."""
    if isinstance(decision, HandOver | Relay):
        return
    pulse = await house.conversations.pulse(turn.conversation)
    if pulse.braked or pulse.customer is not turn.customer:
        raise Conflict("The brake was pulled, or the customer's state changed, during the turn.")


def hand_over_draft(
    wording: Wording, decision: HandOver, language: Language, case_number: str, online: int
) -> Draft:
    """Say that a person comes, and honestly so when nobody is at the desk."""
    said = wording.say(decision.text_id, language, case=case_number)
    if online or decision.text_id in WITHOUT_HOURS:
        return _fixed(said)
    return _fixed(f"{said} {wording.say('nobody_online', language)}")


def _beside(wording: Wording, text_id: str, aside: Aside | None, language: Language) -> str:
    """Say a text of ours, and before it what may be wanted as well, unless the text says it."""
    said = wording.say(text_id, language)
    if aside is None or (aside == "or_person" and text_id in NAMES_PERSON):
        return said
    return f"{wording.say(aside, language)} {said}"


def _answer(question: str, passages: tuple[Match, ...], language: Language, aside: str) -> Draft:
    quoted, sources = compose(question, passages, language)
    quoted = (*quoted, (aside, None)) if aside else quoted
    words = "\n".join(
        sentence if number is None else f"{sentence} [{number}]" for sentence, number in quoted
    )
    return Draft(own(words), quoted, sources)


def _by_model(
    by: str,
    said: Sequence[tuple[SafeText, int]],
    passages: Sequence[Match],
    aside: str,
    plain: Draft,
) -> Draft:
    """Draft an answer in a model's words; the passages' own stand by."""
    cited = dict.fromkeys(number for _, number in said)
    numbers = {number: at for at, number in enumerate(cited, 1)}
    lines = [join((safe, own(f"[{numbers[number]}]")), " ") for safe, number in said]
    quoted: tuple[tuple[str, int | None], ...] = tuple(
        (safe.words, numbers[number]) for safe, number in said
    )
    if aside:
        lines.append(own(aside))
        quoted = (*quoted, (aside, None))
    sources = tuple(passages[number - 1] for number in cited)
    return Draft(join(lines), quoted, sources, by=by, otherwise=plain)


def _fixed(words: str, choices: tuple[str, ...] = ()) -> Draft:
    """Draft our own fixed words: they rest on no passage."""
    return Draft(own(words), ((words, None),) if words else (), (), choices)
