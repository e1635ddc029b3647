"""The gateway: another company's bot asks its model through us, with the same protection around it.

 1 mask       every message, tool and argument; numbers in the order of first appearance
 2 check      what the model is about to react to
 3 rule       the policy says whether it may go on
 4 ask        within the budget
 5 verify     the answer, masked again, by every outbound guard that needs no passage
 6 record     in the ledger, committed to question and answer; nothing recorded, nothing given back
 7 unmask     for the caller alone

Nothing of a conversation is stored: the caller has it, and with the salts it is given it can show
what an entry of the ledger is about.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from handrail.core.errors import Misconfigured
from handrail.core.finding import Finding
from handrail.core.guard import Exam
from handrail.core.ids import ConversationId, TurnId
from handrail.core.message import Known, Language
from handrail.core.model import Completion, ToolCall
from handrail.core.record import Commitment, Entry, Event
from handrail.core.relay import Relayed, Stage, ToRelay
from handrail.core.text import MAX_CHARACTERS, Kind, RawText, SafeText, Span
from handrail.house import House, new_id
from handrail.ledger.canonical import canonical
from handrail.ledger.leaf import sign_leaf
from handrail.policy.book import Question, customer_sentence
from handrail.policy.fact import Fact
from handrail.policy.service import crossing
from handrail.release import Release
from handrail.security.find import find_in_long
from handrail.security.mask import rewrite, unmask
from handrail.security.seal import blind, salted
from handrail.services.mask_relay import MaskedRelay, mask_relay, unmask_call
from handrail.stored.ledger import Leaf
from handrail.stored.staff import Service
from handrail.turn.check import heard_by, inspect
from handrail.turn.protect import READ_AS_WORDS, danger_in, with_danger

RECENT = 8  # of what was said to the model, the latest that are looked at
LONG = 16_000  # characters: more are masked on a thread of their own
NEED_PASSAGES = frozenset({"grounded"})  # there are none here to compare with
BACKING = frozenset({"system", "tool"})  # whose words a promise may rest on
LEAK = "The answer holds a personal detail that nobody gave and no approved passage holds."
NEVER_MADE_UP = frozenset({Kind.EMAIL, Kind.PHONE, Kind.CARD, Kind.IBAN, Kind.SECRET, Kind.IP})


async def relay_completion(house: House, service: Service, relay: ToRelay) -> Relayed:
    """Relay one completion.

    Raises:
        Misconfigured: No model is named.
        TooLarge: More than we look through.
        TooMany: The budget is used up.
        Broken: The model gave nothing of use.
    """
    if house.model is None:
        raise Misconfigured("No model is named, so there is nothing to relay to.", "Set [model].")
    masked = await _masked(house, relay)
    language = house.languages.of(masked.recent[-1][1].words if masked.recent else "", "en")
    found = checked(house, masked, language)
    held = await _ruled_out(house, service, found, language)
    if held is not None:
        words, rule = held
        outcome = _Outcome("inbound", found, rule)
        return await _recorded(house, relay, outcome, RawText(words), language)
    completion = await house.model.complete(_named(house, relay), masked.asked)
    return await _verified(house, relay, masked, completion, language, found)


@dataclass(frozen=True, slots=True)
class _Outcome:
    held: Stage
    found: tuple[Finding, ...]
    rule: str = ""
    completion: Completion | None = None
    calls: tuple[ToolCall, ...] = field(default=(), repr=False)


async def _masked(house: House, relay: ToRelay) -> MaskedRelay:
    if sum(len(line.words) for line in relay.lines) > LONG:
        return await asyncio.to_thread(mask_relay, house, relay, RECENT)
    return mask_relay(house, relay, RECENT)


def checked(house: House, masked: MaskedRelay, language: Language) -> tuple[Finding, ...]:
    """Look at what the model is about to react to, each guard's first finding counting."""
    found: dict[str, Finding] = {}
    for line, safe in masked.recent:
        document = line.role == "tool"
        danger = None if document else _danger(house, line.words, safe)
        for exam in pieces(safe, language):
            heard = with_danger(heard_by(house, exam.text.words), danger)
            exam = replace(exam, scores=heard)  # noqa: PLW2901 (the same piece, heard)
            for guard in house.inbound:
                if guard.name not in found:
                    finding = inspect(guard, exam, document=document)
                    if finding is not None:
                        found[guard.name] = finding
    for name in found:
        house.meter.count("findings", name)
    return tuple(found.values())


def _danger(house: House, words: RawText, safe: SafeText) -> float | None:
    """Return what is heard before words are hidden, where any were (see `turn/protect.py`)."""
    if not any(detail.kind in READ_AS_WORDS for detail in safe.details):
        return None
    head = RawText(words.unmasked()[:MAX_CHARACTERS])
    return danger_in(house.scorer, [(head, find_in_long(head, house.detectors, Known()))])


def pieces(safe: SafeText, language: Language) -> Sequence[Exam]:
    """Cut a text into pieces that a guard may look at."""
    words = safe.words
    cut = [words[at : at + MAX_CHARACTERS] for at in range(0, len(words), MAX_CHARACTERS)]
    return [Exam(text, language, text) for text in (replace(safe, words=piece) for piece in cut)]


