"""A new key and certificate in the place of the present ones; a crash at any point leaves a usable pair."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key

from kiosk.domain.refusals import Refusal
from kiosk.protocol.messages.enrolment import CertificateGiven, RenewalRequest
from kiosk.runtime.tls.credentials import TlsCredentials
from kiosk.runtime.tls.key_pair import settle, successor_of
from kiosk.runtime.whole_file import SHARED_SECRET, write_new, write_whole
from kiosk.terminal.enrolment.given import CertificateRefused, Expected, accept_certificate
from kiosk.terminal.enrolment.request import new_key_pem, request_for

AskCenter = Callable[[RenewalRequest], CertificateGiven | Refusal]


class NotRenewed(Exception):
    """The present pair stays; the message tells the cause and the remedy."""


@dataclass(frozen=True, slots=True)
class Renewal:
    """Renews the pair of one terminal. `files` name key and certificate by their settled places."""

    terminal_id: str
    files: TlsCredentials

    def ends_at(self) -> datetime:
        """When the present certificate runs out. Raises NotRenewed if it cannot be read."""
        try:
            present = x509.load_pem_x509_certificate(self.files.certificate.read_bytes())
        except (OSError, ValueError):
            raise NotRenewed(f"{self.files.certificate}: no readable certificate; enrol first") from None
        return present.not_valid_after_utc

    def finish_earlier(self) -> None:
        """Complete what an earlier run did not: the certificate was replaced, the key not yet moved."""
        settle(self.files.certificate, self.files.private_key)

    def renew(self, ask: AskCenter, now: datetime) -> datetime:
        """Ask for a certificate and change to it; gives when the new one runs out.

        The key is on the disk before it is asked for, and is asked for again after a lost answer.
        Raises NotRenewed.
        """
        key = self._successor()
        request = request_for(key, self.terminal_id).public_bytes(Encoding.DER)
        answer = ask(RenewalRequest(request=request))
        if isinstance(answer, Refusal):
            raise NotRenewed(
                f"the center gave no certificate ({answer.value}); the present one stays: try again, and if "
                "it is K-225 each time, have enrolment.key set at the center"
            )
        expected = Expected(self.terminal_id, key.public_key(), self.files.anchor)
        try:
            pem = accept_certificate(answer.certificate, expected, now)
        except CertificateRefused as refused:
            raise NotRenewed(str(refused)) from None
        write_whole(self.files.certificate, pem)
        settle(self.files.certificate, self.files.private_key)
        return self.ends_at()

    def _successor(self) -> ec.EllipticCurvePrivateKey:
        path = successor_of(self.files.private_key)
        if not path.exists():
            write_new(path, new_key_pem(), SHARED_SECRET)
        return load_key(path)


def load_key(path: Path) -> ec.EllipticCurvePrivateKey:
    """A P-256 key from a PEM file. Raises NotRenewed."""
    try:
        key = load_pem_private_key(path.read_bytes(), password=None)
    except (OSError, ValueError, TypeError):
        raise NotRenewed(f"{path}: no readable key; remove it and try again") from None
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise NotRenewed(f"{path}: not a P-256 key; remove it and try again")
    return key
