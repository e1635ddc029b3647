"""A case in the console over real HTTP: claim, answer, hand back, close; two people; why."""

import html
import re

import pytest

from tests.conftest import open_conversation
from tests.web.desk import WISH, field_in

EMAIL = "wanda.canary@example.org"
IBAN = "DE89370400440532013000"


@pytest.fixture
def waiting(customer):
    """A customer who asked something, then for a person."""
    customer.say("How long does a refund take?")
    customer.say(WISH)
    return customer


def said_to(customer):
    return [(line["author"], line["text"]) for line in customer.read()["messages"]]


def test_a_case_is_claimed_answered_handed_back_and_closed_by_plain_forms(lena, waiting):
    case = lena.case_of(waiting, "waiting")
    page = lena.page(case)
    assert "How long does a refund take?" in page
    assert "Until somebody claims this case the assistant goes on answering." in page
    assert "<b>Hand back" in re.sub(r' id="[^"]*"', "", page)
    assert "Claim the case first." in page

    claimed = lena.post(f"{case}/claim")
    assert claimed.status_code == 303
    assert "You hold this case now." in lena.page(claimed.headers["location"])
    assert lena.case_of(waiting, "mine") == case

    assert (
        lena.post(f"{case}/answer", words="Good morning.\r\nIt is on its way.").status_code == 303
    )
    assert said_to(waiting)[-1] == ("human", "Good morning.\nIt is on its way.")
    assert "Good morning." in lena.page(case)

    assert lena.post(f"{case}/hand-back").status_code == 303
    assert "With the assistant" in lena.page(case)
    assert waiting.read()["speaker"] == "assistant"

    lena.post(f"{case}/claim")
    assert lena.post(f"{case}/close").status_code == 303
    assert lena.case_of(waiting, "closed") == case
    assert "You hold this case now." not in lena.page(case)


def test_an_answer_sent_twice_arrives_once(lena, waiting):
    case = lena.case_of(waiting)
    lena.post(f"{case}/claim")
    one = field_in(lena.page(case), "client_id")
    for _ in range(2):
        assert lena.post(f"{case}/answer", words="Only once.", client_id=one).status_code == 303

    assert said_to(waiting).count(("human", "Only once.")) == 1


def test_two_agents_cannot_hold_one_case_and_the_second_reads_who_does(lena, omar, waiting):
    case = lena.case_of(waiting)
    lena.post(f"{case}/claim")
    late = omar.post(f"{case}/claim")

    assert late.status_code == 403
    assert "Somebody else already holds this case" in late.text
    assert "Lena holds it now." in late.text
    assert "How long does a refund take?" not in late.text


def test_what_was_written_when_somebody_else_was_quicker_is_shown_again_to_be_kept(
    lena, omar, waiting
):
    case = lena.case_of(waiting)
    lena.post(f"{case}/claim")
    late = omar.post(f"{case}/answer", words="I began to write <this>.")

    assert late.status_code == 403
    assert "I began to write &lt;this&gt;." in late.text
    assert "was not sent" in late.text
    assert all(author != "human" for author, _ in said_to(waiting))


def test_a_lead_reads_that_the_case_is_held_and_cannot_claim_it(lena, vera, waiting):
    case = lena.case_of(waiting)
    lena.post(f"{case}/claim")
    assert "Lena holds this case, and one person speaks at a time." in vera.page(case)
    late = vera.post(f"{case}/claim")

    assert late.status_code == 409
    assert "Somebody else already holds this case." in late.text


@pytest.mark.parametrize(
    ("words", "sentence"), [("", "empty"), ("x" * 8_001, "8001 characters"), (" \u202e ", "empty")]
)
def test_an_answer_that_cannot_be_sent_says_why_and_is_kept(lena, waiting, words, sentence):
    case = lena.case_of(waiting)
    lena.post(f"{case}/claim")
    answer = lena.post(f"{case}/answer", words=words)

    assert answer.status_code in {400, 413}
    assert sentence in answer.text
    kept = re.search(r"<textarea id=\"words\".*?>(.*?)</textarea>", answer.text, re.DOTALL)[1]
    assert html.unescape(kept) == words


