"""The deployment files, read."""

import json
import re
import shlex
from pathlib import Path

import yaml

from tests.conftest import ROOT

DEPLOY = ROOT / "deploy"
SCHEMAS = Path(__file__).parent / "schemas"


def compose() -> dict:
    return yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))


def manifests() -> list[dict]:
    """Every object of the manifests that the kustomization names."""
    folder = DEPLOY / "kubernetes"
    named = yaml.safe_load((folder / "kustomization.yaml").read_text("utf-8"))["resources"]
    found = [yaml.safe_load_all((folder / name).read_text("utf-8")) for name in named]
    return [one for many in found for one in many]


def schema(name: str) -> dict:
    return json.loads((SCHEMAS / name).read_text("utf-8"))


def pods() -> dict[str, dict]:
    """The pod's specification of each workload, by its name."""
    return {
        one["metadata"]["name"]: one["spec"]["template"]["spec"]
        for one in manifests()
        if one["kind"] in {"Deployment", "Job"}
    }


def containers() -> list[tuple[str, dict]]:
    return [
        (name, container)
        for name, pod in pods().items()
        for container in (*pod.get("initContainers", ()), *pod["containers"])
    ]


def image(instruction: str) -> list[str]:
    """The arguments of an instruction in the last stage of the Containerfile."""
    text = (DEPLOY / "Containerfile").read_text("utf-8").replace("\\\n", " ")
    last = text[text.rindex("\nFROM ") :]
    return re.findall(rf"^{instruction} +(.+)$", last, re.MULTILINE)


def image_environ() -> dict[str, str]:
    return dict(pair.split("=", 1) for line in image("ENV") for pair in shlex.split(line))


def exec_form(instruction: str) -> list[str]:
    [words] = image(instruction)
    return json.loads(words)
