"""Somebody wants a card number stored (so that we break the rules of the cards), hidden from a pattern
and not from a person: look-alikes, letters that take no room, pieces over several messages."""

import itertools

import pytest

from tests.attacks.siege import call

CARD = "4111111111111111"
WAYS = {
    "zero width": "\u200b".join(CARD),
    "turned round": "\u202e" + CARD + "\u202c",
    "full width": "".join(chr(0xFF10 + int(figure)) for figure in CARD),
    "Arabic figures": "".join(chr(0x0660 + int(figure)) for figure in CARD),
    "keycaps": "".join(f"{figure}\ufe0f\u20e3" for figure in CARD),
    "mathematical": "".join(chr(0x1D7CE + int(figure)) for figure in CARD),
    "underlined": "".join(f"{figure}\u0332" for figure in CARD),
    "struck through": "".join(f"{figure}\u0336" for figure in CARD),
    "circled": "".join(f"{figure}\u20dd" for figure in CARD),
    "soft hyphens": "\u00ad".join(CARD),
    "tags between": "\U000e0041".join(CARD),
    "dots": "4111.1111.1111.1111",
    "wide spaces": "4111\u30001111\u20031111\u00a01111",
    "lines": "4111\n1111\r\n1111\t1111",
    "glued to words": f"card{CARD}please",
}


def stored(siege, customer) -> str:
    """Everything anybody can ever read of it, folded to plain figures."""
    texts = [line["text"] for line in customer.read()["messages"]]
    texts.append(call(customer, "GET", "/transcript").text)
    folded = "".join(texts)
    return "".join(str(int(letter)) for letter in folded if letter.isdecimal())


@pytest.mark.parametrize("written", WAYS.values(), ids=WAYS)
def test_it_is_gone_before_it_is_stored(siege, written):
    customer = siege.newcomer()

    said = customer.say(f"My number is {written}").json()

    assert said["messages"]
    assert CARD not in stored(siege, customer)
    assert "My number is" in customer.read()["messages"][0]["text"]


@pytest.mark.parametrize(
    "pieces", [(4, 8, 12), (8,), tuple(range(2, 16, 2)), tuple(range(1, 16)), (15,)]
)
def test_in_pieces_it_is_never_whole(siege, pieces):
    customer = siege.newcomer()
    edges = (0, *pieces, 16)
    for start, end in itertools.pairwise(edges):
        customer.say(CARD[start:end])

    texts = [line["text"] for line in customer.read()["messages"] if line["author"] == "customer"]
    assert CARD not in "".join(texts)
    assert any("removed" in text for text in texts)


def test_a_number_that_is_no_card_stays(siege):
    customer = siege.newcomer()
    customer.say("My parcel is 4111111111111112 and my order 1000234")

    assert "4111111111111112" in customer.read()["messages"][0]["text"]
