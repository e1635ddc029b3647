"""The deployment files: valid by their schemas, and by the rules we hold everything to."""

import re
import subprocess

import jsonschema
import pytest

from tests.conftest import ROOT
from tests.deploy.reading import (
    DEPLOY,
    compose,
    containers,
    exec_form,
    image,
    manifests,
    pods,
    schema,
)

SERVED = ("web", "worker")
SECRET_WORDS = re.compile(r"password|secret|token|passwd|://[^$/\s]*:[^$/\s]*@", re.IGNORECASE)


def test_compose_is_valid_by_the_specification():
    jsonschema.Draft202012Validator(schema("compose-spec.json")).validate(compose())


@pytest.mark.parametrize(
    "one", manifests(), ids=lambda one: f"{one['kind']} {one['metadata']['name']}"
)
def test_each_manifest_is_valid_by_kubernetes_own_schema(one):
    whole = schema("kubernetes-1.37.json")
    known = {"$ref": f"#/$defs/{whole['kinds'][one['kind']]}", "$defs": whole["$defs"]}

    jsonschema.Draft7Validator(known).validate(one)


def test_the_schemas_refuse_what_is_wrong():
    whole = schema("kubernetes-1.37.json")
    known = {"$ref": f"#/$defs/{whole['kinds']['Deployment']}", "$defs": whole["$defs"]}
    deployment = next(one for one in manifests() if one["kind"] == "Deployment")
    deployment["spec"]["template"]["spec"]["containers"][0]["readOnly"] = True
    wrong = compose()
    wrong["services"]["web"]["readonly"] = True

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft7Validator(known).validate(deployment)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema("compose-spec.json")).validate(wrong)


@pytest.mark.parametrize("name", sorted(compose()["services"]))
def test_each_service_of_compose_is_locked_down(name):
    service = compose()["services"][name]

    assert int(service["user"].split(":")[0]) > 0
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["mem_limit"]
    assert service["pids_limit"]
    if name != "migrate":
        assert service["healthcheck"]["test"]
    assert "privileged" not in service
    assert "cap_add" not in service


@pytest.mark.parametrize(("name", "container"), containers(), ids=lambda one: str(one)[:20])
def test_each_container_of_kubernetes_is_locked_down(name, container):
    pod, own = pods()[name]["securityContext"], container["securityContext"]

    assert pod["runAsNonRoot"] is True
    assert pod["runAsUser"] == 10001
    assert pod["seccompProfile"] == {"type": "RuntimeDefault"}
    assert own["readOnlyRootFilesystem"] is True
    assert own["allowPrivilegeEscalation"] is False
    assert own["capabilities"] == {"drop": ["ALL"]}
    assert container["resources"]["requests"]["memory"]
    assert container["resources"]["limits"]["memory"]
    assert pods()[name]["automountServiceAccountToken"] is False


@pytest.mark.parametrize("role", SERVED)
def test_each_process_has_probes_and_time_to_drain(role):
    [container] = pods()[role]["containers"]

    assert container["livenessProbe"]["httpGet"]["path"] == "/healthz"
    assert container["readinessProbe"]["httpGet"]["path"] == "/readyz"
    assert container["startupProbe"]
    assert pods()[role]["terminationGracePeriodSeconds"] > 20 + 5  # a drain, and the sleep before
    assert compose()["services"][role]["stop_grace_period"] == "30s"


def images() -> list[str]:
    text = (DEPLOY / "Containerfile").read_text("utf-8")
    bases = re.findall(r"^FROM (\S+)", text, re.MULTILINE)
    services = [service["image"] for service in compose()["services"].values()]
    return [*bases, *services, *(container["image"] for _, container in containers())]


@pytest.mark.parametrize("name", sorted(set(images())))
def test_each_image_is_named_with_a_version(name):
    tag = name.rpartition(":")[2]

    assert tag != name
    assert re.search(r"\d", tag)
    assert tag != "latest"


