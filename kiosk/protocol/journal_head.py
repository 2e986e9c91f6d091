"""The journal's head on its way to the center, signed by the terminal."""

from collections.abc import Container

from kiosk.protocol import cose
from kiosk.protocol.messages.anchoring import JournalHead, SignedJournalHead
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.terminal_signature import sign_as_terminal, verify_terminal

HEAD_AAD = b"kiosk-journal-head/1"


def sign_head(head: JournalHead, signer: cose.MessageSigner, certificate_der: bytes) -> SignedJournalHead:
    """The head with the signature of the terminal's TLS key."""
    signed = sign_as_terminal(encode(head), signer, certificate_der, HEAD_AAD)
    return SignedJournalHead(signed=signed, certificate=certificate_der)


def verify_head(report: SignedJournalHead, thumbprints: Container[bytes]) -> JournalHead:
    """The head, if a certificate with one of these digests signed it.

    Raises NotAuthentic for another terminal or signature; ProtocolViolation if it is no head.
    """
    return decode(JournalHead, verify_terminal(report.signed, report.certificate, thumbprints, HEAD_AAD))
