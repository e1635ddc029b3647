"""Read an approved article as anybody may: the passages the assistant quotes, in their order."""

from dataclasses import dataclass, field

from handrail.core.errors import NotFound
from handrail.core.message import Language
from handrail.house import House


@dataclass(frozen=True, slots=True)
class Section:
    """A section of an article, under its heading."""

    anchor: str
    heading: str
    paragraphs: tuple[tuple[str, ...], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class PublicArticle:
    """An article for customers that holds today."""

    title: str
    language: Language
    sections: tuple[Section, ...]


async def read_article(house: House, article: str) -> PublicArticle:
    """Return an article for customers; an expired, internal or missing one is not found."""
    release = await house.releases.current()
    today = house.clock.now().date()
    passages = [
        passage
        for passage in release.passages.values()
        if passage.article == article
        and passage.audience == "customer"
        and passage.valid_from <= today
        and (passage.valid_until is None or today <= passage.valid_until)
    ]
    if not passages:
        raise NotFound("There is no such article.", "Go back to the conversation.")
    sections = tuple(
        Section(
            passage.id.partition("#")[2],
            passage.heading,
            tuple(tuple(part.split("\n")) for part in passage.text.split("\n\n")),
        )
        for passage in passages
    )
    return PublicArticle(passages[0].title, passages[0].language, sections)
