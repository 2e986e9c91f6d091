"""Message 3: does this card's certificate still hold? Asked anew for each session."""

import secrets
from datetime import datetime

from kiosk.center.revocation.crl_file import CrlFile
from kiosk.center.revocation.responder import Responder, ResponderSilent
from kiosk.domain.refusals import Refusal
from kiosk.protocol.card_certificate import CardCertificate, CardTrust
from kiosk.protocol.revocation import OCSP_NONCE_BYTES, Examined, crl_refusal, ocsp_refusal, ocsp_request


class RevocationCheck:
    """Asks the responder with a fresh nonce; a revocation list, where there is one, only adds refusals.

    Nothing is kept: a good answer is for the session that it was asked for.
    """

    def __init__(self, trust: CardTrust, responder: Responder, crl: CrlFile | None) -> None:
        self._trust = trust
        self._responder = responder
        self._crl = crl

    def ask(self, card: CardCertificate, now: datetime) -> bytes | Refusal:
        """The signed good answer about a card, to be passed on, or why it does not pass."""
        examined = Examined.of(card.x509, self._trust.anchors)
        if examined is None:
            return Refusal.CARD_CERTIFICATE_NOT_TRUSTED
        listed = None if self._crl is None else crl_refusal(self._crl.current(), examined, now)
        if listed is not None:
            return listed
        nonce = secrets.token_bytes(OCSP_NONCE_BYTES)
        try:
            response = self._responder.ask(ocsp_request(examined, nonce))
        except ResponderSilent:
            return Refusal.REVOCATION_NOT_ANSWERED
        return ocsp_refusal(response, examined, now, nonce) or response
