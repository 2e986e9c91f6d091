"""Opens what a municipality answered and checks that it signed it, for exactly this place."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.protocol.hybrid_keys import HpkePrivateKey
from kiosk.protocol.sealing import Place, open_head
from kiosk.protocol.trusted_keys import TrustedKey, verify_by_one_of


@dataclass(frozen=True, slots=True)
class SignedAnswer:
    """An answer whose signature held: its payload, and the signed whole for the transcript."""

    payload: bytes
    signed: bytes


@dataclass(frozen=True, slots=True)
class AnswerReader:
    """What a session reads answers with: its own opening key, and the municipality's signing keys."""

    opening_key: HpkePrivateKey
    municipal_keys: tuple[TrustedKey, ...]

    def read(self, box: bytes, place: Place, at: datetime) -> SignedAnswer:
        """The answer in `box`. Raises SealBroken, NotAuthentic or ProtocolViolation."""
        return self.verified(open_head(box, self.opening_key, place), place, at)

    def verified(self, signed: bytes, place: Place, at: datetime) -> SignedAnswer:
        """The answer in an opened head. Raises NotAuthentic or ProtocolViolation."""
        return SignedAnswer(verify_by_one_of(self.municipal_keys, signed, place.binding, at), signed)
