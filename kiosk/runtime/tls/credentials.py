"""Key, certificate and anchor of one party, and the TLS contexts made of them."""

import hashlib
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias, cast

from kiosk.runtime.settings import Setting, Settings
from kiosk.runtime.start import StartRefused
from kiosk.runtime.tls.key_pair import key_of

TLS_SETTINGS = (
    Setting("tls.certificate", Path, "this party's TLS certificate chain, PEM", example="tls.pem"),
    Setting("tls.key", Path, "the private key of that certificate, PEM", example="tls.key", is_private=True),
    Setting("tls.anchor", Path, "the transport CA, PEM", example="transport-ca.pem"),
)
"""Settings of every party of mutual TLS."""

DEMO_ORGANIZATION = "KIOSK-DEMO"
"""Organization in every TLS certificate of the demo, and in no other."""


_ORGANIZATION = "organizationName"
_Subject: TypeAlias = tuple[tuple[tuple[str, str], ...], ...]


class CredentialsUnusable(StartRefused):
    """A key or certificate file is missing, unreadable or does not fit; names the file and the remedy."""


@dataclass(frozen=True, slots=True)
class TlsCredentials:
    """PEM files of one party: its certificate chain, its private key, and the transport CA it trusts."""

    certificate: Path
    private_key: Path
    anchor: Path

    @classmethod
    def of(cls, settings: Settings) -> "TlsCredentials":
        """Take the files that `TLS_SETTINGS` name; of a pair that is being renewed, the key that fits."""
        certificate = settings.path("tls.certificate")
        return cls(certificate, key_of(certificate, settings.path("tls.key")), settings.path("tls.anchor"))

    @property
    def is_of_demo(self) -> bool:
        """Whether the trusted transport CA is a demo's. Raises CredentialsUnusable."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        try:
            context.load_verify_locations(cafile=self.anchor)
        except (OSError, ssl.SSLError) as error:
            raise CredentialsUnusable(
                f"{self.anchor}: no readable PEM certificate; enrol this machine or restore the file"
            ) from error
        subjects = [cast("_Subject", ca["subject"]) for ca in context.get_ca_certs()]
        names = [
            value for subject in subjects for part in subject for kind, value in part if kind == _ORGANIZATION
        ]
        return names == [DEMO_ORGANIZATION]

    def server_context(self) -> ssl.SSLContext:
        """Make a context that demands a client certificate of the transport CA, TLS 1.3 only."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.verify_mode = ssl.CERT_REQUIRED
        return self._loaded(context)

    def client_context(self) -> ssl.SSLContext:
        """Make a context that trusts nothing but the transport CA, TLS 1.3 only."""
        return self._loaded(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))

    def _loaded(self, context: ssl.SSLContext) -> ssl.SSLContext:
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        for path in (self.certificate, self.private_key, self.anchor):
            if not path.is_file():
                raise CredentialsUnusable(f"{path} is missing; enrol this machine or restore the file")
        try:
            context.load_cert_chain(self.certificate, self.private_key)
            context.load_verify_locations(cafile=self.anchor)
        except ssl.SSLError as error:
            raise CredentialsUnusable(
                f"{self.certificate} and {self.private_key} are not a usable pair; enrol this machine again"
            ) from error
        return context


def thumbprint(certificate_der: bytes) -> bytes:
    """SHA-256 over the DER certificate: how a party names another's TLS certificate."""
    return hashlib.sha256(certificate_der).digest()


def certificate_thumbprint(path: Path) -> bytes:
    """Give the thumbprint of the first certificate in a PEM file."""
    pem = path.read_text(encoding="ascii")
    end = "-----END CERTIFICATE-----"
    return thumbprint(ssl.PEM_cert_to_DER_cert(pem[: pem.index(end) + len(end)]))
