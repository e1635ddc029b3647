"""The leaf of a reply that is dropped: made when one is dropped, and then the only one."""

import asyncio
from dataclasses import dataclass, field, replace

from handrail.core.text import RawText
from handrail.ledger.checkpoint import Signer
from handrail.providers.local import LocalProvider
from handrail.services.claim_case import claim_case
from handrail.services.run_turns import Runner
from handrail.services.staff_members import add_staff
from handrail.turn.receive import Message, keep
from tests.services.talk import newcomer, say, waiting_case

QUESTION = RawText("Can I return a personalised mug?")


@dataclass
class CountingSigner:
    """The log's signer, which keeps what it signed."""

    signer: Signer
    signed: list[bytes] = field(default_factory=list)

    @property
    def verifier(self):
        return self.signer.verifier

    def sign(self, message: bytes) -> bytes:
        self.signed.append(message)
        return self.signer.sign(message)


@dataclass
class ClaimedMeanwhile:
    """A provider that thinks for so long that a person claims the case."""

    claim: object
    name: str = "slow"

    async def understand(self, *asked):
        await self.claim()
        return await LocalProvider().understand(*asked)

    async def word(self, *_asked):
        """Let the passages speak."""


def test_a_turn_whose_reply_is_said_signs_one_leaf(house):
    counting = CountingSigner(house.signer)

    async def story():
        customer = await newcomer(house)
        await say(Runner(replace(house, signer=counting)), customer, QUESTION.unmasked(), "one")

    asyncio.run(story())

    assert len(counting.signed) == 1


def test_a_turn_whose_reply_is_dropped_logs_the_leaf_its_receipt_is_about(house):
    counting = CountingSigner(house.signer)

    async def story():
        sam = await add_staff(house, "sam", "Sam", "agent", "correct horse battery")
        customer = await newcomer(house)
        case = await waiting_case(Runner(house), customer)
        slow = ClaimedMeanwhile(lambda: claim_case(house, sam, case))
        kept = await keep(house, Message(customer, "two", QUESTION))
        await Runner(replace(house, provider=slow, signer=counting)).start(kept.turn, customer.id)
        return await house.conversations.trace(kept.turn)

    trace = asyncio.run(story())

    said, unsaid = counting.signed
    assert trace.decision == "unsaid"
    assert trace.leaf == unsaid
    assert asyncio.run(house.ledger.leaf(unsaid)) is not None
    assert asyncio.run(house.ledger.leaf(said)) is None
