"""Ed25519 keys that are believed, each for its time; several at once where an old one runs out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.protocol import cose
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.identifiers import KeyId, key_id
from kiosk.protocol.limits import CLOCK_SKEW


@dataclass(frozen=True, slots=True)
class TrustedKey:
    """A public key and when signatures by it are accepted: from `not_before` to before `not_after`."""

    public: bytes
    not_before: datetime
    not_after: datetime

    @property
    def key_id(self) -> KeyId:
        """The id under which a signature names this key."""
        return key_id(self.public)


def verify_by_one_of(keys: Iterable[TrustedKey], signed: bytes, external_aad: bytes, at: datetime) -> bytes:
    """The payload of a COSE_Sign1 by one of `keys`.

    Raises NotAuthentic if the key is unknown or not valid at `at`, or the signature is not its own;
    ProtocolViolation if `signed` is no COSE_Sign1.
    """
    sign1 = cose.parse(signed)
    key = next((key for key in keys if key.key_id == sign1.key_id), None)
    if key is None:
        raise NotAuthentic(Fault.UNKNOWN_KEY)
    if at >= key.not_after:
        raise NotAuthentic(Fault.EXPIRED)
    if at < key.not_before - CLOCK_SKEW:
        raise NotAuthentic(Fault.NOT_YET_VALID)
    return sign1.verify(Ed25519PublicKey.from_public_bytes(key.public), external_aad)
