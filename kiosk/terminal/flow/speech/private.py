"""Refusals whose cause tells of the person: on a loudspeaker only their code is said."""

from kiosk.domain.refusals import Refusal

_TELLS_OF_THE_PERSON = frozenset(
    {
        Refusal.CARD_PIN_LOCKED,
        Refusal.CARD_CERTIFICATE_REVOKED,
        Refusal.CARD_CERTIFICATE_ON_HOLD,
        Refusal.CARD_CERTIFICATE_HOLDER_CHANGED,
        Refusal.CARD_CERTIFICATE_ENDED,
        Refusal.PERSON_UNKNOWN,
        Refusal.PERSON_UNDER_15,
        Refusal.PERSON_PROTECTED,
        Refusal.PERSON_MOVED_OUT,
        Refusal.PERSON_NOT_ISSUABLE,
        Refusal.SEAL_NOT_REGISTERED,
        Refusal.NAME_NOT_PRINTABLE,
        Refusal.HOUSEHOLD_MOVING_OUT,
        Refusal.HONSEKI_NOT_REGISTERED,
        Refusal.DAILY_LIMIT_REACHED,
        Refusal.TAX_NOT_DECLARED,
        Refusal.TAX_RECORD_MISSING,
        Refusal.KOSEKI_NOTIFICATION_PENDING,
        Refusal.REGISTRATION_PENDING,
        Refusal.REGISTRATION_REJECTED,
    }
)


def is_private(refusal: Refusal) -> bool:
    """Whether bystanders would learn something about the citizen from its cause."""
    return refusal in _TELLS_OF_THE_PERSON
