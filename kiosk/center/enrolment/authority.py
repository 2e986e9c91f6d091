"""The transport CA as the center uses it: it certifies keys of terminals for 90 days."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from kiosk.runtime.start import StartRefused

TERMINAL_CERTIFICATE_LIFETIME = timedelta(days=90)
_CLOCKS_DIFFER = timedelta(minutes=5)


class AuthorityUnusable(StartRefused):
    """The CA's key or certificate cannot be used; names the file, the cause and the remedy."""


class RequestRefused(Exception):
    """A certificate signing request that is not certified; the text says why."""


@dataclass(frozen=True, slots=True, repr=False)
class EnrolmentAuthority:
    """Key and certificate of the transport CA."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @classmethod
    def load(cls, certificate: Path, key: Path) -> "EnrolmentAuthority":
        """Read PEM files. Raises AuthorityUnusable."""
        try:
            loaded = load_pem_private_key(key.read_bytes(), password=None)
            own = x509.load_pem_x509_certificate(certificate.read_bytes())
        except (OSError, ValueError, TypeError, UnsupportedAlgorithm) as error:
            raise AuthorityUnusable(f"{key}: no readable CA key and certificate; restore them") from error
        if not isinstance(loaded, ec.EllipticCurvePrivateKey) or own.public_key() != loaded.public_key():
            raise AuthorityUnusable(f"{key}: is not the key of {certificate}; restore it")
        return cls(own, loaded)

    def certify(self, request: x509.CertificateSigningRequest, terminal_id: str, now: datetime) -> bytes:
        """The certificate in PEM. Of the request only the key is taken: the name is the center's.

        Raises RequestRefused for a request that its own key did not sign, or another key than P-256.
        """
        key = request.public_key()
        if not request.is_signature_valid:
            raise RequestRefused("the request is not signed by the key in it; make a new one")
        if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
            raise RequestRefused("the key is not on P-256; make a new request")
        organizations = self.certificate.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
        subject = x509.Name([*organizations, x509.NameAttribute(NameOID.COMMON_NAME, terminal_id)])
        builder = x509.CertificateBuilder(
            self.certificate.subject,
            subject,
            key,
            x509.random_serial_number(),
            now - _CLOCKS_DIFFER,
            now + TERMINAL_CERTIFICATE_LIFETIME,
        )
        usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH])
        signed = (
            builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(usage, critical=False)
            .sign(self.key, hashes.SHA256())
        )
        return signed.public_bytes(Encoding.PEM)
