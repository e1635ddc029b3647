"""One receipt of a whole conversation, checked offline; nobody else's data, no byte unseen."""

import base64
import json
import re
import time

import httpx2
import pytest

from handrail.core.errors import BadInput
from handrail.ledger.conversation_receipt import check_conversation_receipt
from handrail.ledger.note import parse_verifier_key
from tests.conftest import Customer, Served, open_conversation
from tests.web.desk import WISH, hire, signed_in
from tests.web.test_public_ledger import handrail, node, open_note


def receipt_of(customer: Customer) -> httpx2.Response:
    answer = httpx2.get(
        f"{customer.base}/v1/conversations/{customer.id}/receipt",
        headers={"X-Handrail-Token": customer.token},
        timeout=20,
    )
    assert answer.status_code == 200, answer.text
    return answer


def key_of(served: Served) -> str:
    return httpx2.get(f"{served.base}/ledger/key", timeout=20).text.strip()


def complete(customer: Customer) -> httpx2.Response:
    """Ask until the log has numbered everything, as a customer would a second later."""
    deadline = time.monotonic() + 20
    while True:
        answer = receipt_of(customer)
        row = answer.json()
        if not row["left_out"] and all(one["index"] is not None for one in row["entries"]):
            return answer
        assert time.monotonic() < deadline
        time.sleep(0.2)


@pytest.fixture(scope="module")
def talks(either):
    """A conversation of several turns and a person, and a stranger's at the same time."""
    mine, other = open_conversation(either.base), open_conversation(either.base, "de")
    for text in ("How long does delivery take? I am kanarie@example.org", "And on Sunday?", WISH):
        mine.say(text)
        other.say(f"Fremder Zeisig: {text}")
    return mine, other


def test_one_command_checks_a_conversation_offline(either, talks, tmp_path):
    mine, _ = talks
    path = tmp_path / "receipt.json"
    path.write_bytes(complete(mine).content)

    done = handrail(tmp_path, "ledger", "receipt", str(path), key_of(either))

    assert done.returncode == 0, done.stdout + done.stderr
    assert f"conversation {mine.id}, 3 entries" in done.stdout
    assert done.stdout.count("assistant:turn:recorded") == 3
    assert done.stdout.count("notices: start/") == 3
    assert "rules: answer-from-knowledge" in done.stdout
    assert "decision: hand_over" in done.stdout or "decision: hand-over" in done.stdout
    assert "kanarie@example.org" in done.stdout
    assert "no proof yet" not in done.stdout
    assert "does not prove" not in done.stdout


def test_what_people_answered_is_in_it_too(either, talks):
    mine = open_conversation(either.base)
    mine.say(WISH)
    login = f"vera{time.monotonic_ns()}"
    hire(either, {login: "lead"})
    desk = signed_in(either.base, login)
    path = desk.case_of(mine)
    desk.post(f"{path}/claim")
    desk.post(f"{path}/answer", words="On Thursday, Mr Kanarie.")

    talk = check_conversation_receipt(complete(mine).content, parse_verifier_key(key_of(either)))

    events = [one.entry.event.value for one in talk.entries]
    assert "agent:case:answered" in events
    said = b"".join(word.body for one in talk.entries for word in one.words)
    assert b"On Thursday, Mr Kanarie." in said
    assert b"Vera" in said  # the name she wrote under; her account is an opaque id


def test_nobody_elses_data_is_in_it(talks):
    mine, other = talks
    for one, stranger in ((mine, other), (other, mine)):
        held = json.dumps(everything_in(complete(one).json()))
        assert one.id in held
        for word in (stranger.id, stranger.case_number, stranger.token):
            assert word not in held
    assert "Zeisig" not in json.dumps(everything_in(complete(mine).json()))
    assert "kanarie@example.org" not in json.dumps(everything_in(complete(other).json())).replace(
        "Fremder Zeisig: How long does delivery take? I am kanarie@example.org", ""
    )


def everything_in(row: object) -> object:
    """Base64 opened, all the way down."""
    if isinstance(row, dict):
        return {name: everything_in(value) for name, value in row.items()}
    if isinstance(row, list):
        return [everything_in(value) for value in row]
    if isinstance(row, str) and re.fullmatch(r"[A-Za-z0-9+/]{8,}={0,2}", row):
        try:
            return base64.b64decode(row, validate=True).decode("utf-8", "replace")
        except ValueError:
            return row
    return row