async def _ruled_out(
    house: House, service: Service, found: Sequence[Finding], language: Language
) -> tuple[str, str] | None:
    """Return what is said and the rule, when the policy does not let it go on."""
    names = {finding.guard for finding in found}
    context: dict[str, Fact] = {
        "injection": "injection" in names,
        "abuse": "abuse" in names,
        "self_harm": "self_harm" in names,
        "guards_broken": any(finding.broke for finding in found),
    }
    release = await house.releases.current()
    question: Question = crossing(service.id, service.scopes, context)
    ruling = release.book.rule(question)
    if ruling.allowed:
        return None
    rule = ruling.rules[0].id if ruling.rules else ""
    crisis = context["self_harm"] and not context["guards_broken"]
    said = house.wording.say("gateway_crisis", language) if crisis else None
    return said or customer_sentence(ruling, language), rule


def _named(house: House, relay: ToRelay) -> ConversationId:
    """Return a conversation's name as it is kept: a keyed hash, for it may say who it is."""
    if not relay.conversation:
        return ConversationId(f"gateway-{relay.service[:24]}")
    hashed = blind(house.index_key, "gateway", f"{relay.service}\n{relay.conversation}")
    return ConversationId(hashed.hex()[:32])


async def _verified(
    house: House,
    relay: ToRelay,
    masked: MaskedRelay,
    completion: Completion,
    language: Language,
    found: tuple[Finding, ...],
) -> Relayed:
    """Look at the answer and at what tools would be called with; give back what passes."""
    parts = (completion.words, *(RawText(call.arguments) for call in completion.calls))
    release = await house.releases.current()
    seen: list[Finding] = []
    facts = _facts(masked)
    for words in parts:
        strange = _strange(house, release, words)
        safe = rewrite(words, strange, masked.register, masked.whole.details)
        seen += [Finding("leak", 1.0, LEAK)] * bool(strange)
        for exam in pieces(safe, language):
            told = replace(exam, customer=masked.whole, facts=facts)
            seen += _seen(house, replace(told, canaries=house.canaries))
    if seen:
        for finding in seen:
            house.meter.count("held", finding.guard)
        outcome = _Outcome("outbound", (*found, *seen), completion=completion)
        words = RawText(house.wording.say("gateway_held", language))
        return await _recorded(house, relay, outcome, words, language)
    calls = tuple(unmask_call(call, masked.whole, masked.register) for call in completion.calls)
    outcome = _Outcome("", found, completion=completion, calls=calls)
    said = rewrite(completion.words, (), masked.register, masked.whole.details)
    return await _recorded(house, relay, outcome, unmask(said, masked.register), language)


def _facts(masked: MaskedRelay) -> tuple[str, ...]:
    """Return what the company's bot and its tools told the model: a promise may rest on it."""
    told = (one.text.words for one in masked.asked.utterances if one.role in BACKING)
    return tuple(words[:MAX_CHARACTERS] for words in told)[-RECENT:]


def _seen(house: House, exam: Exam) -> list[Finding]:
    guards = (guard for guard in house.outbound if guard.name not in NEED_PASSAGES)
    return [finding for guard in guards if (finding := inspect(guard, exam)) is not None]


def _strange(house: House, release: Release, words: RawText) -> list[Span]:
    """Return the details in a model's words that nobody gave and no approved passage holds.

    What the caller gave was masked: the model can only name it by its placeholder.
    """
    whole = words.unmasked()
    spans = find_in_long(words, house.detectors, Known())
    hard = [span for span in spans if span.kind in NEVER_MADE_UP]
    if not hard:
        return []
    approved = "\n".join(passage.text for passage in release.passages.values())
    return [span for span in hard if whole[span.start : span.end] not in approved]


async def _recorded(
    house: House, relay: ToRelay, outcome: _Outcome, words: RawText, language: Language
) -> Relayed:
    """Append the entry, committed to the last question and the answer, then give both back."""
    notice = house.wording.notice("start", language)
    said = _with_notice(relay, outcome, words, notice.words)
    done = outcome.completion
    now = house.clock.now()
    asked = relay.lines[-1].words.unmasked() if relay.lines else ""
    pairs = {"asked": salted(asked.encode()), "answered": salted(said.unmasked().encode())}
    about = (
        ("service", relay.service),
        ("held", outcome.held),
        ("rule", outcome.rule),
        ("guards", ",".join(finding.guard for finding in outcome.found)),
        ("notice", f"{notice.id}/{notice.version}/{notice.language}"),
        ("tokens", str(done.read + done.written if done else 0)),
    )
    commitments = tuple(Commitment(name, digest) for name, (_, digest) in pairs.items())
    release = (await house.releases.current()).id
    entry = Entry(Event.COMPLETION_RELAYED, now, "assistant", release, about, commitments)
    data = canonical(entry)
    receipt = sign_leaf(data, house.signer, TurnId(""), now)
    await house.ledger.append(Leaf(new_id(house), data, receipt.leaf, receipt.signature, ()))
    return Relayed(
        model=house.model.name if house.model else "",
        words=said,
        calls=outcome.calls,
        ended=done.ended if done and not outcome.held else "refused",
        held=outcome.held,
        found=outcome.found,
        rule=outcome.rule,
        notice=notice.words,
        read=done.read if done else 0,
        written=done.written if done else 0,
        receipt=receipt,
        salts={name: salt for name, (salt, _) in pairs.items()},
    )


def _with_notice(relay: ToRelay, outcome: _Outcome, words: RawText, notice: str) -> RawText:
    """Put the notice before the first answer of a conversation, unless the caller shows it."""
    first = not any(line.role == "assistant" for line in relay.lines)
    whole = words.unmasked()
    if relay.discloses or not first or relay.shape is not None or outcome.calls or not whole:
        return words
    return RawText(f"{notice}\n\n{whole}")
