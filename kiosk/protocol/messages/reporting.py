"""What a terminal tells the center of answers that it did not act on; no citizen data in any of it."""

from enum import StrEnum
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from kiosk.protocol import fields, limits
from kiosk.protocol.messages.base import Message


class DiscardReason(StrEnum):
    """Why an answer was discarded. None of these is proof: anyone on the way could have caused it."""

    SEAL_BROKEN = "seal-broken"
    NOT_A_MESSAGE = "not-a-message"
    NOT_AUTHENTIC = "not-authentic"
    NOT_WHAT_WAS_ORDERED = "not-what-was-ordered"


class DiscardReport(Message):
    """Terminal to center: an answer in this session was discarded."""

    type: Literal["discard-report"] = "discard-report"
    session: fields.SessionIdField
    reason: Annotated[DiscardReason, Field(strict=False)]


class ContradictionReport(Message):
    """Terminal to center: what a municipality answered to what it was asked, each signed by who said it.

    Whoever has the center's token key and the directory can check it alone (`kiosk.protocol.contradiction`).
    """

    max_bytes: ClassVar[int] = limits.EVIDENCE_MESSAGE

    type: Literal["contradiction-report"] = "contradiction-report"
    token: Annotated[bytes, Field(min_length=1, max_length=12 * 1024)]
    statement: Annotated[bytes, Field(min_length=1, max_length=1024)]
    signing_key: fields.Ed25519Key
    sealing_key: fields.HpkeKey
    signed_request: Annotated[bytes, Field(min_length=1, max_length=4 * 1024)]
    signed_answer: Annotated[bytes, Field(min_length=1, max_length=24 * 1024)]


class ReportTaken(Message):
    """Center to terminal: the report was looked at."""

    type: Literal["report-taken"] = "report-taken"
