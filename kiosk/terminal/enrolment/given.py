"""Whether a certificate that somebody gave is this terminal's."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID


class CertificateRefused(Exception):
    """What was given is not a certificate for this terminal; says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What a terminal's certificate has to say: its name, its key, and the transport CA that signed it."""

    terminal_id: str
    key: ec.EllipticCurvePublicKey
    anchor: Path


def accept_certificate(pem: bytes, expected: Expected, now: datetime) -> str:
    """The certificate as it is to be kept, PEM, if it is for this terminal and in force.

    Raises CertificateRefused.
    """
    try:
        given = x509.load_pem_x509_certificate(pem)
        anchor = x509.load_pem_x509_certificate(expected.anchor.read_bytes())
    except (OSError, ValueError):
        raise CertificateRefused("no readable certificate in PEM, or no transport CA; fetch both") from None
    if given.public_key() != expected.key:
        raise CertificateRefused("the certificate is for another key; enrol this terminal anew")
    try:
        given.verify_directly_issued_by(anchor)
    except (ValueError, TypeError, InvalidSignature):
        raise CertificateRefused("the certificate is not of the transport CA of this terminal") from None
    names = [name.value for name in given.subject.get_attributes_for_oid(NameOID.COMMON_NAME)]
    if names != [expected.terminal_id]:
        raise CertificateRefused("the certificate has another name than terminal.id; correct the setting")
    if not given.not_valid_before_utc <= now < given.not_valid_after_utc:
        raise CertificateRefused("the certificate is not in force now; check the clock, then enrol anew")
    return given.public_bytes(Encoding.PEM).decode("ascii")
