"""A municipality's standing: signed at one end, accepted at the other as the answer to one question."""

from collections.abc import Iterable
from datetime import datetime

from kiosk.protocol import cose
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.identifiers import KeyId
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.standing import Standing, StandingRequest
from kiosk.protocol.trusted_keys import TrustedKey, verify_by_one_of

STANDING_AAD = b"kiosk-standing/1"


def sign_standing(standing: Standing, signer: cose.MessageSigner, key_id: KeyId) -> bytes:
    """The standing with the signature of the municipality's message key."""
    return cose.sign(encode(standing), signer, key_id, STANDING_AAD)


def accept_standing(
    signed: bytes, request: StandingRequest, keys: Iterable[TrustedKey], at: datetime
) -> Standing:
    """The standing, if one of the municipality's keys signed it for this request.

    Raises NotAuthentic for another signer, question or municipality; ProtocolViolation if it is no standing.
    """
    standing = decode(Standing, verify_by_one_of(keys, signed, STANDING_AAD, at))
    if standing.municipality != request.municipality:
        raise NotAuthentic(Fault.WRONG_MUNICIPALITY)
    if standing.nonce != request.nonce:
        raise NotAuthentic(Fault.WRONG_NONCE)
    return standing
