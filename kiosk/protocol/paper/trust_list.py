"""The trust list: whose seals are believed, for which days, and what has happened to keys and papers since.

Signed offline by two of three directory keys. A verifier takes the whole list and never asks about one paper.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, ClassVar, Literal, Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pydantic import Field, model_validator

from kiosk.protocol import cose, fields, limits
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.identifiers import KeyId
from kiosk.protocol.messages.base import Message, Part, decode, encode
from kiosk.protocol.paper.dual_signature import PairedKey
from kiosk.protocol.paper.seal_log import log_root
from kiosk.protocol.threshold import count_signers

TRUST_LIST_AAD = b"kiosk-paper-trust-list/1"
MAX_TRUST_LIST = 64 * limits.KIB * limits.KIB
"""1,741 municipalities with a pair a month take some 4 MB a year."""


class SealKeyPart(Part):
    """One pair of a municipality's seal keys and its fate."""

    municipality: fields.MunicipalityCodeField
    name: fields.ShortText
    """The municipality as it is shown."""
    elliptic: fields.Ed25519Key
    lattice_digest: fields.Digest
    first_day: fields.Day
    last_day: fields.Day
    """Seals of these days of issue are believed, both included."""
    destroyed_at: fields.Instant | None = None
    """When the private halves were destroyed; None while they live."""
    compromised_at: fields.Instant | None = None
    """From when on somebody else may have signed with it, as far as is known."""

    @property
    def paired(self) -> PairedKey:
        """The pair that signatures are checked with."""
        return PairedKey(self.elliptic, self.lattice_digest)


class SunsetPart(Part):
    """The day after which a signature algorithm alone proves nothing."""

    algorithm: Annotated[str, Field(pattern=r"^(Ed25519|ML-DSA-44)$")]
    day: fields.Day


class VoidPart(Part):
    """A certificate that was recalled: wrongly issued, never handed over, or refunded."""

    municipality: fields.MunicipalityCodeField
    serial: fields.SerialNumberField
    since: fields.Day


class EpochPart(Part):
    """One epoch of a municipality's seal log; its hashes stand here once a key of the epoch was stolen."""

    municipality: fields.MunicipalityCodeField
    closed_at: fields.Instant
    """When the root was made: every hash under it is older."""
    root: fields.Digest
    hashes: tuple[fields.SealHashField, ...] | None = None

    @model_validator(mode="after")
    def _hashes_hang_under_root(self) -> Self:
        if self.hashes is not None and log_root(self.hashes) != self.root:
            raise ValueError("the hashes of an epoch are not those that its root was made over")
        return self


class TrustList(Message):
    """Everything a verifier has to know."""

    max_bytes: ClassVar[int] = MAX_TRUST_LIST

    type: Literal["paper-trust-list"] = "paper-trust-list"
    number: Annotated[int, Field(ge=1)]
    """Rises with every edition and never falls."""
    issued_at: fields.Instant
    renewed_by: fields.Instant
    """When a newer edition is due; an older one still tells what was known when it was issued."""
    keys: tuple[SealKeyPart, ...]
    sunsets: tuple[SunsetPart, ...] = ()
    voids: tuple[VoidPart, ...] = ()
    epochs: tuple[EpochPart, ...] = ()


class SignedTrustList(Message):
    """A list as it is passed on: its bytes and detached COSE_Sign1 signatures over them."""

    max_bytes: ClassVar[int] = MAX_TRUST_LIST + limits.KIB * limits.KIB

    type: Literal["paper-signed-trust-list"] = "paper-signed-trust-list"
    trust_list: bytes
    signatures: Annotated[tuple[Annotated[bytes, Field(max_length=256)], ...], Field(max_length=8)]


def sign_trust_list(trust_list: TrustList, signer: cose.MessageSigner, key_id: KeyId) -> bytes:
    """One directory key's signature; each key holder makes one, apart from the others."""
    return cose.sign_detached(encode(trust_list), signer, key_id, TRUST_LIST_AAD)


def verify_trust_list(data: bytes, pinned: Sequence[Ed25519PublicKey], last_seen: int = 0) -> TrustList:
    """The list in an encoded `SignedTrustList`, if enough different pinned keys signed it.

    An old list is not refused: papers are checked for decades, and the verdict tells the list's date.
    Raises NotAuthentic for too few signatures or an edition before `last_seen`, ProtocolViolation if it is
    no list.
    """
    signed = decode(SignedTrustList, data)
    signers = count_signers(signed.trust_list, signed.signatures, pinned, TRUST_LIST_AAD)
    if signers < limits.DIRECTORY_THRESHOLD:
        raise NotAuthentic(Fault.TOO_FEW_SIGNATURES)
    trust_list = decode(TrustList, signed.trust_list)
    if trust_list.number < last_seen:
        raise NotAuthentic(Fault.VERSION_FELL)
    return trust_list


def is_due(trust_list: TrustList, at: datetime) -> bool:
    """Whether a newer edition should be at hand."""
    return at >= trust_list.renewed_by
