"""A municipality's list of papers that are void although they are genuine; verifiers load it whole."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from kiosk.protocol import cose, fields
from kiosk.protocol.directory import Directory
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.identifiers import KeyId
from kiosk.protocol.messages.base import Message, decode, encode
from kiosk.protocol.paper.trust_list import VoidPart
from kiosk.protocol.trusted_keys import TrustedKey, verify_by_one_of

VOID_LIST_AAD = b"kiosk-void-list/1"
_LONGEST = 16 * 1024 * 1024


class VoidList(Message):
    """All void serial numbers of one municipality; a later list replaces an earlier one.

    `void` is taken into the verifiers' trust list as it stands.
    """

    max_bytes: ClassVar[int] = _LONGEST

    type: Literal["void-list"] = "void-list"
    municipality: fields.MunicipalityCodeField
    issued_at: fields.Instant
    void: Annotated[tuple[VoidPart, ...], Field(max_length=100_000, strict=False)]

    @model_validator(mode="after")
    def _is_about_its_own_papers(self) -> Self:
        if any(part.municipality != self.municipality for part in self.void):
            raise ValueError("a municipality recalls its own papers alone")
        return self


def sign_void_list(void_list: VoidList, signer: cose.MessageSigner, key_id: KeyId) -> bytes:
    """The list as it is published: a COSE_Sign1 by the municipality's message key."""
    return cose.sign(encode(void_list), signer, key_id, VOID_LIST_AAD)


def verify_void_list(signed: bytes, keys: Iterable[TrustedKey], at: datetime) -> VoidList:
    """The list, if one of the municipality's message keys signed it.

    Raises NotAuthentic or ProtocolViolation.
    """
    return decode(VoidList, verify_by_one_of(keys, signed, VOID_LIST_AAD, at))


def listed_void(signed: bytes, directory: Directory) -> VoidList:
    """The list, if the municipality that it names signed it with a key that the directory gives it.

    The key has to be of the time that the list names: recalls are believed for as long as papers are.
    Raises NotAuthentic or ProtocolViolation.
    """
    claimed = decode(VoidList, cose.parse(signed).payload or b"")
    municipality = directory.find(claimed.municipality)
    if municipality is None:
        raise NotAuthentic(Fault.WRONG_MUNICIPALITY)
    return verify_void_list(signed, municipality.trusted_keys, claimed.issued_at)
