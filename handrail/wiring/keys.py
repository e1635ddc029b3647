"""Who wraps keys."""

from collections.abc import Mapping
from pathlib import Path

from handrail.kms.aws_kms import AwsKms
from handrail.kms.local_file import LocalFile
from handrail.kms.vault_transit import VaultTransit
from handrail.ports.keys import KeyEncryption
from handrail.settings.whole import Settings
from handrail.store.database import Database
from handrail.store.ring import KeyRing


def open_ring(settings: Settings, keys: Database) -> KeyRing:
    """Open the ring of key-encryption keys; an empty store gets its first version."""
    ring = KeyRing(keys, _providers(settings), settings.keys.provider)
    ring.open()
    return ring


def _providers(settings: Settings) -> Mapping[str, KeyEncryption]:
    """Return every provider the settings describe; the local file needs no description."""
    aws, vault = settings.keys.aws_kms, settings.keys.vault_transit
    found: list[KeyEncryption] = [LocalFile(Path(settings.store.kek_file))]
    if aws is not None:
        found.append(AwsKms(aws.key, aws.region, aws.endpoint))
    if vault is not None:
        path = Path(vault.token_file)
        place = (vault.key, vault.mount, vault.namespace, vault.authority)
        found.append(VaultTransit(vault.url, path, *place))
    return {provider.name: provider for provider in found}
