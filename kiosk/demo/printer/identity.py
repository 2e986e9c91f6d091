"""The self-signed TLS certificate of a printer of the demo, as real printers make one for themselves."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_LIFETIME = timedelta(days=3650)


@dataclass(frozen=True, slots=True)
class PrinterIdentity:
    """PEM files of a printer's certificate and private key."""

    certificate: Path
    private_key: Path


def make_identity(
    directory: Path, name: str = "localhost", lifetime: timedelta = _LIFETIME
) -> PrinterIdentity:
    """Make a key and a certificate for `name`, as `name`.crt and `name`.key in `directory`.

    It holds from yesterday for `lifetime` from now; a negative one makes a certificate that has expired.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    identity = PrinterIdentity(directory / f"{name}.crt", directory / f"{name}.key")
    pem = serialization.Encoding.PEM
    identity.private_key.touch(mode=0o600)
    identity.private_key.write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    identity.certificate.write_bytes(_self_signed(key, name, lifetime).public_bytes(pem))
    return identity


def _self_signed(key: ec.EllipticCurvePrivateKey, name: str, lifetime: timedelta) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + lifetime)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
