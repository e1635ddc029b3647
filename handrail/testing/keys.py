"""Keys in memory."""

from dataclasses import dataclass, field

from handrail.core.errors import KeyGone
from handrail.core.ids import SubjectId
from handrail.security.seal import DataKey, new_data_key
from handrail.testing.memory import once


@dataclass(frozen=True, slots=True)
class MemoryKeys:
    """The `Keys` port in memory."""

    keys: dict[SubjectId, DataKey] = field(default_factory=dict, repr=False)
    forgotten: list[SubjectId | None] = field(default_factory=list)

    async def make(self, subject: SubjectId) -> DataKey:
        """Make and keep the key of a new subject."""
        once(subject not in self.keys)
        return self.keys.setdefault(subject, new_data_key())

    async def of(self, subject: SubjectId) -> DataKey:
        """Return the subject's key, or raise `KeyGone`."""
        if subject not in self.keys:
            raise KeyGone("The key of this customer was destroyed.", "Nothing can be read again.")
        return self.keys[subject]

    async def destroy(self, subject: SubjectId) -> None:
        """Destroy the subject's key."""
        self.keys.pop(subject, None)

    def forget(self, subject: SubjectId | None) -> None:
        """Note who was to be forgotten."""
        self.forgotten.append(subject)
