"""Say what no message caused: steps 7 to 10 alone, for a decision that was made elsewhere."""

from handrail.core.ids import TurnId
from handrail.house import House
from handrail.turn.deliver import Delivered, deliver
from handrail.turn.disclose import disclose
from handrail.turn.protect import protect
from handrail.turn.receive import receive
from handrail.turn.record import record
from handrail.turn.rescue import given_up


async def give_up(house: House, turn_id: TurnId) -> Delivered:
    """Hand over a turn that was begun too often: it is disclosed, recorded and delivered."""
    turn = await receive(house, turn_id)
    release = await house.releases.get(turn.release)
    walked = given_up(release, turn, await protect(house, turn))
    reply = disclose(release, walked, house.clock.now())
    written = await record(house, walked, reply)
    return await deliver(house, walked, reply, written)
