"""WebAuthn (W3C, level 3) by its library, which is loaded when the first passkey is seen.

Only passkeys that ask their owner for a PIN, a finger or a face are taken: one of these is two
factors. No attestation is asked for: who made an authenticator is none of our business.
"""

import importlib
from collections.abc import Sequence
from dataclasses import dataclass
from types import ModuleType

from handrail.core.errors import NotAllowed
from handrail.ports.sign_in import NewPasskey, Place
from handrail.stored.staff import Passkey, StaffMember

SECONDS = 120


@dataclass(frozen=True, slots=True)
class WebAuthn:
    """The `Authenticators` port. Fails closed: what does not verify is refused."""

    brand: str

    def ask_new(
        self, place: Place, member: StaffMember, there: Sequence[bytes], challenge: bytes
    ) -> str:
        """Return what a browser needs to make a passkey, as JSON."""
        library, shapes = _library()
        return str(
            library.options_to_json(
                library.generate_registration_options(
                    rp_id=place.host,
                    rp_name=self.brand,
                    user_id=member.id.encode(),
                    user_name=member.login,
                    user_display_name=member.name,
                    challenge=challenge,
                    timeout=SECONDS * 1000,
                    exclude_credentials=[
                        shapes.PublicKeyCredentialDescriptor(id=one) for one in there
                    ],
                    authenticator_selection=shapes.AuthenticatorSelectionCriteria(
                        resident_key=shapes.ResidentKeyRequirement.REQUIRED,
                        user_verification=shapes.UserVerificationRequirement.REQUIRED,
                    ),
                )
            )
        )

    def take_new(self, place: Place, answer: str, challenge: bytes) -> NewPasskey:
        """Return the passkey an answer tells of."""
        library, _ = _library()
        try:
            made = library.verify_registration_response(
                credential=answer,
                expected_challenge=challenge,
                expected_rp_id=place.host,
                expected_origin=place.origin,
                require_user_verification=True,
            )
        except Exception as refused:  # noqa: BLE001 (whatever it trips over came from outside)
            raise _refusal(refused) from None
        return NewPasskey(made.credential_id, made.credential_public_key, made.sign_count)

    def ask(self, place: Place, challenge: bytes) -> str:
        """Return what a browser needs to sign in, as JSON."""
        library, shapes = _library()
        return str(
            library.options_to_json(
                library.generate_authentication_options(
                    rp_id=place.host,
                    challenge=challenge,
                    timeout=SECONDS * 1000,
                    user_verification=shapes.UserVerificationRequirement.REQUIRED,
                )
            )
        )

    def take(self, place: Place, answer: str, challenge: bytes, passkey: Passkey) -> int:
        """Return the count of the authenticator that signed the challenge with this passkey."""
        library, _ = _library()
        try:
            signed = library.verify_authentication_response(
                credential=answer,
                expected_challenge=challenge,
                expected_rp_id=place.host,
                expected_origin=place.origin,
                credential_public_key=passkey.public_key,
                credential_current_sign_count=passkey.count,
                require_user_verification=True,
            )
        except Exception as refused:  # noqa: BLE001 (whatever it trips over came from outside)
            raise _refusal(refused) from None
        return int(signed.new_sign_count)


def _library() -> tuple[ModuleType, ModuleType]:
    return importlib.import_module("webauthn"), importlib.import_module("webauthn.helpers.structs")


def _refusal(refused: Exception) -> NotAllowed:
    """Return a refusal that names the kind of what was wrong: the answer came from outside."""
    kind = type(refused).__name__
    return NotAllowed(f"The passkey's answer does not hold ({kind}).", "Try again.")
