"""The seal on the front: what the sheet says, signed, in a symbol that a phone reads without a network.

CBOR, COSE_Sign1, zlib, base45, as the EU's COVID certificate had it. It never holds 個人番号 or 住民票コード,
nor anything derived from them: a number blackened on a copy would be handed over with the code.
"""

import zlib
from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pydantic import Field, model_validator

from kiosk.protocol import cose, fields
from kiosk.protocol.errors import ProtocolViolation
from kiosk.protocol.identifiers import KeyId, SealId, labelled_digest
from kiosk.protocol.limits import SEAL_ID_BYTES
from kiosk.protocol.messages.base import Message, Part, decode, encode
from kiosk.protocol.paper import base45, bounds
from kiosk.protocol.paper.dual_signature import DualSigner

SEAL_AAD = b"kiosk-paper-seal/1"
SEAL_PREFIX = "KSK1:"
"""Begins the text of every seal symbol, in the alphabet of base45."""

PrintedLine = Annotated[str, Field(max_length=bounds.MAX_LINE)]
PrintedLines = Annotated[tuple[PrintedLine, ...], Field(max_length=bounds.MAX_LINES)]


class Continuation(Part):
    """Lines that did not fit into the symbol: how many, and the digest of what the back holds of them."""

    count: Annotated[int, Field(ge=1, le=bounds.MAX_LINES)]
    digest: fields.Digest


class PaperSeal(Message):
    """What one sheet says, and the key to its back."""

    max_bytes: ClassVar[int] = bounds.MAX_SEAL

    type: Literal["paper-seal"] = "paper-seal"
    municipality: fields.MunicipalityCodeField
    kind: fields.CertificateKindField
    serial: fields.SerialNumberField
    issued_on: fields.Day
    sheet: fields.SheetCount
    sheets: fields.SheetCount
    lines: PrintedLines
    """The lines of the sheet from top to bottom, as far as they fit."""
    continued: Continuation | None = None
    key: Annotated[bytes, Field(min_length=bounds.SHEET_KEY_BYTES, max_length=bounds.SHEET_KEY_BYTES)]

    @model_validator(mode="after")
    def _counts_within(self) -> "PaperSeal":
        if self.sheet > self.sheets:
            raise ValueError("a sheet is numbered within its certificate")
        return self


@dataclass(frozen=True, slots=True, repr=False)
class SignedSeal:
    """A seal as it was read: believed only after `verify`."""

    seal: PaperSeal
    sign1: cose.Sign1
    encoded: bytes
    """The COSE_Sign1 whose digest names this seal."""

    @property
    def key_id(self) -> KeyId | None:
        """The pair of keys that the seal names."""
        return self.sign1.key_id

    @property
    def seal_id(self) -> SealId:
        """Its name in manifest, record and seal log."""
        return seal_id(self.encoded)

    @property
    def fingerprint(self) -> str:
        """As printed under the symbol."""
        return fingerprint(self.encoded)

    def verify(self, elliptic: bytes) -> None:
        """Check the signature. Raises NotAuthentic."""
        self.sign1.verify(Ed25519PublicKey.from_public_bytes(elliptic), SEAL_AAD)


class _EllipticHalf:
    """The Ed25519 half of a pair, as `cose.sign` wants it."""

    def __init__(self, signer: DualSigner) -> None:
        self._signer = signer

    def sign(self, data: bytes, /) -> bytes:
        return self._signer.sign_elliptic(data)


def sign_seal(seal: PaperSeal, signer: DualSigner) -> bytes:
    """The seal as a COSE_Sign1 by the Ed25519 half; the same seal gives the same bytes."""
    return cose.sign(encode(seal), _EllipticHalf(signer), signer.key_id, SEAL_AAD)


def symbol_text(encoded: bytes) -> str:
    """The text of the symbol for an encoded seal."""
    return SEAL_PREFIX + base45.encode(zlib.compress(encoded, 9))


def read_symbol_text(text: str) -> SignedSeal:
    """The seal in the text of a symbol; nothing of it is believed yet. Raises ProtocolViolation."""
    if not text.startswith(SEAL_PREFIX):
        raise ProtocolViolation("not the text of a seal")
    encoded = _inflated(base45.decode(text.removeprefix(SEAL_PREFIX)))
    sign1 = cose.parse(encoded)
    if sign1.payload is None:
        raise ProtocolViolation("a seal carries its own payload")
    return SignedSeal(decode(PaperSeal, sign1.payload), sign1, encoded)


def seal_id(encoded: bytes) -> SealId:
    """16 bytes that name an encoded seal."""
    return SealId(labelled_digest("kiosk-paper-seal-id/1", encoded)[:SEAL_ID_BYTES])


def fingerprint(encoded: bytes) -> str:
    """Twelve digits in groups of four, to be read over the telephone."""
    number = int.from_bytes(labelled_digest("kiosk-paper-fingerprint/1", encoded)[:8], "big") % 10**12
    digits = f"{number:012d}"
    return "-".join((digits[:4], digits[4:8], digits[8:]))


def lines_digest(key: bytes, lines: tuple[str, ...]) -> bytes:
    """The digest of continued lines, salted with the sheet's key."""
    return labelled_digest("kiosk-paper-lines/1", key, list(lines))


def _inflated(data: bytes) -> bytes:
    inflater = zlib.decompressobj()
    try:
        inflated = inflater.decompress(data, bounds.MAX_SEAL)
    except zlib.error:
        raise ProtocolViolation("not compressed as a seal is") from None
    if not inflater.eof or inflater.unused_data:
        raise ProtocolViolation("longer than a seal or cut off")
    return inflated
