"""What a technician is told of a certificate: nothing of it names its holder."""

from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from kiosk.terminal.devices.card.certificate import NOT_READABLE, HolderCertificate
from kiosk.terminal.devices.card.transport import CardFailure
from kiosk.terminal.ports import CardProblem


@dataclass(frozen=True, slots=True)
class CertificateSummary:
    """Who issued it, from when until when it is valid, and the kind of its key."""

    issuer: str
    """As in RFC 4514, with a dot for what is no printable ASCII character."""
    valid_from: datetime
    valid_until: datetime
    key: str

    @classmethod
    def of(cls, certificate: HolderCertificate) -> "CertificateSummary":
        """Raises CardFailure(UNREADABLE) for an issuer or a validity that cannot be parsed."""
        kind = "RSA-2048" if isinstance(certificate.key, RSAPublicKey) else "P-384"
        try:
            parsed = x509.load_der_x509_certificate(certificate.der)
            issuer = parsed.issuer.rfc4514_string()
            period = parsed.not_valid_before_utc, parsed.not_valid_after_utc
        except NOT_READABLE:
            raise CardFailure(CardProblem.UNREADABLE) from None
        return cls(printable(issuer.encode("ascii", "replace")), *period, kind)

    def as_json(self) -> dict[str, object]:
        """The summary as `kiosk card test --json` prints it."""
        return {
            "issuer": self.issuer,
            "valid_from": self.valid_from.isoformat(),
            "valid_until": self.valid_until.isoformat(),
            "key": self.key,
        }


_PRINTABLE = range(0x20, 0x7F)


def printable(text: bytes) -> str:
    """What a technician may see of it: what a card could steer a terminal with stands as a dot."""
    return "".join(chr(octet) if octet in _PRINTABLE else "." for octet in text)
