"""Write a conversation as text for its customer, each line with who wrote it.

Words stand two characters in, so that no line of a message can be taken for the head of one.
"""

from collections.abc import Mapping

from handrail.core.message import Author, Language
from handrail.house import House
from handrail.services.read_conversation import Line, Reading, read_conversation
from handrail.stored.talk import Conversation

MOST_PAGES = 100
NAMES: Mapping[Language, Mapping[Author, str]] = {
    "en": {
        Author.CUSTOMER: "You",
        Author.AI: "AI assistant",
        Author.HUMAN: "Person",
        Author.HUMAN_REVIEWED_AI: "AI assistant, reviewed by a person",
        Author.SYSTEM: "Notice",
    },
    "de": {
        Author.CUSTOMER: "Sie",
        Author.AI: "KI-Assistent",
        Author.HUMAN: "Mensch",
        Author.HUMAN_REVIEWED_AI: "KI-Assistent, von einem Menschen geprüft",
        Author.SYSTEM: "Hinweis",
    },
}


async def write_transcript(house: House, conversation: Conversation) -> str:
    """Return the whole conversation, page by page until nothing is left."""
    start = house.wording.notice("start", conversation.language).words
    head = f"{house.wording.company.brand} - {conversation.case_number}\n\n{start}\n"
    parts = [head]
    after = 0
    for _ in range(MOST_PAGES):
        reading: Reading = await read_conversation(house, conversation, after)
        if not reading.lines:
            break
        parts += [_line(line, conversation.language) for line in reading.lines]
        after = reading.lines[-1].seq
    return "\n".join(parts)


def _line(line: Line, language: Language) -> str:
    who = NAMES[language][line.author]
    name = f"{line.name} ({who})" if line.name else who
    head = f"[{line.at.isoformat(sep=' ', timespec='seconds')}] {name}:"
    words = line.words.replace("\n", "\n  ")
    sources = "".join(f"\n    [{one.number}] {one.title} <{one.link}>" for one in line.sources)
    return f"{head}\n  {words}{sources}\n"
