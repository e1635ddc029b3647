"""People of the shop and their sessions."""

from sqlalchemy import Index, Table, UniqueConstraint

from handrail.store.tables.column import (
    DATA,
    code_column,
    count_column,
    flag_column,
    hash_column,
    id_column,
    text_column,
    time_column,
)

KEEP = "employment"

staff = Table(
    "staff",
    DATA,
    id_column("id", KEEP, primary=True),
    text_column("login", KEEP, "staff"),
    text_column("name", KEEP, "staff"),
    code_column("role", KEEP),
    text_column("password", KEEP, "secret"),
    flag_column("disabled", KEEP),
    count_column("failed", KEEP),
    time_column("locked_until", KEEP, null=True),
    hash_column("totp", KEEP, null=True),
    count_column("totp_step", KEEP, null=True),
    hash_column("invite", KEEP, null=True),
    time_column("invited_until", KEEP, null=True),
    text_column("sso", KEEP, "staff", null=True),
    count_column("passkeys", KEEP, null=True),
    text_column("teams", KEEP, "staff", null=True),
    UniqueConstraint("login"),
    Index("staff_sso", "sso"),
)

staff_session = Table(
    "staff_session",
    DATA,
    hash_column("token_hash", "session"),
    id_column("staff_id", "session"),
    text_column("csrf", "session", "secret"),
    time_column("created_at", "session"),
    time_column("seen_at", "session"),
    time_column("expires_at", "session"),
    id_column("id", "session"),
    code_column("strength", "session"),
    code_column("device", "session"),
    time_column("used_at", "session"),
    UniqueConstraint("token_hash"),
    Index("staff_session_seen", "seen_at"),
)

nobody_try = Table(  # logins that nobody has lock like any other, so that a lock tells nothing
    "nobody_try",
    DATA,
    hash_column("hash", "a day"),
    count_column("failed", "a day"),
    time_column("locked_until", "a day", null=True),
    UniqueConstraint("hash"),
    Index("nobody_try_locked", "locked_until"),
)

staff_recovery = Table(
    "staff_recovery",
    DATA,
    hash_column("hash", KEEP),
    id_column("staff_id", KEEP),
    time_column("used_at", KEEP, null=True),
    UniqueConstraint("hash"),
    Index("staff_recovery_staff", "staff_id"),
)

staff_passkey = Table(
    "staff_passkey",
    DATA,
    id_column("id", KEEP, primary=True),
    id_column("staff_id", KEEP),
    hash_column("credential", KEEP),
    hash_column("public_key", KEEP),
    count_column("count", KEEP),
    text_column("name", KEEP, "staff"),
    time_column("made_at", KEEP),
    time_column("used_at", KEEP, null=True),
    UniqueConstraint("credential"),
    Index("staff_passkey_staff", "staff_id"),
)

passkey_challenge = Table(
    "passkey_challenge",
    DATA,
    hash_column("hash", "5 minutes"),
    id_column("staff_id", "5 minutes", null=True),
    time_column("until", "5 minutes"),
    UniqueConstraint("hash"),
    Index("passkey_challenge_until", "until"),
)
