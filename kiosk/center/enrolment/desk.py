"""First certificate by one-time code, every later one by the certificate before."""

from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.center.enrolment.authority import EnrolmentAuthority, RequestRefused
from kiosk.center.enrolment.codes import EnrolmentCodes
from kiosk.center.enrolment.terminals import Terminals
from kiosk.protocol.errors import ProtocolViolation
from kiosk.protocol.messages.enrolment import CertificateGiven, RenewalRequest
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.tls.credentials import thumbprint


class EnrolmentDesk:
    """Certifies keys of terminals and puts them on the allow-list."""

    def __init__(
        self,
        authority: EnrolmentAuthority,
        terminals: Terminals,
        codes: EnrolmentCodes,
        clock: Clock,
        log: EventLog,
    ) -> None:
        self._authority = authority
        self._terminals = terminals
        self._codes = codes
        self._clock = clock
        self._log = log

    def enrol(self, request: x509.CertificateSigningRequest, code: str) -> bytes:
        """The first certificate of a terminal, PEM; the code is used up whatever comes of it.

        Raises RequestRefused.
        """
        now = self._clock.now()
        place = self._codes.take(code, now)
        if place is None:
            raise RequestRefused("the code was never given, was used, or is older than a day; give a new one")
        return self._certified(request, place.terminal_id, place.shop, now)

    def renew(self, renewal: RenewalRequest, terminal_id: str) -> CertificateGiven:
        """A new certificate for a terminal that came in with its present one. Raises ProtocolViolation."""
        try:
            request = x509.load_der_x509_csr(renewal.request)
            shop = self._terminals.shop_of(terminal_id)
            pem = self._certified(request, terminal_id, shop, self._clock.now())
        except (ValueError, RequestRefused):
            raise ProtocolViolation("not a certificate signing request that can be certified") from None
        return CertificateGiven(certificate=pem)

    def _certified(
        self, request: x509.CertificateSigningRequest, terminal_id: str, shop: str, now: datetime
    ) -> bytes:
        pem = self._authority.certify(request, terminal_id, now)
        der = x509.load_pem_x509_certificate(pem).public_bytes(Encoding.DER)
        self._terminals.enrol(thumbprint(der), terminal_id, shop)
        self._log.write(LogEvent.TERMINAL_ENROLLED, terminal=terminal_id)
        return pem