def test_an_independent_reader_accepts_it(either, talks):
    row = complete(talks[0]).json()
    _, size, root = open_note(row["checkpoint"], key_of(either))
    import hashlib  # noqa: PLC0415 (what a stranger needs, beside the file)

    for one in row["entries"]:
        entry = base64.b64decode(one["entry"])
        found, place, last = hashlib.sha256(b"\x00" + entry).digest(), one["index"], size - 1
        for sibling in map(base64.b64decode, one["hashes"]):
            if place & 1 or place == last:
                found = node(sibling, found)
                while not place & 1 and place:
                    place, last = place >> 1, last >> 1
            else:
                found = node(found, sibling)
            place, last = place >> 1, last >> 1
        assert found == root
        commitments = dict(json.loads(entry)["commitments"])
        for word in one["words"]:
            salted = base64.b64decode(word["salt"]) + base64.b64decode(word["body"])
            assert base64.b64decode(commitments[word["name"]]) == hashlib.sha256(salted).digest()


def test_no_byte_of_it_can_be_changed(either, talks):
    whole, key = complete(talks[0]).content, parse_verifier_key(key_of(either))
    check_conversation_receipt(whole, key)

    taken = []
    for at in range(0, len(whole), 7):
        for put in (whole[at] ^ 1, ord("A")):
            if put == whole[at]:
                continue
            try:
                check_conversation_receipt(whole[:at] + bytes([put]) + whole[at + 1 :], key)
                taken.append(at)
            except BadInput:
                pass
    assert taken == []


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (("entries", 1, "entry"), "Entry 2 of the receipt: The log did not sign it."),
        (("entries", 1, "signature"), "Entry 2 of the receipt: The log did not sign it."),
        (("entries", 2, "hashes", 0), "Entry 3 of the receipt: Its proof does not lead"),
        (("entries", 0, "words", 0, "body"), "Entry 1 of the receipt: The entry does not commit"),
        (("entries", 0, "words", 0, "salt"), "Entry 1 of the receipt: The entry does not commit"),
        (("checkpoint",), "The checkpoint in the receipt: "),
        (("conversation",), "Entry 1 of the receipt is not of its conversation."),
        (("key",), "The receipt is of another log, or its key was changed."),
        (("signature",), "The receipt as a whole is not as the log signed it."),
        (("made",), "The receipt as a whole is not as the log signed it."),
    ],
)
def test_one_changed_byte_is_named(either, talks, part, words):
    row = complete(talks[0]).json()
    inner = row
    for step in part[:-1]:
        inner = inner[step]
    value = inner[part[-1]]
    if part[-1] in {"entry", "signature", "body", "salt", 0}:
        raw = bytearray(base64.b64decode(value))
        raw[raw.index(b"assistant") if part[-1] == "entry" else 3] ^= 1
        inner[part[-1]] = base64.b64encode(raw).decode()
    else:
        inner[part[-1]] = value[:12] + ("1" if value[12] != "1" else "2") + value[13:]

    with pytest.raises(BadInput) as refused:
        check_conversation_receipt(
            json.dumps(row, indent=1).encode() + b"\n", parse_verifier_key(key_of(either))
        )

    assert refused.value.sentence.startswith(words)


@pytest.mark.parametrize("dropped", [0, 1, 2])
def test_no_turn_can_be_taken_out(either, talks, dropped):
    row = complete(talks[0]).json()
    del row["entries"][dropped]

    with pytest.raises(BadInput, match="as a whole"):
        check_conversation_receipt(
            json.dumps(row, indent=1).encode() + b"\n", parse_verifier_key(key_of(either))
        )


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[" * 100_000,
        b"\xff",
        b'{"format":"handrail conversation receipt v1"}',
        b" " * 21_000_000,
    ],
)
def test_what_is_no_receipt_is_refused(either, data):
    with pytest.raises(BadInput):
        check_conversation_receipt(data, parse_verifier_key(key_of(either)))


def test_asked_for_before_the_last_turn_was_numbered_it_says_so(either, tmp_path):
    deadline = time.monotonic() + 60
    while True:  # the sequencer comes twice a second: sooner or later we are first
        customer = open_conversation(either.base)
        customer.say("hello")
        answer = receipt_of(customer)
        waiting = [one for one in answer.json()["entries"] if one["index"] is None]
        if waiting:
            break
        assert time.monotonic() < deadline
    path = tmp_path / "receipt.json"
    path.write_bytes(answer.content)

    done = handrail(tmp_path, "ledger", "receipt", str(path), key_of(either))

    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 of them were signed and waited for a number: they have no proof yet." in done.stdout
    assert "signed, not numbered yet" in done.stdout
    complete(customer)
