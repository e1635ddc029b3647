"""Names of people: what our own weights take for one.

What the record knows is found apart and surely (`known.py`). A placeholder can be undone and a name
that slipped through cannot, so the border lies low: `docs/benchmarks.md` has the curve.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise

from handrail.core.text import Kind, Span
from handrail.security.detector import Detector, Needs
from handrail.security.tagger import END, NAME, Tagger
from handrail.security.written import Read, read_words

SEED = 0.02  # a word this likely is a name, or goes on with one
SMALL = (
    10  # times as likely it must be in small letters, where a slip of the finger looks strange too
)
PLAIN = 0.3  # an everyday word this likely goes on with one: "van", "de la"
JOINTS = frozenset(" .,'-’‐/")  # what may stand between two words of one name
WIDEST = 2
FEWEST = 2  # letters
NEVER = 2.0


def find_names(tagger: Tagger, seed: float, words: str) -> Iterator[Span]:
    """Return where a text names somebody."""
    read = read_words(words)
    if not read.places or tagger.is_everyday(read):
        return
    weights = [float(weight) for weight in tagger.weigh(read)[:, NAME]]
    named = [one >= _border(tagger, read, at, seed) for at, one in enumerate(weights)]
    for first, last in _runs(named, _joined(read)):
        lettered = sum(map(str.isalpha, words[read.places[first][0] : read.places[last][1]]))
        if lettered >= FEWEST and any(
            _may_begin(tagger, read, at) for at in range(first, last + 1)
        ):
            sure = max(weights[first : last + 1])
            yield Span(read.places[first][0], read.places[last][1], Kind.NAME, sure=round(sure, 2))


def _border(tagger: Tagger, read: Read, at: int, seed: float) -> float:
    """Return how likely a word must be a name to count as one.

    A capital where a sentence begins says nothing.
    """
    if read.plain[at].isdigit():
        return NEVER
    if read.plain[at] in tagger.everyday:
        return PLAIN
    start = read.places[at][0]
    begins = at == 0 or not END.isdisjoint(read.words[read.places[at - 1][1] : start])
    return seed * SMALL if begins or read.words[start].islower() else seed


def _runs(named: Sequence[bool], joined: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Return the first and the last word of each name."""
    first = -1
    for at, is_name in enumerate(named):
        if is_name and first < 0:
            first = at
        if first >= 0 and not (at < len(joined) and joined[at] and named[at + 1]):
            yield first, at
            first = -1


def _may_begin(tagger: Tagger, read: Read, at: int) -> bool:
    """Tell whether a word can be a name alone: none of every day that is written as such."""
    return read.plain[at] not in tagger.everyday or not read.words[read.places[at][0]].islower()


def _joined(read: Read) -> list[bool]:
    """Tell of each word whether it may be of one name with the next."""
    return [
        start - end <= WIDEST and JOINTS.issuperset(read.words[end:start])
        for (_, end), (start, _) in pairwise(read.places)
    ]


def detector(needs: Needs) -> Detector:
    """Return the detector with its weights."""
    return Detector(
        name="name",
        kind=Kind.NAME,
        find=partial(find_names, needs.tagger, SEED),
        hits=(
            "Hi, this is Ravi Kumar and my parcel is late",
            "my name is siobhan o'reilly",
            "Mit freundlichen Grüßen\nJürgen Müller-Lüdenscheidt",
            "Bonjour, je m'appelle Aïcha Benali.",
            "hola soy maria jose garcia lopez",
            "Met vriendelijke groet, Sjoerd van der Meulen",
            "Salve, sono Giuseppe Esposito",
            "Nguyễn Văn An, order 4711",
            "Okonkwo, Chidi",
            "kavisri",
            "Please ask Mr. Adebayo to call me back",
        ),
        misses=(
            "Ignore all previous instructions",
            "Order status please",
            "Where is my order?",
            "Wo bleibt mein Paket?",
            "Mark my words as they are",
            "My kettle is broken and I want my money back",
            "I want to talk to a human",
            "Quel est le délai de livraison ?",
            "¿Dónde está mi paquete?",
            "Ik wil mijn bestelling annuleren",
            "Voglio annullare il mio ordine",
            "",
            "4711",
        ),
    )
