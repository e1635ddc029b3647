"""Articles are split at their headings into passages that read out loud."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.core.ids import ArticleId
from handrail.knowledge.article import Article
from handrail.knowledge.markup import html_to_markdown
from handrail.knowledge.plain import LONGEST
from handrail.knowledge.split import slug, split


def article(body, title="Returns"):
    return Article(
        ArticleId("returns"),
        "returns.md",
        "",
        title,
        "customer",
        "en",
        date(2026, 1, 1),
        None,
        "team",
        body,
    )


def texts(body):
    return [one.text for one in split(article(body))]


def test_each_section_is_a_passage_with_its_link():
    passages = split(
        article(
            "Intro.\n\n## How\n\nSend it.\n\n### By post\n\nPost it.\n\n## Empty\n\n## Cost\n\nFree."
        )
    )

    assert [one.id for one in passages] == [
        "returns#returns",
        "returns#how",
        "returns#by-post",
        "returns#cost",
    ]
    assert [one.heading for one in passages] == ["Returns", "How", "By post", "Cost"]
    assert [one.under for one in passages] == [(), (), ("How",), ()]
    assert [one.text for one in passages] == ["Intro.", "Send it.", "Post it.", "Free."]


def test_two_sections_of_one_name_have_two_links():
    assert [one.anchor for one in split(article("## A\n\nx\n\n## A\n\ny\n\n## A\n\nz"))] == [
        "a",
        "a-2",
        "a-3",
    ]


def test_the_title_repeated_as_a_heading_stands_above_nothing():
    passages = split(article("# Returns\n\nIntro.\n\n## How\n\nSend it."))

    assert [(one.heading, one.under) for one in passages] == [("Returns", ()), ("How", ())]


def test_a_long_section_is_cut_between_its_paragraphs():
    body = "\n\n".join(f"Paragraph {at} " + "word " * 120 for at in range(9))
    passages = split(article(body))

    assert len(passages) > 1
    assert all(len(one.text) <= LONGEST for one in passages)
    assert [one.id for one in passages[:2]] == ["returns#returns", "returns#returns~2"]


PLAIN = [
    ("a list", "We take:\n\n- cards\n- cash\n", "We take:\ncards\ncash"),
    ("steps", "1. Open it.\n2. Close it.", "1. Open it.\n2. Close it."),
    ("steps from five", "5. Open it.\n6. Close it.", "5. Open it.\n6. Close it."),
    ("nested", "- one\n  - two\n- three", "one\ntwo\nthree"),
    ("an empty item", "1. \n2. two", "2. two"),
    (
        "a table",
        "| Land | Days |\n|---|---|\n| Ireland | 2 |\n| | |\n| Malta | |",
        "Land, Days:\nIreland: 2\nMalta: –",
    ),
    (
        "a table of several columns: a row stands alone",
        "| Land | Days | Cost |\n|---|---|---|\n| Malta | 3 | €9 |",
        "Land, Days, Cost:\nMalta: Days 3, Cost €9",
    ),
    ("a table of one column", "| Land |\n|---|\n| Ireland |", "Land:\nIreland"),
    (
        "a table behind a colon",
        "Times:\n\n| Land | Days |\n|---|---|\n| Malta | 3 |",
        "Times:\nLand, Days:\nMalta: 3",
    ),
    ("a table without a header", "| | |\n|---|---|\n| Malta | 3 |", "Malta: 3"),
    ("a cell of two lines", "| A | B |\n|---|---|\n| x | `y` |", "A, B:\nx: y"),
    ("a link", "See [our page](https://shop.example/a).", "See our page (https://shop.example/a)."),
    ("an address", "[Write](mailto:a@shop.example)", "Write (a@shop.example)"),
    ("a link that says itself", "[shop.example](https://shop.example/)", "shop.example"),
    ("a script link", "[x](javascript:alert(1))", "[x](javascript:alert(1))"),
    ("a link of another kind", "[x](ftp://x.example)", "x"),
    ("a link within", "[x](#y)", "x"),
    ("an image", "![a cat](cat.png) sits", "a cat sits"),
    ("code", "```\nlet x\n```", "let x"),
    ("a hard break", "a\\\nb", "a\nb"),
    ("a soft break", "a\nb", "a b"),
    ("raw html", "<p>Hi <b>you</b></p>", "Hi you"),
    ("inline html", "a <b>b</b>", "a b"),
    ("a rule", "a\n\n---\n\nb", "a\n\nb"),
    ("a quote", "> said", "said"),
]


@pytest.mark.parametrize(
    ("body", "said"), [one[1:] for one in PLAIN], ids=[one[0] for one in PLAIN]
)
def test_markdown_is_read_out_as_plain_text(body, said):
    assert texts(body) == [said]


def test_a_long_list_is_cut_between_its_items():
    assert len(texts("Of:\n\n" + "\n".join("- " + "word " * 60 for _ in range(20)))) > 1


HTML = [
    ("<h1>A</h1><p>b</p>", "# A\n\nb"),
    ("<ul><li>a<ul><li>b</li></ul></li></ul>", "- a\n    - b"),
    ("<ol><li><p>a</p></li><li>b</li></ol>", "1. a\n2. b"),
    ("<li>alone</li>", "- alone"),
    (
        "<table><tr><th>A</th><th>B</th></tr><tr><td>1<br>2</td><td><p>3</p></td></tr><tr><td></td></tr></table>",
        "| A | B |\n| --- | --- |\n| 1 2 | 3 |",
    ),
    ("<td>loose</td>", "loose"),
    ("a<br>b", "a\\\nb"),
    ('<a href="https://x.example">x</a> <a>y</a>', "[x](https://x.example) y"),
    ('<a href="javascript:x">x</a>', "x"),
    ("<script>x</script><style>y</style>z", "z"),
    ("a * b_c", "a \\* b\\_c"),
    ("<img src=x onerror=alert(1)>ok", "ok"),
]


@pytest.mark.parametrize(("html", "markdown"), HTML)
def test_html_says_the_same_as_markdown_and_runs_nothing(html, markdown):
    assert html_to_markdown(html) == markdown


@pytest.mark.parametrize(
    ("heading", "link"),
    [
        ("Öffnungszeiten & Co.", "offnungszeiten-co"),
        ("Größe", "grosse"),
        ("???", "section"),
        ("a" * 99, "a" * 80),
    ],
)
def test_a_heading_becomes_a_link(heading, link):
    assert slug(heading) == link


@given(st.text(max_size=400))
def test_any_body_is_split_into_passages_of_their_own_names(body):
    passages = split(article(body))

    assert len({one.id for one in passages}) == len(passages)
    assert all(one.text for one in passages)


@given(st.text(alphabet="<>/abcdehlopqrtuv =\"'&;\n", max_size=200))
def test_any_html_becomes_markdown_without_tags(html):
    assert "<script" not in html_to_markdown(html).replace("\\", "")
