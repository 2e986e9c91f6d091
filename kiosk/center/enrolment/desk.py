"""First certificate by one-time code, every later one by the certificate before."""

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.center.enrolment.authority import EnrolmentAuthority, RequestRefused
from kiosk.center.enrolment.codes import EnrolmentCodes
from kiosk.center.enrolment.terminals import Terminals
from kiosk.protocol.errors import Fault, NotAuthentic, ProtocolViolation
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
        pem = self._authority.certify(request, place.terminal_id, now)
        self._terminals.enrol(_thumbprint(pem), place.terminal_id, place.shop)
        self._log.write(LogEvent.TERMINAL_ENROLLED, terminal=place.terminal_id)
        return pem

    def renew(self, renewal: RenewalRequest, terminal_id: str, present: bytes) -> CertificateGiven:
        """Another certificate for a terminal that came in with `present`, the SHA-256 of its own one.

        The present one goes on letting it in until it first comes with the other: an answer may be lost.
        Raises ProtocolViolation, and NotAuthentic where the terminal was cut or replaced meanwhile.
        """
        try:
            request = x509.load_der_x509_csr(renewal.request)
            pem = self._authority.certify(request, terminal_id, self._clock.now())
        except (ValueError, RequestRefused):
            raise ProtocolViolation("not a certificate signing request that can be certified") from None
        if not self._terminals.add_successor(_thumbprint(pem), present):
            raise NotAuthentic(Fault.WRONG_TERMINAL)
        self._log.write(LogEvent.TERMINAL_ENROLLED, terminal=terminal_id)
        return CertificateGiven(certificate=pem)


def _thumbprint(pem: bytes) -> bytes:
    return thumbprint(x509.load_pem_x509_certificate(pem).public_bytes(Encoding.DER))
