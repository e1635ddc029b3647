"""Somebody comes back from single sign-on with an answer of their own making: another flow's state, a
state of letters nobody sends, no code, a flow that was never begun. Nobody is signed in, in words."""

import json
import time

import pytest

from handrail.core.errors import HandrailError, NotAllowed
from handrail.sso.oidc import Oidc

BACK = "https://handrail.example/console/sign-in/sso/back"
STATE = "S" * 43


def flow(**changed: object) -> str:
    plain = {"state": STATE, "nonce": "n", "verifier": "v", "at": int(time.time())}
    return json.dumps({**plain, **changed})


@pytest.fixture
def provider() -> Oidc:
    return Oidc("https://login.invalid", "handrail", "")


STATES = ("", "s" * 43, STATE[:-1], STATE + "S", "\u00e9" * 43, "\ud800", STATE + "\x00")


@pytest.mark.parametrize("state", STATES)
async def test_a_state_that_is_not_this_flows_signs_nobody_in(provider, state):
    with pytest.raises(NotAllowed, match="not begun here"):
        await provider.finish(flow(), {"state": state, "code": "c"}, BACK)


FLOWS = (
    "",
    "null",
    "[]",
    "{}",
    "1",
    '"x"',
    "[" * 50,
    flow(at=0),
    flow(at=9e15),
    flow(at="x"),
    flow(at=None),
)


@pytest.mark.parametrize("kept", FLOWS)
async def test_a_flow_that_was_never_begun_signs_nobody_in(provider, kept):
    with pytest.raises(NotAllowed):
        await provider.finish(kept, {"state": STATE, "code": "c"}, BACK)


@pytest.mark.parametrize(
    "answer",
    [
        {"state": STATE},
        {"state": STATE, "code": ""},
        {"state": STATE, "code": "c", "iss": "https://evil.example"},
    ],
)
async def test_without_a_code_of_this_provider_nobody_is_signed_in(provider, answer):
    """Another issuer's answer to our flow is a mix-up (RFC 9207)."""
    with pytest.raises(NotAllowed, match="did not sign you in"):
        await provider.finish(flow(), answer, BACK)


async def test_with_all_of_it_right_the_provider_itself_is_asked(provider):
    """The honest way: only the provider, which is not there in this test, has the last word."""
    with pytest.raises(HandrailError) as asked:
        await provider.finish(flow(), {"state": STATE, "code": "c"}, BACK)
    assert "not begun here" not in str(asked.value)
    assert not isinstance(asked.value, NotAllowed)
