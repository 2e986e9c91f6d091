"""The record of one certificate on paper: the same on the back of each sheet, which binds the sheets."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from kiosk.protocol import fields, limits
from kiosk.protocol.identifiers import SealHash
from kiosk.protocol.manifest import seal_hash
from kiosk.protocol.messages.base import Message, Part, decode, encode
from kiosk.protocol.paper import bounds, dual_signature
from kiosk.protocol.paper.dual_signature import DualSignature, DualSigner, PairedKey
from kiosk.protocol.paper.seal import PrintedLines

RECORD_AAD = b"kiosk-paper-record/1"


class SheetEntry(Part):
    """One sheet: the name of its seal and the digest of the picture of its front."""

    seal: fields.SealIdField
    picture: fields.Digest


class PaperRecord(Message):
    """All sheets of one certificate in their order."""

    max_bytes: ClassVar[int] = bounds.MAX_RECORD

    type: Literal["paper-record"] = "paper-record"
    municipality: fields.MunicipalityCodeField
    serial: fields.SerialNumberField
    issued_on: fields.Day
    salt: fields.Digest
    """What the hash in the center's seal log was salted with."""
    sheets: Annotated[tuple[SheetEntry, ...], Field(min_length=1, max_length=limits.MAX_SHEETS)]

    @property
    def seal_hash(self) -> SealHash:
        """The name of this certificate in the seal log."""
        return seal_hash(self.salt, (entry.seal for entry in self.sheets))


class Picture(Part):
    """The front as black and white dots, without seal and けん制文字."""

    width: Annotated[int, Field(ge=1, le=5_000)]
    height: Annotated[int, Field(ge=1, le=7_100)]
    dots_an_inch: Annotated[int, Field(ge=200, le=600)]
    zstd: bytes
    """Rows of `width` bits, each filled up to a byte, a 1 being black; compressed (RFC 8878)."""


class PaperBack(Message):
    """What the field of symbols on one back holds once it is opened with the sheet's key."""

    max_bytes: ClassVar[int] = bounds.MAX_BACK

    type: Literal["paper-back"] = "paper-back"
    sheet: fields.SheetCount
    record: bytes
    """An encoded `PaperRecord`."""
    signature: DualSignature
    lattice_key: Annotated[
        bytes, Field(min_length=bounds.LATTICE_KEY_BYTES, max_length=bounds.LATTICE_KEY_BYTES)
    ]
    """Public; the trust list holds its digest."""
    picture: Picture
    lines: PrintedLines = ()
    """What did not fit into the seal."""

    @model_validator(mode="after")
    def _is_of_its_record(self) -> "PaperBack":
        if self.sheet > len(self.opened_record.sheets):
            raise ValueError("a back is of a sheet of its record")
        return self

    @property
    def opened_record(self) -> PaperRecord:
        """The record. Raises ProtocolViolation."""
        return decode(PaperRecord, self.record)

    def verify(self, key: PairedKey) -> None:
        """Check both signatures over the record. Raises NotAuthentic."""
        dual_signature.verify(self.signature, self.record, key, self.lattice_key, RECORD_AAD)


def sign_record(record: PaperRecord, signer: DualSigner) -> DualSignature:
    """Both signatures over a record; the second is never the same twice."""
    return dual_signature.sign(encode(record), signer, RECORD_AAD)
