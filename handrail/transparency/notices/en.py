"""The fixed texts in English. Base set after regulations C.2; counsel reviews before production."""

from handrail.transparency.wording import Text

language = "en"

texts = {
    "start": Text(
        "1",
        "You are chatting with {brand}'s AI assistant. It is a computer program, not a person, "
        "and it can make mistakes. You can ask for a person at any time.",
    ),
    "again": Text(
        "1",
        "You are chatting with {brand}'s AI assistant, a computer program, not a person. "
        "You can ask for a person at any time.",
    ),
    "person_joined": Text("1", "You are now talking with {agent}, a person at {brand}."),
    "person_left": Text(
        "1", "{agent} has left. You are talking with the AI assistant again, a computer program."
    ),
    "machine": Text(
        "1",
        "No. I am {brand}'s AI assistant, a computer program. Would you like to talk to a person?",
    ),
    "thanks": Text("1", "Happy to help. Is there anything else I can look up for you?"),
    "greeting": Text("1", "Hello. What can I look up for you?"),
    "unknown": Text(
        "1",
        "I did not find an approved answer to that, so I won't guess. You can put it in other "
        "words, or talk to a person.",
    ),
    "ask_back": Text("1", "I want to be sure I look up the right thing. Do you mean:"),
    "ask_near": Text(
        "1",
        "I did not find an approved answer to exactly that, so I won't guess. If one of these is "
        "what you mean, choose it; otherwise put it in other words, or talk to a person.",
    ),
    "am_machine": Text("1", "You are writing with an AI assistant, a computer program."),
    "or_person": Text(
        "1", 'If you would rather talk to a person, press "Talk to a person" or write "person".'
    ),
    "person": Text(
        "1",
        "Of course. I am bringing in a person. Everything you wrote here is passed on, so you do "
        "not need to repeat it. Your case number is {case}.",
    ),
    "crisis": Text(
        "1",
        "I'm an AI and not the right help for this, but you matter. If you are in danger, "
        "call {emergency} now. I'm bringing in a person.",
    ),
    "abuse": Text("1", "I am passing this to a person. Your case number is {case}."),
    "trouble": Text(
        "1",
        "Something on our side did not work, so I won't guess. I am bringing in a person. "
        "Your case number is {case}.",
    ),
    "held": Text(
        "1",
        "I had an answer, but it did not pass our checks, so I won't send it. "
        "A person will answer you. Your case number is {case}.",
    ),
    "undecided": Text(
        "1",
        "I may not decide this alone. I am bringing in a person. Your case number is {case}.",
    ),
    "refused": Text("1", "{sentence} If you see it differently, a person will look at it."),
    "people_only": Text(
        "1",
        "You asked to talk to people only. A person will answer you. Your case number is {case}.",
    ),
    "contest": Text("1", 'To contest this, press "Talk to a person" or write "person".'),
    "nobody_online": Text(
        "1",
        "Nobody is at the desk right now. People are here {hours}. Your message is kept; this page "
        "keeps your place, and you can also reach us here: {route}.",
    ),
    "ask_person": Text("1", "I would like to talk to a person, please."),
    "contact": Text("1", "You can reach me at:"),
    "contact_kept": Text(
        "1",
        "Thank you. It is kept with your case {case}, and a person will use it to reach you. "
        "You may close this page; nothing is lost.",
    ),
    "code_subject": Text("1", "Your code for {brand}"),
    "code_mail": Text(
        "1",
        "Your code is {code}. Type it into the chat you are in; it works for {minutes} minutes, "
        "once.\n\nNobody at {brand} will ever ask you for it. If you did not ask for a code, do "
        "nothing: without it nobody gets any further.",
    ),
    "apology": Text(
        "1",
        "Sorry, we could not take your message just now. Nothing was sent on your behalf. "
        "You can reach a person here: {route}. In an emergency call {emergency}.",
    ),
    "gateway_held": Text("1", "I can't answer that here. A person can help you: {route}."),
    "gateway_crisis": Text(
        "1",
        "I'm an AI and not the right help for this, but you matter. If you are in danger, "
        "call {emergency} now. A person can help you: {route}.",
    ),
}
