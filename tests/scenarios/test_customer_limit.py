"""How much one customer may write counts over all their conversations."""

import pytest

from tests.conftest import Served, free_port
from tests.scenarios.test_canaries import open_as, records


@pytest.fixture
def shop(tmp_path):
    one = Served(tmp_path, free_port(), shop_port=free_port())
    one.start()
    yield one
    one.stop()


def test_opening_another_conversation_buys_no_more_messages(shop):
    first, second = [customer for customer, _ in records(shop)][:2]
    talks = [open_as(shop, first) for _ in range(4)]
    other = open_as(shop, second)

    through = sum(talks[at % 4].say("thanks").status_code < 300 for at in range(60))

    assert 28 <= through <= 45  # thirty a minute, and what fills again meanwhile
    assert any(talk.say("thanks").status_code == 429 for talk in talks)
    assert other.say("thanks").status_code == 200
