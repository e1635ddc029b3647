"""What `LedgerStore` promises."""

import asyncio

import pytest

from handrail.core.errors import BadInput, HandrailError
from handrail.ledger.export import export_files, read_export
from handrail.ledger.proof_file import open_proof
from handrail.ledger.tree import root_of
from handrail.ledger.verify import verify
from tests.ports.making import SIGNER, answer_one, later, make_leaf


def numbered(checkpoint: str) -> int:
    return int(checkpoint.split("\n")[1]) if checkpoint else 0


async def whole(ledger) -> bool:
    checkpoint = await ledger.checkpoint()
    files = dict(export_files(await ledger.entries(0, numbered(checkpoint)), checkpoint))
    return verify(read_export(files), str(SIGNER.verifier)).whole


async def test_an_empty_log_has_no_checkpoint(stores):
    assert await stores.ledger.checkpoint() == ""
    assert list(await stores.ledger.entries(0, 10)) == []
    assert await stores.ledger.sequence("one", later(0), SIGNER) == 0
    assert await stores.ledger.checkpoint() == ""


async def test_a_leaf_has_no_place_before_it_is_numbered(stores):
    await stores.ledger.append(make_leaf())

    assert list(await stores.ledger.entries(0, 10)) == []


async def test_leaves_are_numbered_in_the_order_of_their_ids(stores):
    leaves = [make_leaf(str(number)) for number in range(5)]
    for leaf in reversed(leaves):
        await stores.ledger.append(leaf)

    count = await stores.ledger.sequence("one", later(0), SIGNER)

    assert count == 5
    assert list(await stores.ledger.entries(0, 5)) == [leaf.entry for leaf in leaves]
    assert list(await stores.ledger.entries(1, 3)) == [leaf.entry for leaf in leaves[1:3]]
    assert numbered(await stores.ledger.checkpoint()) == 5


async def test_a_leaf_is_stored_once(stores):
    leaf = make_leaf()
    await stores.ledger.append(leaf)

    with pytest.raises(HandrailError):
        await stores.ledger.append(leaf)

    assert await stores.ledger.sequence("one", later(0), SIGNER) == 1


async def test_a_turn_brings_its_leaf(stores):
    await answer_one(stores)

    assert await stores.ledger.sequence("one", later(0), SIGNER) == 2
    assert await whole(stores.ledger)


async def test_the_log_grows_and_stays_whole(stores):
    for batch in (1, 300, 7):
        for number in range(batch):
            await stores.ledger.append(make_leaf(f"{batch} {number}"))
        await stores.ledger.sequence("one", later(batch), SIGNER)

    assert numbered(await stores.ledger.checkpoint()) == 308
    assert await whole(stores.ledger)


async def test_who_does_not_hold_the_lease_numbers_nothing_until_it_runs_out(both):
    one, two = both
    await one.ledger.append(make_leaf())
    assert await one.ledger.sequence("one", later(0), SIGNER) == 1
    await two.ledger.append(make_leaf())

    early = await two.ledger.sequence("two", later(9), SIGNER)
    renewed = await one.ledger.sequence("one", later(9), SIGNER)
    await two.ledger.append(make_leaf())
    too_early = await two.ledger.sequence("two", later(18), SIGNER)
    taken = await two.ledger.sequence("two", later(20), SIGNER)

    assert (early, renewed, too_early, taken) == (0, 1, 0, 1)
    assert await whole(two.ledger)


async def test_two_who_sequence_at_once_give_every_leaf_one_number(both):
    for number in range(20):
        await both[0].ledger.append(make_leaf(str(number)))

    counts = await asyncio.gather(
        *(
            both[number % 2].ledger.sequence(f"holder {number % 2}", later(0), SIGNER)
            for number in range(8)
        )
    )

    assert sum(counts) == 20
    assert numbered(await both[1].ledger.checkpoint()) == 20
    assert await whole(both[1].ledger)


async def grow(stores, count, at):
    leaves = [make_leaf(f"{at} {number}") for number in range(count)]
    for leaf in leaves:
        await stores.ledger.append(leaf)
    await stores.ledger.sequence("one", later(at), SIGNER)
    return leaves


async def test_every_leaf_is_proved_to_be_in_the_log(both):
    leaves = []
    for at, count in enumerate((1, 254, 1, 1, 300), start=1):
        leaves += await grow(both[0], count, at)
        for number in {0, len(leaves) // 2, len(leaves) - 1}:
            text = await both[1].ledger.prove(leaves[number].hash)
            proof = open_proof(text, leaves[number].hash, SIGNER.verifier)
            assert proof.index == number
            with pytest.raises(BadInput):
                open_proof(text, b"\x00" * 32, SIGNER.verifier)


async def test_a_leaf_that_waits_or_is_not_there_is_not_proved(stores):
    leaf = make_leaf("waits")
    await stores.ledger.append(leaf)
    assert await stores.ledger.prove(leaf.hash) is None
    assert await stores.ledger.prove(b"\x01" * 32) is None
    assert await stores.ledger.leaf(b"\x01" * 32) is None
    assert (await stores.ledger.leaf(leaf.hash)).number is None


async def test_hashes_of_every_level_are_those_of_the_tree(both):
    leaves = [leaf.hash for at in (1, 2) for leaf in await grow(both[0], 400, at)]

    assert list(await both[1].ledger.hashes(0, 250, 20)) == leaves[250:270]
    nodes = [root_of(leaves[:256]), root_of(leaves[256:512]), root_of(leaves[512:768])]
    assert list(await both[1].ledger.hashes(1, 0, 256)) == nodes
    assert list(await both[1].ledger.hashes(1, 1, 1)) == nodes[1:2]
    assert list(await both[1].ledger.hashes(2, 0, 256)) == []
    assert list(await both[1].ledger.hashes(0, 800, 10)) == []
