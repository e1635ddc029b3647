"""A certified OpenID provider (npm's oidc-provider) on loopback, and a server that trusts it."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import ROOT, Served, free_port

HERE = Path(__file__).parent
SECRET = "a secret of the test & more"
ROLES = '{ leads = "lead", support = "agent", admins = "administrator" }'


def configure(folder: Path, issuer: str) -> Path:
    """A workspace that names an identity provider."""
    workspace = folder / "workspace"
    shutil.copytree(ROOT / "examples/shop/workspace", workspace)
    secret = folder / "client-secret"
    secret.write_text(SECRET)
    secret.chmod(0o600)
    settings = workspace / "handrail.toml"
    settings.write_text(
        settings.read_text("utf-8")
        + f'\n[staff.sso]\nissuer = "{issuer}"\nclient_id = "handrail"\n'
        f'client_secret_file = "{secret}"\nroles = {ROLES}\n',
        "utf-8",
    )
    return workspace


@pytest.fixture(scope="module")
def trusting(tmp_path_factory):
    """A Handrail server and the provider it trusts, both real processes."""
    if not (HERE / "node_modules/oidc-provider").is_dir():
        pytest.fail("The provider is not installed: run `make oidc`.")
    folder = tmp_path_factory.mktemp("sso")
    port, at = free_port(), free_port()
    back = f"http://127.0.0.1:{port}/console/sign-in/sso/back"
    provider = subprocess.Popen(
        ["node", "provider.mjs", str(at), back, str(folder / "groups.json")],
        cwd=HERE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert provider.stdout.readline().strip() == b"ready"
    one = Served(folder, port, configure(folder, f"http://127.0.0.1:{at}"))
    one.start()
    yield one
    one.stop()
    provider.terminate()
    provider.wait(20)
    provider.stdout.close()
