"""The certificate for user authentication as far as the card session needs it."""

from dataclasses import dataclass

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from kiosk.terminal.devices.card.profile import SignatureScheme
from kiosk.terminal.devices.card.transport import CardFailure
from kiosk.terminal.ports import CardProblem

_DIGESTS: dict[str, type[hashes.HashAlgorithm]] = {"sha256": hashes.SHA256, "sha384": hashes.SHA384}


@dataclass(frozen=True, slots=True)
class HolderCertificate:
    """A card's certificate and the key in it. Whether it is trusted is the center's answer."""

    der: bytes
    key: RSAPublicKey

    @classmethod
    def parse(cls, der: bytes) -> "HolderCertificate":
        """Raises CardFailure(UNREADABLE) for bytes that are no certificate with an RSA key."""
        try:
            key = x509.load_der_x509_certificate(der).public_key()
        except (ValueError, UnsupportedAlgorithm, x509.InvalidVersion):
            raise CardFailure(CardProblem.UNREADABLE) from None
        if not isinstance(key, RSAPublicKey):
            raise CardFailure(CardProblem.UNREADABLE)
        return cls(der, key)

    def confirms(self, signature: bytes, message: bytes, scheme: SignatureScheme) -> bool:
        """Whether `signature` over `message` was made with this certificate's key."""
        try:
            self.key.verify(signature, message, PKCS1v15(), _DIGESTS[scheme.digest]())
        except InvalidSignature:
            return False
        return True
