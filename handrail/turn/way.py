"""The way of a turn: ten steps in this order; a refusal walks it like an answer.

 1 receive     the turn, read in one go       (its message was stored sealed before, by `keep`)
 2 protect     details become placeholders
 3 understand  what is wanted
 4 check       what the guards see
 5 decide      policy chooses
 6 act         a draft
 7 verify      the draft held or passed
 8 disclose    the notices owed
 9 record      all of it, or nothing is said
10 deliver     to this customer alone
"""

import asyncio

from handrail.core.ids import TurnId
from handrail.house import House
from handrail.turn.act import act
from handrail.turn.check import check
from handrail.turn.decide import decide
from handrail.turn.deliver import Delivered, deliver
from handrail.turn.disclose import disclose
from handrail.turn.protect import protect
from handrail.turn.receive import receive
from handrail.turn.record import record
from handrail.turn.rescue import rescued
from handrail.turn.step import begin
from handrail.turn.understand import understand
from handrail.turn.verify import verify
from handrail.turn.walked import Walked


async def walk(house: House, turn_id: TurnId) -> Delivered:
    """Walk one turn from what was stored to what is delivered."""
    turn = await receive(house, turn_id)
    release = await house.releases.get(turn.release)
    masked = await protect(house, turn)
    try:
        async with asyncio.timeout(house.limits.turn):
            understanding = await understand(house, release, turn, masked)
            findings = await check(house, turn, understanding, masked.text)
            await begin(house, turn.conversation, turn.id, "decide")
            decision = decide(release, turn, understanding, findings)
            draft = await act(house, release, turn, understanding, decision, masked)
            verdict = await verify(house, release, turn, understanding, draft, masked.text)
        walked = Walked(turn, masked, decision, verdict, understanding, findings)
    except Exception as broken:  # noqa: BLE001 (the one broad except: whatever broke, a person comes)
        walked = rescued(house, release, turn, masked, broken)
    reply = disclose(release, walked, house.clock.now())
    written = await record(house, walked, reply)
    return await deliver(house, walked, reply, written)
