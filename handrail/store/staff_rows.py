"""A member of staff as a row."""

from typing import Any

from sqlalchemy import Row

from handrail.core.ids import StaffId
from handrail.security.seal import Sealed
from handrail.store.moment import from_ms
from handrail.stored.staff import StaffMember


def member_of(row: Row[*tuple[Any, ...]]) -> StaffMember:
    """Return the member a row tells of."""
    return StaffMember(
        id=StaffId(row.id),
        login=row.login,
        name=row.name,
        role=row.role,
        password=row.password,
        disabled=row.disabled,
        failed=row.failed,
        locked_until=from_ms(row.locked_until) if row.locked_until else None,
        totp=Sealed(bytes(row.totp)) if row.totp is not None else None,
        totp_step=row.totp_step or 0,
        invite=bytes(row.invite) if row.invite is not None else None,
        invited_until=from_ms(row.invited_until) if row.invited_until else None,
        sso=row.sso or "",
        passkeys=row.passkeys or 0,
        teams=tuple((row.teams or "").split()),
    )
