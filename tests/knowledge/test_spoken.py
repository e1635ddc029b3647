"""A few words: the language whose articles know them."""

from datetime import date

import pytest

from handrail.core.ids import ArticleId
from handrail.knowledge.article import Article
from handrail.knowledge.rank import build_index
from handrail.knowledge.split import split
from handrail.knowledge.spoken import spoken

DAY = date(2026, 1, 1)


def article(name, title, body, language):
    return Article(
        ArticleId(name), f"{name}.md", "", title, "customer", language, DAY, None, "team", body
    )


ARTICLES = (
    article("returns", "Returns", "Send it back within 30 days.", "en"),
    article("returns-de", "Rückgabe", "Schicken Sie es in 30 Tagen zurück.", "de"),
)
INDEX = build_index([passage for one in ARTICLES for passage in split(one)])


@pytest.mark.parametrize(
    ("words", "before", "language"),
    [
        ("Rückgabe", "en", "de"),
        ("rueckgabe?", "en", "de"),
        ("returns?", "de", "en"),
        ("hallo zusammen", "en", "de"),
        ("danke", "en", "de"),
        ("thanks", "de", "en"),
        ("30", "de", "de"),
        ("xyzzy", "en", "en"),
        ("", "de", "de"),
    ],
)
def test_a_word_of_the_articles_tells_the_language(words, before, language):
    assert spoken(INDEX, words, before) == language