@pytest.mark.parametrize("deed", ["delete", "answer-all", "claim/claim"])
def test_a_deed_nobody_knows_is_no_page(lena, waiting, deed):
    assert lena.post(f"{lena.case_of(waiting)}/{deed}").status_code == 404


def test_an_unknown_case_is_not_found_in_words(lena):
    for path in ("/console/cases/unknown", "/console/cases/%00", "/console/nothing"):
        answer = lena.get(path)

        assert answer.status_code == 404
        assert "There is no such" in answer.text


def test_why_is_shown_for_the_turn_one_selects_and_for_the_last_otherwise(lena, waiting):
    case = lena.case_of(waiting)
    last = lena.page(case)
    assert "Wants to talk to a person" in last
    assert "the way to a person is never refused" in last

    first = re.search(r"turn=([0-9a-f-]+)", last)[1]
    page = lena.page(f"{case}?turn={first}")
    assert "Answered from approved passages" in page
    assert "answer-from-knowledge" in page
    assert "Refunds and how long they take" in page
    assert "Is somebody insulted or threatened?" in page

    article = re.search(r'href="(/help/[^"#]+)', page)[1]
    assert "Refunds and how long they take" in lena.page(article)

    stranger = open_conversation(lena.base)
    stranger.say("Do you sell submarines?")
    foreign = stranger.read()["messages"][-1]["turn"]
    assert "Wants to talk to a person" in lena.page(f"{case}?turn={foreign}")


def test_the_inbox_puts_the_most_urgent_first_and_says_why_each_came(lena):
    calm, urgent = open_conversation(lena.base), open_conversation(lena.base, "de")
    calm.say(WISH)
    urgent.say("Ich will mich umbringen")
    page = lena.page("/console?tab=waiting")

    assert page.index(urgent.case_number) < page.index(calm.case_number)
    line = re.search(
        rf'<li id="line-[^>]*>(?:(?!</li>).)*{urgent.case_number}.*?</li>', page, re.DOTALL
    )[0]
    for words in ('data-urgency="now"', "Now", "crisis", "German", "data-since"):
        assert words in line
    assert re.search(r"<title>\(\d+\) Inbox", page)


def test_markup_in_a_message_stays_text(lena, customer):
    attack = "<img src=x onerror=alert(1)>\"'</textarea><script>alert(2)</script>"
    customer.say(attack)
    customer.say(WISH)
    text = lena.get(lena.case_of(customer)).text

    assert "<img src=x" not in text
    assert "<script>" not in text
    assert attack in html.unescape(text)


def test_no_personal_detail_stands_in_an_address_or_in_the_log(staffed, lena, customer):
    customer.say(f"I am at {EMAIL} and my account is {IBAN}.")
    customer.say(WISH)
    case = lena.case_of(customer)
    lena.post(f"{case}/claim")
    answered = lena.post(f"{case}/answer", words=f"We write to {EMAIL}.")
    page = lena.page(case)

    assert EMAIL in page
    assert IBAN not in page
    assert "[iban hidden" in page
    addresses = re.findall(r'(?:href|action|src|data-[a-z]+)="([^"]*)"', page)
    addresses.append(answered.headers["location"])
    assert not [one for one in addresses if "canary" in one or "%40" in one or IBAN in one]
    log = (staffed.folder / "server.log").read_text("utf-8")
    assert EMAIL not in log
    assert IBAN not in log


def test_the_script_gets_the_parts_that_change_after_each_deed(lena, waiting):
    case = lena.case_of(waiting)
    answer = lena.call(
        "POST",
        f"{case}/claim",
        {"Origin": lena.base, "X-Handrail-Part": "1"},
        {"csrf": lena.csrf},
    )

    assert answer.status_code == 200
    assert "<html" not in answer.text
    parts = re.findall(r'data-part="(\w+)"', answer.text)
    assert parts == ["head", "said", "log", "deeds", "why"]
    lists = re.findall(r'data-part="(\w+)"', lena.page("/console/inbox/list?tab=mine"))
    assert lists == ["badge", "people", "tabs", "lines", "empty"]
