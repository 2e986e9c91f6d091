"""The private key of a party's own TLS certificate, for what it signs beside TLS."""

from dataclasses import dataclass

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key

from kiosk.runtime.tls.credentials import CredentialsUnusable, TlsCredentials

_COORDINATE_BYTES = 32


@dataclass(frozen=True, slots=True, repr=False)
class TlsPrivateKey:
    """A P-256 key and its certificate."""

    certificate_der: bytes
    key: ec.EllipticCurvePrivateKey

    @classmethod
    def load(cls, credentials: TlsCredentials) -> "TlsPrivateKey":
        """Read the key and the first certificate of `credentials`.

        Raises CredentialsUnusable for unreadable files and for a key that is not on P-256.
        """
        try:
            certificate = x509.load_pem_x509_certificate(credentials.certificate.read_bytes())
            key = load_pem_private_key(credentials.private_key.read_bytes(), password=None)
        except (OSError, ValueError, TypeError, UnsupportedAlgorithm) as error:
            raise CredentialsUnusable(
                f"{credentials.private_key}: no readable key and certificate; enrol this machine again"
            ) from error
        match key:
            case ec.EllipticCurvePrivateKey(curve=ec.SECP256R1()):
                return cls(certificate.public_bytes(Encoding.DER), key)
            case _:
                raise CredentialsUnusable(
                    f"{credentials.private_key}: not a P-256 key; enrol this machine again"
                )

    def sign(self, data: bytes, /) -> bytes:
        """An ES256 signature as COSE has it: r and s, 32 bytes each (RFC 9053, section 2.1)."""
        r, s = decode_dss_signature(self.key.sign(data, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(_COORDINATE_BYTES) + s.to_bytes(_COORDINATE_BYTES)
