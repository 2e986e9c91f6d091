"""Messages 6r to 8r: 利用登録申請, where nobody is known by the card. They travel only sealed."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from kiosk.domain.registrations import MAX_KANA, ApplicationNumber, is_kana, is_telephone
from kiosk.protocol import fields
from kiosk.protocol.messages.base import Message


def _kana(name: str) -> str:
    if not is_kana(name):
        raise ValueError("a name in katakana is needed")
    return name


def _telephone(digits: str) -> str:
    if not is_telephone(digits):
        raise ValueError("a telephone number is needed")
    return digits


class RegistrationInvited(Message):
    """6r, municipality to session, in place of the offer: nobody is known by this card; apply if you wish."""

    type: Literal["registration-invited"] = "registration-invited"
    municipality: fields.MunicipalityCodeField
    municipality_name: fields.ShortText
    instead: fields.RefusalField
    """The refusal for somebody who did not name the municipality."""
    expires_at: fields.Instant


class RegistrationApplication(Message):
    """7r, session to municipality: who the card's holder says to be. The card was proved by message 5."""

    type: Literal["registration-application"] = "registration-application"
    sequence: fields.Sequence
    session: fields.SessionIdField
    salt: fields.SaltField
    invitation: fields.Digest
    """SHA-256 of the signed invitation."""
    birth_date: Annotated[fields.Day, Field(repr=False)]
    hittosha_kana: Annotated[str, Field(max_length=MAX_KANA, repr=False), AfterValidator(_kana)]
    telephone: Annotated[str, Field(max_length=11, repr=False), AfterValidator(_telephone)]


class RegistrationTaken(Message):
    """8r, municipality to session: the application was taken, under that number."""

    type: Literal["registration-taken"] = "registration-taken"
    number: Annotated[ApplicationNumber, Field(min_length=1, max_length=20)]
    applied_on: fields.Day
