"""How people are let in and reached: single sign-on and mail."""

import importlib
from pathlib import Path
from typing import cast

from handrail.mail.smtp import Smtp
from handrail.ports.sign_in import SingleSignOn
from handrail.settings.doors import MailSettings, SsoSettings
from handrail.wiring.secret import secret_there


def open_mail(mail: MailSettings | None) -> Smtp | None:
    """Return how codes are sent, where a mail server is named."""
    if mail is None:
        return None
    password = ""
    if mail.password_file:
        password = secret_there(Path(mail.password_file), "password of the mail server")
    place = (mail.host, mail.port, mail.security, mail.authority)
    return Smtp(*place, mail.sender, mail.user, password)


def open_sso(sso: SsoSettings | None) -> SingleSignOn | None:
    """Open single sign-on; its library is loaded only where it is configured."""
    if sso is None:
        return None
    secret = ""
    if sso.client_secret_file:
        secret = secret_there(Path(sso.client_secret_file), "client secret")
    adapter = importlib.import_module("handrail.sso.oidc")
    made = adapter.Oidc(sso.issuer, sso.client_id, secret, sso.groups_claim, sso.scope)
    return cast("SingleSignOn", made)
