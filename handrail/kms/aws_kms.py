"""Key-encryption keys in AWS KMS: they never leave it. Credentials come from the AWS chain.

A key is wrapped with the owner in its encryption context, so that KMS itself refuses it under
another name and writes whose key was opened into CloudTrail. A version of ours is a key of KMS and
how often it was rotated on demand: `arn:aws:kms:...#2`. KMS keeps its own older material.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from handrail.core.errors import Broken, KeysUnreachable, Misconfigured
from handrail.security.seal import DataKey, Wrapped

CONNECT_SECONDS = 2.0
READ_SECONDS = 3.0
TRIES = 2
SERVER_TROUBLE = 500
OWNER = "handrail-owner"


@dataclass(frozen=True)
class AwsKms:
    """The `KeyEncryption` port over AWS KMS.

    Attributes:
        key: The key's id, ARN or alias.
        region: Its region.
        endpoint: Another address than AWS's own: a VPC endpoint.
    """

    key: str
    region: str
    endpoint: str = ""
    name: str = field(default="aws-kms", init=False)
    remote: bool = field(default=True, init=False)

    def begin(self, before: str | None) -> str:
        """Rotate the key in KMS when it is the one in use; else take up the settings' one."""
        client = self._client
        with asking():
            described = client.describe_key(KeyId=self.key)["KeyMetadata"]
        arn = str(described["Arn"])
        if not described["Enabled"]:
            raise Misconfigured("The key in AWS KMS is not enabled.", "Enable it, or name another.")
        if before is None or _arn(before) != arn:
            return f"{arn}#1"
        with asking():
            client.rotate_key_on_demand(KeyId=arn)
        return f"{arn}#{int(before.rpartition('#')[2]) + 1}"

    def wrap(self, reference: str, key: DataKey, owner: str) -> Wrapped:
        """Wrap a key for its owner."""
        client = self._client
        with asking():
            answer = client.encrypt(
                KeyId=_arn(reference), Plaintext=key.exposed(), EncryptionContext={OWNER: owner}
            )
        return Wrapped(bytes(answer["CiphertextBlob"]))

    def unwrap(self, reference: str, wrapped: Wrapped, owner: str) -> DataKey:
        """Unwrap a key of this owner."""
        client = self._client
        with asking():
            answer = client.decrypt(
                KeyId=_arn(reference), CiphertextBlob=wrapped, EncryptionContext={OWNER: owner}
            )
        return DataKey(bytes(answer["Plaintext"]))

    def destroy(self, reference: str) -> str:
        """Leave the key alone: deleting it is an act in AWS, with a waiting time of its own."""
        return f"{_arn(reference)} stays in AWS KMS; schedule its deletion there if you wish."

    @cached_property
    def _client(self) -> Any:
        """The client, made at its first use: its library is loaded only where it is configured."""
        try:
            import boto3  # noqa: PLC0415 (22 MB that only this provider needs)
            from botocore.config import Config  # noqa: PLC0415 (the same)
        except ImportError:
            raise Misconfigured(
                "AWS KMS needs boto3, which is not installed.", "Install `handrail[aws]`."
            ) from None
        config = Config(
            connect_timeout=CONNECT_SECONDS,
            read_timeout=READ_SECONDS,
            retries={"total_max_attempts": TRIES, "mode": "standard"},
        )
        # A session of its own: the shared default one is not safe between threads.
        session = boto3.session.Session(region_name=self.region)
        return session.client("kms", endpoint_url=self.endpoint or None, config=config)


@contextmanager
def asking() -> Iterator[None]:
    """Translate the library's errors. They may quote what was sent, so only their code goes on."""
    from botocore import exceptions  # noqa: PLC0415 (loaded with the client)

    try:
        yield
    except exceptions.ClientError as refused:
        code = str(refused.response.get("Error", {}).get("Code", "unknown"))
        status = int(refused.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0))
        error: Callable[[str, str], Broken] = KeysUnreachable if _passing(code, status) else Broken
        raise error(f"AWS KMS refused ({code}).", "Look at the key's policy and state.") from None
    except exceptions.BotoCoreError as broken:
        kind = type(broken).__name__
        raise KeysUnreachable(f"AWS KMS does not answer ({kind}).", "Look at its health.") from None


def _passing(code: str, status: int) -> bool:
    """Tell a refusal that may pass by itself from one that will not."""
    return status >= SERVER_TROUBLE or "Throttling" in code


def _arn(reference: str) -> str:
    return reference.rpartition("#")[0]
