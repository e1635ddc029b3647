"""No byte leaves that nobody asked for: the story without a network, and every byte to a model."""

import secrets
import shutil
import subprocess
import sys

import pytest

from tests.conftest import ROOT, Served, free_port, open_conversation, patient_workspace
from tests.scripted_model import scripted_model

NAMESPACE = ["unshare", "--net", "--map-root-user"]
MODEL = """
[model]
provider = "openai"
url = "{url}/v1"
name = "test-model"
tokens_per_conversation = 100000000
tokens_per_day = 1000000000
"""


def namespaces() -> bool:
    if shutil.which("unshare") is None:
        return False
    return subprocess.run([*NAMESPACE, "true"], capture_output=True, check=False).returncode == 0


def in_namespace(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*NAMESPACE, sys.executable, *command],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=180,
        check=False,
    )


needs_namespace = pytest.mark.skipif(
    not namespaces(), reason="network namespaces are not allowed here"
)


@needs_namespace
def test_the_whole_story_plays_without_a_network_and_nobody_tries_to_leave(tmp_path):
    played = in_namespace("-m", "tests.scenarios.play_offline", str(tmp_path))

    assert played.returncode == 0, played.stderr[-2000:]
    assert played.stdout.strip().endswith("played; without a route: 0")


@needs_namespace
def test_whoever_tries_to_leave_is_counted():
    tries = (
        "import socket; from tests.scenarios.play_offline import raise_loopback, unrouted\n"
        "raise_loopback()\n"
        "socket.socket().connect_ex(('192.0.2.1', 443)); print(unrouted())"
    )

    assert int(in_namespace("-c", tries).stdout) > 0


def details(number: int) -> list[str]:
    """Fifty details that nobody else has."""
    mails = [f"kanarie{number}x{at}@example.org" for at in range(20)]
    phones = [f"+49 30 9{number:02}{at:02}57{at % 10}" for at in range(15)]
    keys = [f"sk-live-{number:02}Kanarien{secrets.token_hex(10)}" for _ in range(5)]
    addresses = [f"2001:db8:{number + 16:x}::{at + 1:x}77" for at in range(10)]
    return [*mails, *phones, *keys, *addresses]


def bare(words: str) -> str:
    return "".join(letter for letter in words.casefold() if letter.isalnum())


def test_of_500_details_none_goes_to_the_model_in_clear(tmp_path):
    workspace = patient_workspace(tmp_path)
    with scripted_model() as model:
        with (workspace / "handrail.toml").open("a") as settings:
            settings.write(MODEL.format(url=model.base))
        served = Served(tmp_path, free_port(), workspace)
        served.start()
        try:
            planted = tell_all(served)
        finally:
            served.stop()

    sent = bare(bytes(model.raw).decode())
    assert len(planted) == 500
    assert [detail for detail in planted if bare(detail) in sent] == []
    assert len(model.asked) >= 100  # it was asked, and more than once in a conversation
    assert "<EMAIL_20>" in bytes(model.raw).decode()


def tell_all(served: Served) -> list[str]:
    planted = []
    for number in range(10):
        customer, mine = open_conversation(served.base), details(number)
        for at in range(0, len(mine), 5):
            words = ", ".join(mine[at : at + 5])
            answer = customer.say(f"How long does delivery take? You know me by {words}.")
            assert answer.status_code == 200, answer.text
        planted += mine
    return planted
