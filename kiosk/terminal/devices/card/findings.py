"""What a terminal can find wrong with a test card's certificate (docs/reference/card.md, section 4)."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from enum import Enum, auto

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.x509.oid import NameOID

from kiosk.domain.cards import TEST_ORGANIZATION


class Finding(Enum):
    """Why a card that can be read is not used."""

    NOT_A_TEST_CARD = auto()
    NOT_YET_VALID = auto()
    EXPIRED = auto()
    NOT_FOR_AUTHENTICATION = auto()
    UNKNOWN_ISSUER = auto()
    LAST_TRY = auto()
    WRONG_PIN = auto()
    WRONG_SIGNATURE = auto()


def certificate_findings(
    der: bytes, now: datetime, anchors: Sequence[x509.Certificate]
) -> Iterator[tuple[str, Finding | None]]:
    """Each check of a certificate by its name, with what was found wrong; no chain without `anchors`."""
    certificate = x509.load_der_x509_certificate(der)
    yield "test card", None if _is_test_card(certificate) else Finding.NOT_A_TEST_CARD
    yield "period", _period(certificate, now)
    yield "purpose", None if _authenticates(certificate) else Finding.NOT_FOR_AUTHENTICATION
    if anchors:
        known = any(_issued_by(certificate, anchor) for anchor in anchors)
        yield "chain", None if known else Finding.UNKNOWN_ISSUER


def _is_test_card(certificate: x509.Certificate) -> bool:
    organizations = certificate.issuer.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
    return [organization.value for organization in organizations] == [TEST_ORGANIZATION]


def _period(certificate: x509.Certificate, now: datetime) -> Finding | None:
    if now < certificate.not_valid_before_utc:
        return Finding.NOT_YET_VALID
    return Finding.EXPIRED if now > certificate.not_valid_after_utc else None


def _authenticates(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.KeyUsage).value.digital_signature
    except x509.ExtensionNotFound:
        return False


def _issued_by(certificate: x509.Certificate, anchor: x509.Certificate) -> bool:
    """By signature: all generations of an authority share one name."""
    try:
        certificate.verify_directly_issued_by(anchor)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True
