"""Somebody writes markup into everything that is shown to somebody else: it is text on every page, and
the policy of every page would run none of it."""

import html

import pytest

from tests.web.desk import browser, enter

MARK = "<img src=x onerror=alert(document.domain)>"
QUOTED = '" autofocus onfocus=alert(1) x="'
MARKS = (MARK, QUOTED, "'-alert(1)-'", "</title><script>alert(1)</script>", "javascript:alert(1)", "{{7*7}}", "${7*7}",
         "<svg/onload=alert(1)>", "&lt;script&gt;", "<!--", "]]>", "\u202e<b>")  # fmt: skip


def safe(page: str, mark: str) -> bool:
    """The mark is not there as markup: neither a tag nor the end of an attribute."""
    if "<" in mark:
        return mark not in page
    return mark not in page if '"' in mark else True


@pytest.mark.parametrize("mark", MARKS)
def test_what_a_customer_writes_is_text_to_the_agent(siege, mark):
    agent = siege.hire()
    customer, path = siege.held_case(agent, f"hello {mark} there")

    for answer in (
        agent.get(path),
        agent.get(f"{path}/conversation"),
        agent.get("/console?tab=mine"),
    ):
        assert answer.status_code == 200
        assert safe(answer.text, mark)
        assert "hello 49 there" not in answer.text
    assert "hello" in html.unescape(agent.get(path).text)
    assert customer.read()["messages"][0]["text"].startswith("hello")


@pytest.mark.parametrize("mark", MARKS)
def test_what_is_typed_into_a_form_comes_back_as_text(siege, administrator, mark):
    pages = [
        enter(browser(siege.base, mark), "wrong wrong wrong"),
        administrator.post("/console/people/invite", login=mark, name=mark, role=mark),
        administrator.post("/console/services/add", name=mark, channel=mark, days=mark),
        browser(siege.base).call(
            "POST", "/console/join", {"Origin": siege.base}, {"login": mark, "code": mark}
        ),
        administrator.call(
            "GET", "/console/people?done=" + mark.replace("#", "").replace("&", ""), {}
        ),
    ]
    for page in pages:
        assert page.status_code < 500
        assert safe(page.text, mark)
        assert "unsafe" not in page.headers["content-security-policy"]


def test_a_name_cannot_hold_what_turns_the_line_round(siege, administrator):
    for name in (
        "Sam\u202emaS",
        "Sam\n(Notice)",
        "Sam\x00",
        "Sam\u200b\u2066",
        "\u2029",
        "a" * 81,
        "   ",
    ):
        answer = administrator.post(
            "/console/people/invite", login="x-name", name=name, role="agent"
        )
        assert answer.status_code == 400
    shown = administrator.post(
        "/console/people/invite", login=siege.hire().login + "b", name="<b>Bold</b>", role="agent"
    )
    assert shown.status_code == 200
    assert "<b>Bold</b>" not in shown.text
    assert "<b>Bold</b>" in html.unescape(shown.text)


def test_the_agents_own_words_are_text_to_the_customer(siege):
    agent = siege.hire()
    customer, path = siege.held_case(agent)
    assert agent.post(f"{path}/answer", words=f"See {MARK}").status_code == 303

    assert customer.read()["messages"][-1]["text"] == f"See {MARK}"
    assert MARK not in agent.get(path).text
