"""What `LedgerIndex` promises, beside the log it is derived from."""

from dataclasses import replace
from datetime import timedelta

from handrail.core.ids import ConversationId, TurnId
from handrail.core.record import Entry, Event
from handrail.ledger.canonical import canonical, parse_entry
from handrail.ledger.leaf import sign_leaf
from handrail.ledger.proof_file import open_proof
from handrail.ledger.search import Search
from handrail.stored.ledger import Leaf
from tests.ports.making import NEEDED, SIGNER, START, answer_one, later, new_id

ANNA, BERT = new_id(), new_id()


def leaf_of(event: Event, actor: str, at: float, *about: tuple[str, str]) -> Leaf:
    entry = canonical(Entry(event, later(at), actor, about=about))
    receipt = sign_leaf(entry, SIGNER, TurnId(""), START)
    return Leaf(new_id(), entry, receipt.leaf, receipt.signature)


async def filled(stores, *leaves: Leaf) -> None:
    for leaf in leaves:
        await stores.ledger.append(leaf)
    await number(stores)


async def number(stores) -> None:
    await stores.ledger.sequence("one", later(0), SIGNER)
    while await stores.ledger_index.catch_up(3):
        pass


async def asked(stores, most: int = 100, below: int | None = None, **wanted) -> list[int]:
    found = await stores.ledger_index.search(Search(**wanted), most, below)
    whole = await stores.ledger.entries(0, 1000)
    assert [one.entry for one in found] == [whole[one.number] for one in found]
    return [one.number for one in found]


async def test_what_is_not_numbered_is_not_found(stores):
    await stores.ledger.append(leaf_of(Event.CASE_CLAIMED, ANNA, 1))

    assert await stores.ledger_index.catch_up(10) == 0
    assert await asked(stores) == []
    assert await stores.ledger_index.reach() == 0


async def test_entries_are_found_by_event_actor_and_time_the_latest_first(stores):
    await filled(
        stores,
        leaf_of(Event.CASE_CLAIMED, ANNA, 10),
        leaf_of(Event.CASE_CLAIMED, BERT, 30),
        leaf_of(Event.CASE_CLOSED, ANNA, 20),  # appended after one that is later
        leaf_of(Event.CASE_CLOSED, ANNA, 40),
    )

    assert await stores.ledger_index.reach() == 4
    assert await asked(stores) == [3, 1, 2, 0]
    assert await asked(stores, event="agent:case:claimed") == [1, 0]
    assert await asked(stores, actor=ANNA) == [3, 2, 0]
    assert await asked(stores, actor=ANNA, event="agent:case:closed") == [3, 2]
    assert await asked(stores, since=later(20), until=later(40)) == [1, 2]
    assert await asked(stores, actor=BERT, since=later(31)) == []
    assert await asked(stores, event="nonsense") == []


async def test_pages_follow_one_another_without_a_gap_also_within_one_moment(stores):
    await filled(stores, *(leaf_of(Event.CASE_CLAIMED, ANNA, at // 3) for at in range(11)))

    pages, below = [], None
    while page := await asked(stores, 4, below):
        pages.append(page)
        below = page[-1]

    assert pages == [[10, 9, 8, 7], [6, 5, 4, 3], [2, 1, 0]]
    assert await asked(stores, 4, 999) == []
    assert await asked(stores, 4, 6, actor=BERT) == []


async def test_entries_are_found_by_what_they_are_about(stores):
    talk, turn = new_id(), new_id()
    about = (("conversation", talk), ("turn", turn), ("decision", "answer"))
    await filled(
        stores,
        leaf_of(Event.TURN_RECORDED, "assistant", 1, *about),
        leaf_of(Event.CASE_CLAIMED, ANNA, 2, ("conversation", talk)),
        leaf_of(Event.STAFF_INVITED, ANNA, 3, ("staff", BERT), ("role", "agent")),
    )

    assert await asked(stores, about=talk) == [1, 0]
    assert await asked(stores, about=turn) == [0]
    assert await asked(stores, about=BERT) == [2]
    assert await asked(stores, about=talk, actor=ANNA) == [1]
    assert await asked(stores, 1, 1, about=talk) == [0]
    for nothing in ("agent", "answer", "a\x00b", "\ud800", "'", new_id()):
        assert await asked(stores, about=nothing) == [], nothing


async def test_a_case_number_finds_its_conversation_and_its_case(stores):
    case = new_id()
    owner = await answer_one(stores, case=NEEDED, case_id=case)
    await answer_one(stores)
    await filled(
        stores,
        leaf_of(Event.DETAIL_REVEALED, ANNA, 5, ("case", case)),
        leaf_of(Event.CASE_CLAIMED, ANNA, 6, ("case", case), ("conversation", owner.id)),
        leaf_of(Event.CASE_CLAIMED, ANNA, 7, ("conversation", ConversationId(new_id()))),
    )
    found = [parse_entry(e) for e in await stores.ledger.entries(0, 100)]
    mine = [
        n for n, e in enumerate(found) if {("case", case), ("conversation", owner.id)} & {*e.about}
    ]

    assert len(mine) == 2
    assert sorted(await asked(stores, about=owner.case_number)) == mine
    assert sorted(await asked(stores, about=owner.case_number.lower() + "x")) == []


async def test_the_index_is_made_anew_from_the_entries(both):
    await filled(both[0], *(leaf_of(Event.CASE_CLAIMED, ANNA, at) for at in range(7)))
    before = await asked(both[1], actor=ANNA)

    await both[1].ledger_index.forget()
    assert await asked(both[0]) == []
    assert await both[0].ledger_index.reach() == 0
    await number(both[0])

    assert await asked(both[1], actor=ANNA) == before
    assert await both[1].ledger_index.reach() == 7


async def test_an_entry_nobody_can_read_is_found_and_stops_nothing(stores):
    good = leaf_of(Event.CASE_CLAIMED, ANNA, 1)  # of all ids here the first
    await filled(
        stores,
        *(
            replace(good, id=new_id(), entry=bad, hash=bad.ljust(32)[:32])
            for bad in (
                b"\xff\x00",
                b"[]",
                good.entry.replace(b"agent:case:claimed", b"agent:case:unheard"),
                good.entry.replace(ANNA.encode(), b"x" * 200),
                good.entry.replace(b'"about":[]', b'"about":[["case",{"a":1}]]'),
                good.entry.replace(b'"about":[]', b'"about":[["case","a\\u0000b"]]'),
                good.entry.replace(b"2026", b"20a6"),
            )
        ),
        good,
    )

    assert await asked(stores, event="unreadable") == [7, 6, 5, 4, 3, 2, 1]
    assert await asked(stores, actor=ANNA) == [0]
    assert await asked(stores, until=START - timedelta(days=365)) == [7, 6, 5, 4, 3, 2, 1]


async def test_several_entries_are_proved_under_one_checkpoint(both):
    leaves = [leaf_of(Event.CASE_CLAIMED, ANNA, at) for at in range(600)]
    await filled(both[0], *leaves)

    proofs = await both[1].ledger.proofs([599, 0, 256, 600, -1])

    assert [one.index for one in proofs] == [599, 0, 256]
    assert len({one.checkpoint for one in proofs}) == 1
    for one in proofs:
        open_proof(str(one), leaves[one.index].hash, SIGNER.verifier)
    assert list(await both[1].ledger.proofs([])) == []
