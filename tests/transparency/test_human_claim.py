"""The assistant may say what it is, and never that it is somebody."""

from pathlib import Path

import pytest

from handrail.transparency.human_claim import claims_human

ARTICLES = sorted(Path("examples/shop/workspace/knowledge").glob("*.md"))


@pytest.mark.parametrize(
    "text",
    [
        "I'm human.",
        "Yes, I am a real human being, how can I help?",
        "I can assure you that I am a real person.",
        "I'm definitely not a robot.",
        "I am not a machine, I promise.",
        "No, I'm not an AI.",
        "You're chatting with a real person.",
        "You have reached a human.",
        "You are not talking to a bot.",
        "There is a real person behind this chat.",
        "As a human being I know how that feels.",
        "A human is typing this.",
        "This isn't a bot.",
        "I'm one of the support agents here.",
        "I am an employee of the shop.",
        "I'm flesh and blood.",
        "My kids love that lamp.",
        "I'm a hunan.",
        "Ich bin ein Mensch.",
        "Ja, ich bin wirklich eine echte Person.",
        "Natürlich bin ich ein Mensch.",
        "Ich bin keine Maschine.",
        "Ich bin kein Chatbot, keine Sorge.",
        "Sie sprechen mit einem Menschen.",
        "Sie schreiben nicht mit einem Bot.",
        "Hinter diesem Chat sitzt ein Mensch.",
        "Als Mensch verstehe ich das gut.",
        "Hier schreibt ein Mensch.",
        "Das ist keine Maschine.",
        "Ich bin Mitarbeiterin im Kundenservice.",
        "Diese Antwort wurde von einem Menschen geschrieben.",
        "Ich komme gerade aus meiner Mittagspause.",
    ],
)
def test_a_claim_to_be_human_is_seen(text):
    assert claims_human(text)


@pytest.mark.parametrize(
    "text",
    [
        "I am an automated assistant.",
        "I'm an AI, not a person.",
        "You are talking to a machine, not to a human.",
        "I'm not human, but I can help you.",
        "A human colleague will take over.",
        "Would you like to talk to a person?",
        "Our team of real people answers from 9 to 17.",
        "The mower is not a robot you can ride on.",
        "The chair is made for a person of 120 kg.",
        "One person can assemble it.",
        "Your kids can use it from the age of six.",
        "I am happy to help.",
        "I'm really sorry.",
        "You are talking to our assistant.",
        "Delivery takes 3 to 5 working days.",
        "I cannot say whether a person has read your mail.",
        "Ich bin ein automatischer Assistent.",
        "Ich bin eine KI und kein Mensch.",
        "Ich bin kein Mensch, helfe aber gern.",
        "Sie sprechen mit einer Maschine.",
        "Sie schreiben nicht mit einem Menschen.",
        "Ein Mensch übernimmt gleich.",
        "Möchten Sie mit einem Menschen sprechen?",
        "Der Stuhl trägt eine Person bis 120 kg.",
        "Ich bin gern für Sie da.",
        "Die Lieferung dauert 3 bis 5 Werktage.",
        "Unsere Mitarbeiter sind von 9 bis 17 Uhr da.",
        "Ihre Kinder können es ab sechs Jahren nutzen.",
    ],
)
def test_other_words_are_no_claim(text):
    assert not claims_human(text)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.name)
def test_no_article_of_the_demo_shop_claims_it(article):
    assert not claims_human(article.read_text("utf-8"))
