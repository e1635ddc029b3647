"""Every error we raise, for a person to read.

    HandrailError                  a sentence, what to do next, a code for machines
    +-- BadInput                   400  what came in cannot be taken
    |   +-- TooLarge               413  more than the limit
    +-- NotSignedIn                401  nobody we know
    |   +-- NeedsSecondFactor      401  signed in with a password alone where that is not enough
    +-- NotAllowed                 403  the policy says no, and which rule
    +-- NotFound                   404  not there, or not yours: the same words for both
    +-- Conflict                   409  somebody was quicker, or it is not its turn
    |   +-- NotDisclosed           409  an AI message without its notice
    +-- TooMany                    429  slower, please
    +-- Misconfigured              500  the installation is missing something
    +-- Broken                     503  a part we lean on failed
        +-- KeyGone                410  the subject's key was destroyed
        +-- KeysUnreachable        503  whoever holds the key-encryption key does not answer

No message holds a customer's words; what is personal stays out by construction.
"""


class HandrailError(Exception):
    """The root. `sentence` says what happened, `next_step` what to do about it."""

    code = "error"
    status = 500

    def __init__(self, sentence: str, next_step: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.next_step = next_step


class BadInput(HandrailError):
    """What came in cannot be taken."""

    code = "bad-input"
    status = 400


class TooLarge(BadInput):
    """More than the limit."""

    code = "too-large"
    status = 413


class NotSignedIn(HandrailError):
    """Nobody we know."""

    code = "not-signed-in"
    status = 401


class IdentityReplayed(NotSignedIn):
    """An identity token that opened a conversation before."""

    code = "identity-replayed"


class NeedsSecondFactor(NotSignedIn):
    """Signed in with a password alone, where that is not enough."""

    code = "needs-second-factor"


class NotAllowed(HandrailError):
    """The policy says no; `rule` names the rule."""

    code = "not-allowed"
    status = 403

    def __init__(self, sentence: str, next_step: str = "", rule: str = "") -> None:
        super().__init__(sentence, next_step)
        self.rule = rule


class NotFound(HandrailError):
    """Not there, or not yours: the same words for both."""

    code = "not-found"
    status = 404


class Conflict(HandrailError):
    """Somebody was quicker, or it is not its turn."""

    code = "conflict"
    status = 409


class NotDisclosed(Conflict):
    """An AI message without its notice is never delivered (T-01)."""

    code = "not-disclosed"


class TooMany(HandrailError):
    """Slower, please. `wait` is in seconds."""

    code = "too-many"
    status = 429

    def __init__(self, sentence: str, next_step: str = "", wait: float = 1.0) -> None:
        super().__init__(sentence, next_step)
        self.wait = wait


class Misconfigured(HandrailError):
    """The installation is missing something; the sentence says what and where."""

    code = "misconfigured"


class Broken(HandrailError):
    """A part we lean on failed."""

    code = "broken"
    status = 503


class KeyGone(Broken):
    """The subject's key was destroyed, and with it everything it sealed."""

    code = "key-gone"
    status = 410


class KeysUnreachable(Broken):
    """Whoever holds the key-encryption key does not answer: nothing is read or written."""

    code = "keys-unreachable"
