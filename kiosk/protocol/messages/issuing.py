"""Messages 10 to 12 and 15: issue, status, void, close. They travel only sealed."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from kiosk.protocol import fields, limits
from kiosk.protocol.messages.base import Message


class LineState(StrEnum):
    """What a municipality's ledger says about one line of a request."""

    NONE = "none"
    ISSUED = "issued"
    VOID = "void"


class Issue(Message):
    """10, session to municipality: send this line's certificate, but not after that time."""

    type: Literal["issue"] = "issue"
    sequence: fields.Sequence
    session: fields.SessionIdField
    digest: fields.RequestDigestField
    line: fields.LineIndex
    not_after: fields.Instant


class Manifest(Message):
    """What the municipality's signer vouches for about one document; holds no citizen data."""

    type: Literal["manifest"] = "manifest"
    municipality: fields.MunicipalityCodeField
    digest: fields.RequestDigestField
    line: fields.LineIndex
    kind: fields.CertificateKindField
    subject: fields.SubjectField
    document_sha256: fields.Digest
    sheets: fields.SheetCount
    seal_ids: Annotated[tuple[fields.SealIdField, ...], Field(max_length=2 * limits.MAX_SHEETS)]
    seal_hash: fields.SealHashField
    settlement: fields.SettlementIdField
    serial: fields.SerialNumberField
    fee: fields.YenField
    data_version: Annotated[int, Field(ge=0)]
    """The linkage sequence number of the snapshot that the document was made from."""
    data_time: fields.Instant
    """When that snapshot was last known to be complete."""


class Issued(Message):
    """11, municipality to session: the signed manifest; the document is the box's attachment."""

    type: Literal["issued"] = "issued"
    manifest: Annotated[bytes, Field(min_length=1, max_length=16 * 1024)]


class Status(Message):
    """12, session to municipality: what became of this line."""

    type: Literal["status"] = "status"
    sequence: fields.Sequence
    session: fields.SessionIdField
    digest: fields.RequestDigestField
    line: fields.LineIndex


class Void(Message):
    """12, session to municipality: this line was not printed; never count or render it again."""

    type: Literal["void"] = "void"
    sequence: fields.Sequence
    session: fields.SessionIdField
    digest: fields.RequestDigestField
    line: fields.LineIndex


class StatusGiven(Message):
    """12, the answer to both: the line's state in the ledger."""

    type: Literal["status-given"] = "status-given"
    digest: fields.RequestDigestField
    line: fields.LineIndex
    state: Annotated[LineState, Field(strict=False)]


class Close(Message):
    """15, session to municipality: the citizen has left; nothing more may be ordered."""

    type: Literal["close"] = "close"
    sequence: fields.Sequence
    session: fields.SessionIdField


class Closed(Message):
    """15, the answer: the session is over."""

    type: Literal["closed"] = "closed"
