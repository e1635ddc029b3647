from handrail.policy.book import Question

CALM = {
    "intent": "help",
    "fit": "fits",
    "language_offered": True,
    "speaker": "assistant",
    "customer_state": "open",
    "braked": False,
    "injection": False,
    "abuse": False,
    "self_harm": False,
    "guards_broken": False,
}


def asks(action, **changes):
    situation = {**CALM, **changes}
    return Question(("Assistant", "assistant"), action, ("Conversation", "c-1"), situation)


def policy(effect="permit", name="a-rule", when="true", action="answer", words=""):
    """Write one policy that passes the lint, with one thing changed."""
    spoken = '@sentence_en("No.") @sentence_de("Nein.")' if effect == "forbid" else ""
    return (
        f'@id("{name}") @reason("Why.") @oversight("auto") @queue("general") {spoken} {words}\n'
        f'{effect} (principal is Assistant, action == Action::"{action}", resource)\n'
        f"when {{ {when} }};\n"
    )
