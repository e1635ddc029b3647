"""A gateway: a real server, a model's server behind it, a key, and the official client before it."""

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field

import httpx2
import pytest
from openai import OpenAI

from tests import calls
from tests.conftest import Served, free_port, patient_workspace
from tests.scripted_model import ScriptedModel, scripted_model

MODEL = """
[model]
provider = "openai"
url = "{url}/v1"
name = "upstream"
seconds = 5
tokens_per_conversation = 40000
tokens_per_day = 1000000000
"""


@dataclass
class Gateway:
    """The running gateway."""

    served: Served
    model: ScriptedModel
    key: str = field(repr=False)
    http: httpx2.Client = field(repr=False)

    def client(self, **headers: str) -> OpenAI:
        return OpenAI(
            base_url=f"{self.served.base}/v1",
            api_key=self.key,
            default_headers=headers,
            max_retries=0,
            http_client=self.http,
        )

    def post(self, path: str, body: object, key: str | None = None) -> httpx2.Response:
        headers = {"Authorization": f"Bearer {self.key if key is None else key}"}
        return calls.post(f"{self.served.base}{path}", json=body, headers=headers, timeout=30)

    @property
    def sent(self) -> str:
        """All bytes the model's server was sent."""
        return bytes(self.model.raw).decode()


def made_key(served: Served, scope: str) -> str:
    command = served.command("services", "add", "Another bot", "--scope", scope)
    made = subprocess.run(command, cwd=served.folder, capture_output=True, text=True, check=True)
    return made.stdout.strip()


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    folder = tmp_path_factory.mktemp("gateway")
    workspace = patient_workspace(folder)
    with scripted_model() as model:
        with (workspace / "handrail.toml").open("a") as settings:
            settings.write(MODEL.format(url=model.base))
        served = Served(folder, free_port(), workspace)
        served.start()
        with httpx2.Client(verify=calls.TRUSTED, timeout=30) as http:
            yield Gateway(served, model, made_key(served, "gateway"), http)
        served.stop()


@pytest.fixture
def gateway(running: Gateway) -> Gateway:
    """The same gateway with a model that remembers nothing."""
    running.model.script = None
    running.model.asked.clear()
    running.model.raw.clear()
    return running
