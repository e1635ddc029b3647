"""Each provider of key-encryption keys: a file, moto's server, a server that speaks as Vault does."""

import boto3
import pytest
from moto.server import ThreadedMotoServer

from handrail.kms.aws_kms import AwsKms
from handrail.kms.local_file import LocalFile
from handrail.kms.vault_transit import VaultTransit
from tests.kms.vault_server import KEY, TOKEN, Vault

REGION = "eu-central-1"


@pytest.fixture
def aws(monkeypatch):
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    server = ThreadedMotoServer(port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    url = f"http://{host}:{port}"
    client = boto3.client("kms", region_name=REGION, endpoint_url=url)
    yield client, url
    server.stop()


@pytest.fixture
def aws_kms(aws):
    client, url = aws
    key = client.create_key()["KeyMetadata"]["KeyId"]
    return AwsKms(key, REGION, url)


@pytest.fixture
def vault():
    server = Vault()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def vault_transit(vault, tmp_path):
    token = tmp_path / "vault-token"
    token.write_text(TOKEN + "\n")
    token.chmod(0o600)
    return VaultTransit(vault.url, token, KEY)


@pytest.fixture
def local(tmp_path):
    return LocalFile(tmp_path / "secret/kek")


@pytest.fixture(params=["local", "aws_kms", "vault_transit"])
def provider(request):
    return request.getfixturevalue(request.param)
