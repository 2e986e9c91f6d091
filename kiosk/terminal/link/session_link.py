"""One session's link to center and municipality: the `CenterLink` port over the sealed conversation."""

from dataclasses import dataclass

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.offers import MunicipalityLabel, Offer, Quote
from kiosk.domain.orders import Order
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import Particulars, RegistrationInvitation, RegistrationReceipt
from kiosk.protocol.card_certificate import CardCertificate
from kiosk.protocol.directory import Directory
from kiosk.protocol.errors import ProtocolError, ProtocolViolation
from kiosk.protocol.messages.relaying import Relayed
from kiosk.protocol.readiness import accept_ready
from kiosk.protocol.token import check_own_token
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog
from kiosk.terminal.link.calls import CenterCalls
from kiosk.terminal.link.discarded import discarded
from kiosk.terminal.link.identity import TerminalIdentity
from kiosk.terminal.link.introduction import Introduction, Newcomer
from kiosk.terminal.link.line_requests import LineRequests
from kiosk.terminal.ports import CardSignature, Connected, IssuedDocument, LineResult


@dataclass(frozen=True, slots=True, repr=False)
class _Visit:
    """A session whose municipality was told whom the card vouches for."""

    introduction: Introduction
    lines: LineRequests


class SessionLink:
    """Implements `CenterLink`. Calls come one after the other, on the link's thread."""

    def __init__(
        self,
        calls: CenterCalls,
        directory: Directory,
        terminal: TerminalIdentity,
        clock: Clock,
        log: EventLog,
    ) -> None:
        self._calls = calls
        self._directory = directory
        self._terminal = terminal
        self._clock = clock
        self._log = log
        self._introduction: Introduction | None = None
        self._visit: _Visit | None = None

    def municipalities(self) -> tuple[MunicipalityLabel, ...]:
        """See `CenterLink.municipalities`."""
        return tuple(
            MunicipalityLabel(part.code, part.name, part.romanized) for part in self._directory.municipalities
        )

    def connect(self, certificate_der: bytes, municipality: MunicipalityCode | None) -> Connected | Refusal:
        """See `CenterLink.connect`. A session that said hello before begins anew, with new keys."""
        self.close()
        try:
            newcomer = Newcomer.with_card(CardCertificate.from_der(certificate_der))
        except ProtocolViolation:
            return Refusal.CARD_CERTIFICATE_NOT_TRUSTED
        greeting = self._calls.hello(newcomer.hello(municipality))
        if isinstance(greeting, Refusal):
            return greeting
        try:
            ready = accept_ready(
                greeting.ready, self._directory, newcomer.session, municipality, self._clock.now()
            )
        except ProtocolError as fault:
            return discarded(self._log, "ready", fault)
        if ready.closed is not None:
            return ready.closed
        introduction = newcomer.introduced(
            self._terminal.id, ready, greeting.center_nonce, was_named=municipality is not None
        )
        self._introduction = introduction
        return Connected(introduction.municipality, introduction.to_be_signed)

    def open(self, signature: CardSignature) -> Offer | RegistrationInvitation | Refusal:
        """See `CenterLink.open`."""
        introduction = self._introduction
        if introduction is None:
            raise RuntimeError("connect before open")
        signed = introduction.signed(signature.value)
        granted = self._calls.authenticate(signed)
        if isinstance(granted, Refusal):
            return granted
        try:
            check_own_token(granted.token, self._terminal.certificate)
        except ProtocolError as fault:
            return discarded(self._log, "token", fault)
        self._visit = _Visit(introduction, self._lines_of(introduction))
        answer = self._relayed(introduction.end.open(granted.token, signed))
        if isinstance(answer, Refusal):
            return answer
        try:
            offer = introduction.end.take_offer(answer.box, self._clock.now())
        except ProtocolError as fault:
            return discarded(self._log, "offer", fault)
        return offer if isinstance(offer, Offer) else introduction.told_to_the_citizen(offer)

    def register(self, particulars: Particulars) -> RegistrationReceipt | Refusal:
        """See `CenterLink.register`."""
        end = self._present_visit().introduction.end
        answer = self._relayed(end.register(particulars))
        if isinstance(answer, Refusal):
            return answer
        try:
            return end.take_registered(answer.box, self._clock.now())
        except ProtocolError as fault:
            return discarded(self._log, "registration", fault)

    def apply(self, order: Order) -> Quote | Refusal:
        """See `CenterLink.apply`."""
        end = self._present_visit().introduction.end
        answer = self._relayed(end.apply(order, self._terminal.printer_profile))
        if isinstance(answer, Refusal):
            return answer
        try:
            return end.take_quote(answer.box, self._clock.now())
        except ProtocolError as fault:
            return discarded(self._log, "quote", fault)

    def issue(self, line: int) -> IssuedDocument | Refusal:
        """See `CenterLink.issue`."""
        return self._present_visit().lines.issue(line)

    def report(self, line: int, result: LineResult) -> None:
        """See `CenterLink.report`."""
        if result is LineResult.VOID and self._visit is not None:
            self._visit.lines.void(line)

    def close(self) -> None:
        """See `CenterLink.close`. A municipality that never heard of the session is not told of its end."""
        if self._visit is not None:
            self._relayed(self._visit.introduction.end.close())
        self._introduction = self._visit = None

    def _lines_of(self, introduction: Introduction) -> LineRequests:
        return LineRequests(self._calls, introduction.session, introduction.end, self._clock, self._log)

    def _relayed(self, box: bytes) -> Relayed | Refusal:
        return self._calls.relay(self._present_visit().introduction.session, box)

    def _present_visit(self) -> _Visit:
        if self._visit is None:
            raise RuntimeError("open the session first")
        return self._visit
