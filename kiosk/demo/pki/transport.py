"""The demo's transport CA and the TLS credentials of its parties (docs/protocol.md, keys and roots)."""

import ipaddress
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from kiosk.runtime.tls.credentials import DEMO_ORGANIZATION, TlsCredentials


class TransportCa:
    """A certificate authority for mutual TLS between the demo's parties, kept in one directory."""

    def __init__(self, directory: Path, now: datetime) -> None:
        self._directory = directory
        self._now = now
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._certificate = self._self_signed()
        directory.mkdir(parents=True, exist_ok=True)
        self._anchor = directory / "transport-ca.pem"
        self._anchor.write_bytes(self._certificate.public_bytes(serialization.Encoding.PEM))
        self.key_file = directory / "transport-ca.key"
        _write_key(self.key_file, self._key)

    @property
    def anchor(self) -> Path:
        """The CA's certificate, PEM."""
        return self._anchor

    def issue(self, party: str) -> TlsCredentials:
        """Issue key and certificate for `party` (its common name), valid on loopback for 90 days."""
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = (
            self._builder(_name(party), key.public_key(), timedelta(days=90))
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(
                x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]),
                critical=False,
            )
            .add_extension(
                x509.SubjectAlternativeName(
                    [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
                ),
                critical=False,
            )
            .sign(self._key, hashes.SHA256())
        )
        certificate_path = self._directory / f"{party}.pem"
        key_path = self._directory / f"{party}.key"
        certificate_path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        _write_key(key_path, key)
        return TlsCredentials(certificate_path, key_path, self._anchor)

    def _self_signed(self) -> x509.Certificate:
        return (
            self._builder(_name("transport CA"), self._key.public_key(), timedelta(days=365))
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .sign(self._key, hashes.SHA256())
        )

    def _builder(
        self, subject: x509.Name, key: ec.EllipticCurvePublicKey, life: timedelta
    ) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(_name("transport CA"))
            .public_key(key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(self._now - timedelta(hours=1))
            .not_valid_after(self._now + life)
        )


def _write_key(path: Path, key: ec.EllipticCurvePrivateKey) -> None:
    path.touch(mode=0o600)
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )


def _name(common_name: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, DEMO_ORGANIZATION),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name),
        ]
    )
