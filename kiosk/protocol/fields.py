"""Field types of messages: fixed lengths, closed enums, instants as whole seconds."""

from datetime import UTC, date, datetime
from typing import Annotated, TypeAlias

from pydantic import BeforeValidator, Field, PlainSerializer, StringConstraints

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.printers import PRINTER_PROFILE_PATTERN, PrinterProfileId
from kiosk.domain.refusals import Refusal
from kiosk.protocol import identifiers, limits


def _instant(value: object) -> object:
    """Seconds since 1970 UTC or an aware datetime as a UTC datetime of whole seconds, rounded down."""
    if isinstance(value, int) and not isinstance(value, bool):
        try:
            return datetime.fromtimestamp(value, UTC)
        except (OverflowError, OSError):
            raise ValueError("an instant lies outside of the calendar") from None
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.astimezone(UTC).replace(microsecond=0)
    raise ValueError("an instant is a number of seconds or a datetime with a time zone")


def _day(value: object) -> object:
    """A day given as ISO 8601 text or as a date."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def _fixed(length: int) -> object:
    return Field(min_length=length, max_length=length)


Instant: TypeAlias = Annotated[
    datetime, BeforeValidator(_instant), PlainSerializer(lambda instant: int(instant.timestamp()))
]
Day: TypeAlias = Annotated[date, BeforeValidator(_day), PlainSerializer(date.isoformat)]

SessionIdField: TypeAlias = Annotated[identifiers.SessionId, _fixed(limits.SESSION_ID_BYTES)]
NonceField: TypeAlias = Annotated[identifiers.Nonce, _fixed(limits.NONCE_BYTES)]
SaltField: TypeAlias = Annotated[identifiers.Salt, _fixed(limits.SALT_BYTES)]
SettlementIdField: TypeAlias = Annotated[identifiers.SettlementId, _fixed(limits.SETTLEMENT_ID_BYTES)]
SealHashField: TypeAlias = Annotated[identifiers.SealHash, _fixed(limits.SEAL_HASH_BYTES)]
SealIdField: TypeAlias = Annotated[identifiers.SealId, _fixed(limits.SEAL_ID_BYTES)]
CardHashField: TypeAlias = Annotated[identifiers.CardHash, _fixed(limits.DIGEST_BYTES)]
SubjectField: TypeAlias = Annotated[identifiers.Subject, _fixed(limits.DIGEST_BYTES)]
RequestDigestField: TypeAlias = Annotated[identifiers.RequestDigest, _fixed(limits.DIGEST_BYTES)]
Digest: TypeAlias = Annotated[bytes, _fixed(limits.DIGEST_BYTES)]
Ed25519Key: TypeAlias = Annotated[bytes, _fixed(32)]
HpkeKey: TypeAlias = Annotated[bytes, _fixed(1216)]
KeyIdField: TypeAlias = Annotated[identifiers.KeyId, _fixed(limits.KEY_ID_BYTES)]

TerminalIdField: TypeAlias = Annotated[
    identifiers.TerminalId, StringConstraints(pattern=r"^[a-z0-9][a-z0-9.-]{0,62}$")
]
MunicipalityCodeField: TypeAlias = Annotated[MunicipalityCode, StringConstraints(pattern=r"^[0-9]{6}$")]
PrinterProfileField: TypeAlias = Annotated[
    PrinterProfileId, StringConstraints(pattern=PRINTER_PROFILE_PATTERN)
]
SerialNumberField: TypeAlias = Annotated[identifiers.SerialNumber, Field(min_length=1, max_length=40)]

CertificateKindField: TypeAlias = Annotated[CertificateKind, Field(strict=False)]
ExtentField: TypeAlias = Annotated[Extent, Field(strict=False)]
ItemField: TypeAlias = Annotated[Item, Field(strict=False)]
RefusalField: TypeAlias = Annotated[Refusal, Field(strict=False)]

LineIndex: TypeAlias = Annotated[int, Field(ge=0, lt=limits.MAX_LINES)]
PersonIndex: TypeAlias = Annotated[int, Field(ge=0, lt=limits.MAX_PERSONS)]
Sequence: TypeAlias = Annotated[int, Field(ge=1, le=limits.MAX_SEQUENCE)]
YenField: TypeAlias = Annotated[int, Field(ge=0, le=1_000_000)]
SheetCount: TypeAlias = Annotated[int, Field(ge=1, le=limits.MAX_SHEETS)]
ShortText: TypeAlias = Annotated[str, Field(max_length=200)]
