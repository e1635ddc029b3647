"""An identity token opens one conversation, whichever store remembers it."""

from hashlib import sha256

import pytest

from handrail.core.errors import IdentityReplayed
from handrail.stored.talk import IdentityUsed
from tests.ports.making import later, make_conversation

TOKEN = sha256(b"a token").digest()


async def test_a_token_opens_one_conversation(stores):
    used = IdentityUsed(TOKEN, later(3600))
    first, second = (make_conversation(used=used) for _ in range(2))
    await stores.conversations.open(first)

    with pytest.raises(IdentityReplayed):
        await stores.conversations.open(second)

    assert await stores.conversations.by_id(first.id) is not None
    assert await stores.conversations.by_id(second.id) is None, "half of it was stored"


async def test_another_token_opens_another(stores):
    for words in (b"one", b"two"):
        new = make_conversation(used=IdentityUsed(sha256(words).digest(), later(3600)))
        await stores.conversations.open(new)

        assert await stores.conversations.by_id(new.id) is not None


async def test_a_mark_is_forgotten_when_its_token_is_dead(stores):
    await stores.conversations.open(make_conversation(used=IdentityUsed(TOKEN, later(3600))))

    late = make_conversation(used=IdentityUsed(TOKEN, later(7300)), at=later(3700))
    await stores.conversations.open(late)

    assert await stores.conversations.by_id(late.id) is not None
