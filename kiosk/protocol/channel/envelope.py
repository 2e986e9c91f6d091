"""A signed message in a seal: the one form in which anything travels past the center."""

from dataclasses import dataclass

from kiosk.protocol import cose
from kiosk.protocol.cose import MessageSigner
from kiosk.protocol.hybrid_keys import HpkePublicKey
from kiosk.protocol.identifiers import KeyId
from kiosk.protocol.messages.base import Message, encode
from kiosk.protocol.sealing import Place, seal


@dataclass(frozen=True, slots=True)
class SignatureKey:
    """A key to sign messages with, wherever it is held, and the id that it is known by."""

    signer: MessageSigner
    key_id: KeyId


@dataclass(frozen=True, slots=True)
class Envelope:
    """A box to send, and the signed message in it, which the transcript goes on with."""

    box: bytes
    signed: bytes


def enclose(
    message: Message, key: SignatureKey, recipient: HpkePublicKey, place: Place, attachment: bytes = b""
) -> Envelope:
    """Sign `message` for its place, and seal it.

    Raises ProtocolViolation if it fits no bucket of the leg.
    """
    signed = cose.sign(encode(message), key.signer, key.key_id, place.binding)
    return Envelope(seal(signed, recipient, place, attachment), signed)