def test_no_secret_stands_in_clear():
    """Nothing that sounds like a secret has a value of its own: only files and references."""
    for service in compose()["services"].values():
        for key, value in service.get("environment", {}).items():
            if SECRET_WORDS.search(key) or SECRET_WORDS.search(str(value)):
                assert str(value).startswith("/run/secrets/"), key
    for _, container in containers():
        for one in container.get("env", ()):
            if SECRET_WORDS.search(one["name"]) or SECRET_WORDS.search(str(one.get("value", ""))):
                assert one["value"].startswith("/run/secrets/"), one["name"]
    assert not [one for one in manifests() if one["kind"] == "Secret"]
    assert set(compose()["secrets"]) >= {"kek", "store-data", "store-keys"}
    assert all(set(one) == {"file"} for one in compose()["secrets"].values())


def test_data_and_keys_are_two_servers_and_their_files_apart():
    services = compose()["services"]

    assert services["data"]["volumes"] == ["data:/var/lib/postgresql/data"]
    assert services["keys"]["volumes"] == ["keys:/var/lib/postgresql/data"]
    assert set(services["data"]["secrets"]).isdisjoint(services["keys"]["secrets"])


def test_web_processes_are_never_all_away_and_nothing_is_open_that_is_not_named():
    kinds = {(one["kind"], one["metadata"]["name"]): one for one in manifests()}
    budget = kinds["PodDisruptionBudget", "web"]["spec"]
    closed = kinds["NetworkPolicy", "closed"]["spec"]

    assert kinds["Deployment", "web"]["spec"]["replicas"] > budget["minAvailable"] >= 1
    assert budget["selector"] == kinds["Deployment", "web"]["spec"]["selector"]
    assert closed == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}


def test_the_image_runs_as_nobody_in_particular_from_a_hashed_lock():
    text = (DEPLOY / "Containerfile").read_text("utf-8")

    assert image("USER") == ["10001:10001"]
    assert "--require-hashes" in text
    assert exec_form("ENTRYPOINT")[-2:] == ["-m", "handrail.cli.main"]
    assert len(image("HEALTHCHECK")) == 1
    assert not re.search(r"^ADD ", text, re.MULTILINE)


def test_the_image_has_the_versions_that_are_tested():
    def pinned(path):
        return dict(re.findall(r"^([\w.-]+)==([^\s;\\]+)", path.read_text("utf-8"), re.MULTILINE))

    tested = pinned(ROOT / "requirements-dev.lock")
    shipped = pinned(DEPLOY / "requirements.lock")

    assert {name: tested.get(name) for name in shipped} == shipped
    assert set(pinned(ROOT / "requirements.lock")) | {"redis", "boto3"} <= set(shipped)


def test_the_secrets_are_made_once_and_open_for_their_reader_alone(tmp_path):
    script = tmp_path / "make-secrets.sh"
    script.write_bytes((DEPLOY / "make-secrets.sh").read_bytes())
    owners = "chown() { :; }\n"  # a test does not give files away
    script.write_text(script.read_text("utf-8").replace("set -eu\n", f"set -eu\n{owners}"), "utf-8")
    made = subprocess.run(["sh", script], capture_output=True, text=True, check=False)
    again = subprocess.run(["sh", script], capture_output=True, text=True, check=False)

    folder = tmp_path / "secrets"
    assert made.returncode == 0, made.stderr
    assert again.returncode == 1
    assert "nothing was changed" in again.stderr
    for name, one in compose()["secrets"].items():
        path = folder / one["file"].rpartition("/")[2]
        if name.startswith("tls"):
            continue
        assert path.is_file(), name
        public = path.suffix == ".crt"
        assert path.stat().st_mode & 0o777 == (0o644 if public else 0o600), name
    assert len((folder / "kek").read_bytes()) == 32
    password = (folder / "password-data").read_text("utf-8")
    assert len(password) == 48
    assert f":{password}@data/" in (folder / "store-data").read_text("utf-8")
    assert "sslmode=verify-full" in (folder / "store-keys").read_text("utf-8")
    authority = folder / "database-ca.crt"
    proved = ["openssl", "verify", "-CAfile", authority, folder / "data.crt", folder / "keys.crt"]
    assert subprocess.run(proved, capture_output=True, check=False).returncode == 0
