"""What the center passes on unread, and the outcome that it counts (message 14)."""

from enum import StrEnum
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from kiosk.protocol import fields, limits
from kiosk.protocol.messages.base import Message, Part

Box = Annotated[bytes, Field(min_length=1, max_length=limits.RELAY_MESSAGE - 1024)]


class Relay(Message):
    """Terminal to center to municipality: a box for the municipality of this session."""

    max_bytes: ClassVar[int] = limits.RELAY_MESSAGE

    type: Literal["relay"] = "relay"
    session: fields.SessionIdField
    box: Box


class IssueMark(Part):
    """What the center keeps of an issued line: a 16-byte hash of its salted seals and a settlement id."""

    seal_hash: fields.SealHashField
    settlement: fields.SettlementIdField


class Relayed(Message):
    """Municipality to center to terminal: the box in answer; beside an issued document, its mark."""

    max_bytes: ClassVar[int] = limits.RELAY_MESSAGE

    type: Literal["relayed"] = "relayed"
    session: fields.SessionIdField
    box: Box
    mark: IssueMark | None


class LineOutcome(StrEnum):
    """How a line ended for settlement."""

    PRINTED = "printed"
    VOID = "void"


class Outcome(Message):
    """14, terminal to center to municipality: what became of one issued line; names no citizen."""

    type: Literal["outcome"] = "outcome"
    settlement: fields.SettlementIdField
    municipality: fields.MunicipalityCodeField
    outcome: Annotated[LineOutcome, Field(strict=False)]
    kind: fields.CertificateKindField
    fee: fields.YenField
    sequence: Annotated[int, Field(ge=1)]
    """Counts the outcomes of one terminal, so that a missing one is seen."""


class SignedOutcome(Message):
    """14 as it travels: the terminal's signature over an `Outcome`, and the certificate that checks it."""

    type: Literal["signed-outcome"] = "signed-outcome"
    signed: Annotated[bytes, Field(min_length=1, max_length=1024)]
    """COSE_Sign1, ES256, by the terminal's TLS key."""
    certificate: Annotated[bytes, Field(min_length=64, max_length=4096)]
    """DER. The municipality knows its SHA-256 since message 5."""


class OutcomeNoted(Message):
    """14, the answer: recorded (now or before), or in conflict with what was recorded first."""

    type: Literal["outcome-noted"] = "outcome-noted"
    settlement: fields.SettlementIdField
    conflict: bool
