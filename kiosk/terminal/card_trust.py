"""Whose certificates this terminal accepts before a PIN is typed; revocation stays the center's answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.cards import CertificateFlaw, Hierarchy
from kiosk.protocol.card_anchors import JPKI_REGISTER, load_card_anchors, load_production_anchors
from kiosk.protocol.card_certificate import CardCertificate, CardTrust, CertificateCheck, examine
from kiosk.protocol.errors import ProtocolViolation
from kiosk.runtime.card_acceptance import acceptance_of
from kiosk.runtime.clock import Clock
from kiosk.runtime.settings import Settings


@dataclass(frozen=True, slots=True)
class CertificateExaminer:
    """Examines a card's certificate as of now; implements what the card driver asks for."""

    trust: CardTrust
    clock: Clock

    def __call__(self, der: bytes) -> Iterator[CertificateCheck]:
        """Each check by name with its flaw; a key of no known card is not for authentication."""
        try:
            card = CardCertificate.from_der(der)
        except ProtocolViolation:
            yield "purpose", CertificateFlaw.NOT_FOR_AUTHENTICATION
            return
        yield from examine(card, self.trust, self.clock.now())


def card_trust_of(settings: Settings) -> CardTrust:
    """The trust that the settings describe.

    Raises AnchorsRefused for anchors that do not belong to the configured hierarchy.
    """
    anchors = settings.path("card.anchors")
    accepted = acceptance_of(settings, "card")
    if not settings.flag("card.production"):
        return CardTrust(load_card_anchors(anchors), accepted)
    register = settings.text("card.anchor_register")
    known = load_production_anchors(anchors, Path(register) if register else JPKI_REGISTER)
    return CardTrust(known, accepted, Hierarchy.PRODUCTION)
