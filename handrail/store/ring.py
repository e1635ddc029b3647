"""The ring: wraps with the active version of the key-encryption key, unwraps with any."""

import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from handrail.core.errors import Broken, Conflict, KeysUnreachable, Misconfigured
from handrail.ports.keys import KeyEncryption
from handrail.security.seal import DataKey, Wrapped
from handrail.store.database import Database
from handrail.store.keks import Kek, active_of, insert_kek, read_keks

REST_SECONDS = 2.0  # after it did not answer, a provider is not asked again for so long


@dataclass(slots=True)
class KeyRing:
    """The versions as this process knows them; a version it does not know is looked up.

    Attributes:
        store: The key store.
        providers: Every provider the settings describe, by name: old versions may be of another.
        provider: The one that wraps.
    """

    store: Database
    providers: Mapping[str, KeyEncryption]
    provider: str
    keks: Mapping[str, Kek] = field(default_factory=dict)
    resting: float = 0.0

    @property
    def remote(self) -> bool:
        """Tell whether wrapping or unwrapping may leave this machine."""
        return any(provider.remote for provider in self.providers.values())

    def open(self) -> Kek:
        """Return the active version; make the first one in an empty store."""
        active = active_of(self.reload())
        if active is not None:
            return active
        if self.keks:
            raise Broken("No version of the key-encryption key is active.", "Restore the keys.")
        first = self._provider(self.provider).begin(None)
        with suppress(Conflict):  # another process was quicker: its version is the one
            self.store.run(insert_kek, self.provider, first, None)
        return active_of(self.reload()) or self.open()

    def active(self) -> Kek:
        """Return the active version as far as this process knows."""
        return active_of(tuple(self.keks.values())) or self.open()

    def reload(self) -> tuple[Kek, ...]:
        """Read the versions anew."""
        self.keks = {one.id: one for one in self.store.run(read_keks)}
        return tuple(self.keks.values())

    def begin(self) -> Kek:
        """Begin a new version with the provider of the settings."""
        before = self.open()
        same = before.reference if before.provider == self.provider else None
        if same is None:
            others = [one for one in self.keks.values() if one.provider == self.provider]
            same = others[-1].reference if others else None
        reference = self._provider(self.provider).begin(same)
        made = self.store.run(insert_kek, self.provider, reference, before.id)
        self.reload()
        return made

    def wrap(self, key: DataKey, owner: str) -> tuple[Wrapped, str]:
        """Wrap a key with the active version; return it with the version's id."""
        kek = self.active()
        provider = self._provider(kek.provider)
        self._demand_awake(provider)
        try:
            return provider.wrap(kek.reference, key, owner), kek.id
        except KeysUnreachable:
            self.resting = time.monotonic() + REST_SECONDS
            raise

    def unwrap(self, version: str, wrapped: Wrapped, owner: str) -> DataKey:
        """Unwrap a key with the version that wrapped it."""
        kek = self.keks.get(version) or {one.id: one for one in self.reload()}.get(version)
        if kek is None or kek.state == "destroyed":
            raise Broken(f"{version} wrapped this key, and is gone.", "Restore the key store.")
        provider = self._provider(kek.provider)
        self._demand_awake(provider)
        try:
            return provider.unwrap(kek.reference, wrapped, owner)
        except KeysUnreachable:
            self.resting = time.monotonic() + REST_SECONDS
            raise

    def _demand_awake(self, provider: KeyEncryption) -> None:
        """Fail at once while the provider is known not to answer: nobody waits in a row for it."""
        if provider.remote and time.monotonic() < self.resting:
            raise KeysUnreachable(f"{provider.name} does not answer.", "It is asked again soon.")

    def _provider(self, name: str) -> KeyEncryption:
        if name not in self.providers:
            raise Misconfigured(
                f"Keys were wrapped by {name}, which the settings do not describe.",
                f"Add [keys.{name.replace('-', '_')}] to handrail.toml, as it was.",
            )
        return self.providers[name]
