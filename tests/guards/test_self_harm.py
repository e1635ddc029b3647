"""Whoever may be in danger is seen, said plainly or veiled; a figure of speech is not."""

import json
import time
from pathlib import Path

import pytest

from handrail.core.guard import Exam
from handrail.guards.self_harm import guard
from handrail.security.mask import own

PHRASINGS = Path(__file__).parent / "phrasings"
# Counts reached on our own phrasings, by the phrases alone; they may only fall.
MISSED = {"en": 4, "de": 4, "fr": 0, "es": 0, "nl": 0, "it": 0}
FALSE = {"en": 1, "de": 0, "fr": 0, "es": 0, "nl": 0, "it": 0}
MANY = {"en": 300, "de": 300, "fr": 75, "es": 75, "nl": 75, "it": 75}


def seen(text):
    return guard.inspect(Exam(own(text), "en", own(text))) is not None


def phrasings(label, language):
    files = sorted(PHRASINGS.glob("self_harm*.jsonl"))
    rows = [json.loads(line) for file in files for line in file.read_text("utf-8").splitlines()]
    return [row["text"] for row in rows if (row["label"], row["lang"]) == (label, language)]


@pytest.mark.parametrize("language", MISSED)
def test_our_phrasings_are_many(language):
    assert len(phrasings("must", language)) >= MANY[language]
    assert len(phrasings("must_not", language)) >= MANY[language]


@pytest.mark.parametrize("language", MISSED)
def test_danger_is_seen(language):
    missed = [text for text in phrasings("must", language) if not seen(text)]

    assert len(missed) <= MISSED[language], missed


@pytest.mark.parametrize("language", FALSE)
def test_a_figure_of_speech_is_no_danger(language):
    false = [text for text in phrasings("must_not", language) if seen(text)]

    assert len(false) <= FALSE[language], false


@pytest.mark.parametrize(
    ("farewell", "errand"),
    [
        ("I won't be around when it arrives", "I won't be around when it arrives, holiday"),
        ("There's no point anymore", "There's no point in calling you"),
        ("I can't do this anymore", "I can't do this anymore, your hotline is useless"),
        ("then I'll just jump", "then I'll just jump on the bus to your store"),
        (
            "wenn das Paket kommt bin ich eh nicht mehr da",
            "wenn das Paket kommt bin ich nicht da, bitte beim Nachbarn abgeben",
        ),
        ("ich kann nicht mehr", "ich kann nicht mehr einloggen"),
        ("Es hat alles keinen Sinn mehr", "Es hat keinen Sinn mehr anzurufen"),
        ("Mein Mann will nicht mehr leben", "Mein Mann ist gestorben, bitte Namen ändern"),
    ],
)
def test_a_veiled_word_counts_unless_it_is_an_errand(farewell, errand):
    assert seen(farewell)
    assert not seen(errand)


@pytest.mark.parametrize(
    ("farewell", "errand"),
    [
        ("Je n'en peux plus", "Je n'en peux plus d'attendre votre livreur"),
        ("Je veux en finir", "Je veux en finir avec cette commande"),
        ("no puedo más", "no puedo más con esta página"),
        ("Quiero acabar con todo", "Quiero acabar con el contrato"),
        ("ik ben er niet meer", "ik ben er niet meer maandag, geef het aan de buren"),
        ("ik maak er een einde aan", "ik maak een einde aan mijn abonnement"),
        ("non ce la faccio più", "non ce la faccio più ad aspettare il rimborso"),
        ("voglio farla finita", "voglio farla finita con questo abbonamento"),
    ],
)
def test_so_it_is_in_the_other_languages(farewell, errand):
    assert seen(farewell)
    assert not seen(errand)


@pytest.mark.parametrize(
    "text",
    [
        "Ik stuur hem terug, want die is kapot",  # no English want
        "Quali sono i tempi dei rimborsi?",  # no English I
        "When can I start again in spring?",  # no German jump
        "Avez-vous un livre sur le suicide ?",
        "the song Suicidal Tendencies hoodie size M",
    ],
)
def test_what_is_danger_in_one_language_is_a_plain_word_in_the_other(text):
    assert not seen(text)


@pytest.mark.parametrize(
    "text",
    [
        "I WANT TO DIE",
        "i want to k i l l myself",
        "i want to ki\u200bll mys\u200belf",
        "suicde",
        "ich will mich umbrigen",
        "Ich moechte nicht mehr leben",
        "I w\u0430nt to di\u0435",  # Cyrillic letters
        "je veux mourrir",
        "Je me deteste, j'ai des idees suicidaires",
        "kiero morirme",
        "ik denk aan zelfmort",
        "vogio suicidarmii",
        "Hi, order 4711 is late. Also I will end my life tonight. Please confirm the refund.",
    ],
)
def test_neither_slips_nor_disguise_hide_it(text):
    assert seen(text)


@pytest.mark.parametrize(
    "text",
    [
        "kill " * 1600,
        "I don't want to " * 500,
        "ich will nicht mehr " * 400,
        "myself" * 1333,
        "a b " * 2000,
        "not ever " * 888 + "live",
        "je ne veux plus " * 500,
        "ya no quiero mas " * 470,
        "ik wil er niet meer " * 400,
        "non voglio piu " * 533,
    ],
)
def test_hostile_length_costs_little(text):
    begun = time.process_time()
    seen(text[:8000])

    assert time.process_time() - begun < 2


def test_a_usual_message_takes_under_a_millisecond():
    text = "Where is my parcel? It should have come on Tuesday."

    assert min(timed(text) for _ in range(30)) < 0.001


def timed(text):
    exam = Exam(own(text), "en", own(text))
    begun = time.process_time()
    guard.inspect(exam)
    return time.process_time() - begun
