"""Is somebody threatened, hated, harassed or insulted? Not anger about a thing or a service."""

import re
from typing import Final, Literal

from handrail.core.phrase import Grammar, any_finds, compile_grammar
from handrail.core.words import read_words
from handrail.oversight.hostile_words.de import table as de
from handrail.oversight.hostile_words.en import table as en

Hostility = Literal["threat", "hate", "harassment", "insult"]
GRAVEST_FIRST: Final[tuple[Hostility, ...]] = ("threat", "hate", "harassment", "insult")
GRAMMARS: Final[tuple[Grammar, ...]] = tuple(
    compile_grammar(table.WORDS, table.RULES, table.PLAIN, table.MEND) for table in (en, de)
)
STARS: Final = re.compile(r"(?<![\w*])([a-zA-Z]{1,5})([*@#$%!_.-]{1,6})([a-zA-Z]{0,6})(?![\w*])")
LEET: Final = re.compile(r"(?<!\w)[a-zA-Z]{1,12}[01345@$!]{1,3}[a-zA-Z][\w@$!]{0,12}")
PLAIN_LETTERS: Final = str.maketrans("01345@$!", "oieasasi")
STARRED: Final = {
    **dict.fromkeys(("f ck", "f k", "fu k", "f c", "fk"), "fuck"),
    **dict.fromkeys(("f cking", "f ing", "f king", "fu king", "f kin", "f in"), "fucking"),
    **dict.fromkeys(("f cker", "f ker", "fu ker", "motherf cker"), "fucker"),
    **dict.fromkeys(("sh t", "s it", "s t", "sh te"), "shit"),
    **dict.fromkeys(("b tch", "b ch", "bi ch", "b h", "bit h", "b itch"), "bitch"),
    **dict.fromkeys(("c nt", "c t", "cu t"), "cunt"),
    **dict.fromkeys(("a hole", "a shole", "as hole", "ass ole", "a sshole", "a hat"), "asshole"),
    **dict.fromkeys(("d ck", "d k", "di k"), "dick"),
    **dict.fromkeys(("n gger", "n er", "ni ger", "n gga", "n g er", "n r", "nig er"), "nigger"),
    **dict.fromkeys(("f ggot", "f got", "fa got", "f g", "fag ot"), "faggot"),
    **dict.fromkeys(("b stard", "ba tard", "b tard"), "bastard"),
    **dict.fromkeys(("w nker", "wa ker", "w ker"), "wanker"),
    **dict.fromkeys(("wh re", "w re", "w ore"), "whore"),
    **dict.fromkeys(("sl t", "s ut"), "slut"),
    **dict.fromkeys(("r tard", "ret rd", "re ard"), "retard"),
    **dict.fromkeys(("id ot", "i iot", "idi t"), "idiot"),
    **dict.fromkeys(("m ron", "mor n"), "moron"),
    **dict.fromkeys(("arschl ch", "a loch", "arschl", "a lch", "a rschloch"), "arschloch"),
    **dict.fromkeys(("w chser", "wi hser", "wich er", "w xer"), "wichser"),
    **dict.fromkeys(("arsc loch", "ar chloch", "arsch och", "arsch loch"), "arschloch"),
    **dict.fromkeys(("h rensohn", "hur nsohn", "h sohn", "huren ohn"), "hurensohn"),
    **dict.fromkeys(("f ick", "fi k", "f cken"), "fick"),
    **dict.fromkeys(("f tze", "fo ze", "f otze"), "fotze"),
    **dict.fromkeys(("schl mpe", "schla pe", "schlam e"), "schlampe"),
    **dict.fromkeys(("sp st", "spa t"), "spast"),
    **dict.fromkeys(("sch e", "schei e", "sch isse", "sch iss"), "scheisse"),
    **dict.fromkeys(("k nake", "kan ke"), "kanake"),
    **dict.fromkeys(("n ger", "ne er"), "neger"),
}


def hostility_of(text: str) -> Hostility | None:
    """Return the gravest hostility towards somebody that a message holds, if any."""
    words = read_words(_bared(text))
    if not any_finds(GRAMMARS, "hostile", words):
        return None
    return next((kind for kind in GRAVEST_FIRST if any_finds(GRAMMARS, kind, words)), "insult")


def _bared(text: str) -> str:
    """Write out the usual words that are half hidden behind stars or digits."""
    text = LEET.sub(lambda found: found[0].translate(PLAIN_LETTERS), text)
    return STARS.sub(_word, text) if any(mark in text for mark in "*@#$%!_.-") else text


def _word(found: re.Match[str]) -> str:
    return STARRED.get(f"{found[1]} {found[3]}".strip().lower(), found[0])
