"""Names of things. Row ids are UUIDv7, made by us before the insert: sealing needs them."""

from typing import NewType
from uuid import UUID

ConversationId = NewType("ConversationId", str)
MessageId = NewType("MessageId", str)
TurnId = NewType("TurnId", str)
CaseId = NewType("CaseId", str)
SubjectId = NewType("SubjectId", str)
StaffId = NewType("StaffId", str)
ReleaseId = NewType("ReleaseId", str)
ArticleId = NewType("ArticleId", str)
PassageId = NewType("PassageId", str)

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def uuid7(now_ms: int, chance: bytes) -> str:
    """Build a UUIDv7 (RFC 9562) from milliseconds since the epoch and ten random bytes."""
    rand_a = int.from_bytes(chance[:2], "big") & 0x0FFF
    rand_b = int.from_bytes(chance[2:10], "big") & (2**62 - 1)
    value = (now_ms & (2**48 - 1)) << 80 | 0x7 << 76 | rand_a << 64 | 0b10 << 62 | rand_b
    return str(UUID(int=value))


def case_number(chance: bytes) -> str:
    """Build a case number a person can read out loud: eight Crockford letters from five bytes."""
    value = int.from_bytes(chance[:5], "big")
    letters = [CROCKFORD[(value >> (5 * place)) & 31] for place in range(8)]
    return "".join(letters[:4]) + "-" + "".join(letters[4:])
