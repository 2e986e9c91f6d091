"""The municipal directory: which key speaks for which municipality; signed offline, 2 of 3.

Without it a center could hand out its own key as a city's.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, ClassVar, Literal, Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pydantic import Field, model_validator

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol import cose, fields, limits
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.identifiers import KeyId
from kiosk.protocol.messages.base import Message, Part, decode, encode
from kiosk.protocol.threshold import count_signers
from kiosk.protocol.trusted_keys import TrustedKey

DIRECTORY_AAD = b"kiosk-municipal-directory/1"


class KeyPart(Part):
    """One message signing key of a municipality and its time."""

    public: fields.Ed25519Key
    not_before: fields.Instant
    not_after: fields.Instant


class MunicipalityPart(Part):
    """One municipality: its code, its name as shown, its keys, and where the center reaches it."""

    code: fields.MunicipalityCodeField
    name: fields.ShortText
    romanized: fields.ShortText = ""
    """The name in Latin letters, which people read who do not read it as written."""
    address: fields.ShortText
    """A hint for the center's relay; nothing is believed because of it."""
    keys: Annotated[tuple[KeyPart, ...], Field(min_length=1, max_length=4)]

    @property
    def trusted_keys(self) -> tuple[TrustedKey, ...]:
        """The keys in the form that signatures are checked with."""
        return tuple(TrustedKey(key.public, key.not_before, key.not_after) for key in self.keys)


class Directory(Message):
    """All municipalities, in the order of their codes, each once."""

    max_bytes: ClassVar[int] = limits.DIRECTORY

    type: Literal["directory"] = "directory"
    number: Annotated[int, Field(ge=1)]
    """Rises with every edition and never falls."""
    issued_at: fields.Instant
    expires_at: fields.Instant
    municipalities: tuple[MunicipalityPart, ...]

    @model_validator(mode="after")
    def _lists_each_once(self) -> Self:
        codes = [entry.code for entry in self.municipalities]
        if codes != sorted(set(codes)):
            raise ValueError("municipalities are listed once each, in the order of their codes")
        return self

    def find(self, code: MunicipalityCode) -> MunicipalityPart | None:
        """The municipality of that code, or None."""
        return next((entry for entry in self.municipalities if entry.code == code), None)


class SignedDirectory(Message):
    """A directory as it travels: its bytes and detached COSE_Sign1 signatures over them."""

    max_bytes: ClassVar[int] = limits.DIRECTORY

    type: Literal["signed-directory"] = "signed-directory"
    directory: bytes
    signatures: Annotated[tuple[Annotated[bytes, Field(max_length=256)], ...], Field(max_length=8)]


def sign_directory(directory: Directory, signer: cose.MessageSigner, key_id: KeyId) -> bytes:
    """One directory key's signature; each key holder makes one, apart from the others."""
    return cose.sign_detached(encode(directory), signer, key_id, DIRECTORY_AAD)


def verify_directory(
    data: bytes, pinned: Sequence[Ed25519PublicKey], last_seen: int, at: datetime
) -> Directory:
    """The directory in an encoded `SignedDirectory`, if enough different pinned keys signed it.

    `last_seen` is the number of the newest edition that this machine ever accepted (0 if none).
    Raises NotAuthentic for too few signatures, an older edition, or one that has run out;
    ProtocolViolation if it is no directory.
    """
    signed = decode(SignedDirectory, data)
    signers = count_signers(signed.directory, signed.signatures, pinned, DIRECTORY_AAD)
    if signers < limits.DIRECTORY_THRESHOLD:
        raise NotAuthentic(Fault.TOO_FEW_SIGNATURES)
    directory = decode(Directory, signed.directory)
    if directory.number < last_seen:
        raise NotAuthentic(Fault.VERSION_FELL)
    if at >= directory.expires_at:
        raise NotAuthentic(Fault.EXPIRED)
    return directory
