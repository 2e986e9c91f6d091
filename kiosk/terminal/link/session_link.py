"""One session's link to center and municipality: the `CenterLink` port over the sealed conversation."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.offers import MunicipalityLabel, Offer, Quote
from kiosk.domain.orders import Order
from kiosk.domain.printers import PrinterProfileId
from kiosk.domain.refusals import Refusal
from kiosk.protocol.card_certificate import CardCertificate
from kiosk.protocol.channel.receiving import Contradiction, IssuedLine, buffer_size
from kiosk.protocol.channel.session_end import SessionEnd
from kiosk.protocol.directory import Directory
from kiosk.protocol.errors import NotAuthentic, ProtocolError, ProtocolViolation
from kiosk.protocol.identifiers import TerminalId, new_session_id
from kiosk.protocol.limits import ISSUE_ATTEMPTS
from kiosk.protocol.messages.greeting import Greeting, Hello, SignedStatement
from kiosk.protocol.messages.issuing import Manifest
from kiosk.protocol.messages.relaying import LineOutcome, Outcome, Relayed
from kiosk.protocol.readiness import AcceptedReady, accept_ready
from kiosk.protocol.session_keys import SessionKeys
from kiosk.protocol.statement import Statement
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.link.calls import CenterCalls
from kiosk.terminal.locked_memory import LockedBuffer
from kiosk.terminal.ports import CardSignature, Connected, IssuedDocument, LineResult

_ISSUE_WITHIN = timedelta(seconds=50)
"""How long a municipality may take to answer `issue`, all attempts together; below the command's deadline."""


@dataclass(frozen=True, slots=True)
class TerminalIdentity:
    """What a terminal tells of itself: its name in the transport certificates, and how its printer prints."""

    id: TerminalId
    printer_profile: PrinterProfileId


class LockedDocument:
    """A verified certificate in locked memory; implements `IssuedDocument`."""

    def __init__(self, buffer: LockedBuffer, document: memoryview, sheets: int) -> None:
        self._buffer = buffer
        self._document = document
        self._sheets = sheets

    @property
    def view(self) -> memoryview:
        """The PDF's bytes."""
        return self._document

    @property
    def sheets(self) -> int:
        """Sheets of paper."""
        return self._sheets

    def zeroize(self) -> None:
        """Overwrite the bytes and give the memory back."""
        self._buffer.zeroize()
        self._document.release()
        self._buffer.close()


class SessionLink:
    """Implements `CenterLink`. Calls come one after the other, on the link's thread."""

    def __init__(
        self,
        calls: CenterCalls,
        directory: Directory,
        terminal: TerminalIdentity,
        report_outcome: Callable[[Outcome], None],
        clock: Clock,
        log: EventLog,
    ) -> None:
        self._calls = calls
        self._directory = directory
        self._terminal = terminal
        self._report_outcome = report_outcome
        self._clock = clock
        self._log = log
        self._session = new_session_id()
        self._keys = SessionKeys.generate()
        self._card: CardCertificate | None = None
        self._statement: Statement | None = None
        self._end: SessionEnd | None = None
        self._manifests: dict[int, Manifest] = {}

    def municipalities(self) -> tuple[MunicipalityLabel, ...]:
        """See `CenterLink.municipalities`."""
        return tuple(MunicipalityLabel(part.code, part.name) for part in self._directory.municipalities)

    def connect(self, certificate_der: bytes, municipality: MunicipalityCode | None) -> Connected | Refusal:
        """See `CenterLink.connect`. A session that said hello before begins anew, with new keys."""
        try:
            self._card = CardCertificate.from_der(certificate_der)
        except ProtocolViolation:
            return Refusal.CARD_CERTIFICATE_NOT_TRUSTED
        self._session, self._keys = new_session_id(), SessionKeys.generate()
        hello = Hello(
            session=self._session,
            municipality=municipality,
            card=self._card.card_hash if municipality is None else None,
        )
        greeting = self._calls.hello(hello)
        if isinstance(greeting, Refusal):
            return greeting
        try:
            ready = accept_ready(
                greeting.ready, self._directory, self._session, municipality, self._clock.now()
            )
        except ProtocolError as fault:
            return self._discarded("ready", fault)
        if ready.closed is not None:
            return ready.closed
        return self._connected(greeting, ready, self._card)

    def open(self, signature: CardSignature) -> Offer | Refusal:
        """See `CenterLink.open`."""
        if self._card is None or self._statement is None or self._end is None:
            raise RuntimeError("connect before open")
        signed = self._signed(self._statement, signature, self._card)
        granted = self._calls.authenticate(signed)
        if isinstance(granted, Refusal):
            return granted
        answer = self._calls.relay(self._session, self._end.open(granted.token, signed))
        if isinstance(answer, Refusal):
            return answer
        try:
            return self._end.take_offer(answer.box, self._clock.now())
        except ProtocolError as fault:
            return self._discarded("offer", fault)

    def apply(self, order: Order) -> Quote | Refusal:
        """See `CenterLink.apply`."""
        end = self._require_end()
        answer = self._calls.relay(self._session, end.apply(order, self._terminal.printer_profile))
        if isinstance(answer, Refusal):
            return answer
        try:
            return end.take_quote(answer.box, self._clock.now())
        except ProtocolError as fault:
            return self._discarded("quote", fault)

    def issue(self, line: int) -> IssuedDocument | Refusal:
        """See `CenterLink.issue`. A lost answer is asked for again: the same request, the same bytes."""
        end = self._require_end()
        box = end.issue(line, self._clock.now() + _ISSUE_WITHIN)
        for _ in range(ISSUE_ATTEMPTS):
            answer = self._calls.relay(self._session, box)
            if isinstance(answer, Relayed):
                return self._verified(end, line, answer)
        return Refusal.ISSUE_FAILED

    def report(self, line: int, result: LineResult) -> None:
        """See `CenterLink.report`."""
        if result is LineResult.VOID:
            self._void(line)
        manifest = self._manifests.get(line)
        if manifest is None:
            return
        self._report_outcome(
            Outcome(
                settlement=manifest.settlement,
                municipality=manifest.municipality,
                outcome=LineOutcome.PRINTED if result is LineResult.PRINTED else LineOutcome.VOID,
                kind=manifest.kind,
                fee=Yen(manifest.fee),
                sequence=1,
            )
        )

    def close(self) -> None:
        """See `CenterLink.close`."""
        if self._end is not None:
            self._calls.relay(self._session, self._end.close())
        self._card = self._statement = self._end = None
        self._manifests.clear()
        self._keys = SessionKeys.generate()

    def _connected(self, greeting: Greeting, ready: AcceptedReady, card: CardCertificate) -> Connected:
        self._statement = Statement(
            center_nonce=greeting.center_nonce,
            municipal_nonce=ready.nonce,
            municipality=ready.municipality.code,
            terminal=self._terminal.id,
            session=self._session,
            session_keys=self._keys.public.digest,
        )
        self._end = SessionEnd(self._keys, ready, card.subject(self._session))
        label = MunicipalityLabel(ready.municipality.code, ready.municipality.name)
        return Connected(label, self._statement.to_be_signed(card))

    def _signed(
        self, statement: Statement, signature: CardSignature, card: CardCertificate
    ) -> SignedStatement:
        return statement.signed_with(signature.value, card.x509.public_bytes(Encoding.DER))

    def _verified(self, end: SessionEnd, line: int, answer: Relayed) -> IssuedDocument | Refusal:
        try:
            buffer = LockedBuffer(buffer_size(answer))
        except ProtocolError as fault:
            return self._discarded("issue", fault)
        try:
            taken = end.take_issued(line, answer, buffer.view, self._clock.now())
        except ProtocolError as fault:
            buffer.close()
            return self._discarded("issue", fault)
        match taken:
            case IssuedLine(document=document, manifest=manifest):
                self._manifests[line] = manifest
                return LockedDocument(buffer, document, manifest.sheets)
            case Contradiction(discrepancies=discrepancies):
                buffer.close()
                for discrepancy in discrepancies:
                    self._log.write(LogEvent.PROTOCOL_VIOLATION, step="manifest", reason=discrepancy.value)
                return Refusal.ANSWER_NOT_TRUSTED
            case Refusal() as refusal:
                buffer.close()
                return refusal

    def _void(self, line: int) -> None:
        """Tell the municipality; what it does not hear now it learns from the outcome."""
        if self._end is None:
            return
        self._calls.relay(self._session, self._end.void(line))

    def _require_end(self) -> SessionEnd:
        if self._end is None:
            raise RuntimeError("open the session first")
        return self._end

    def _discarded(self, step: str, fault: ProtocolError) -> Refusal:
        reason = fault.fault.value if isinstance(fault, NotAuthentic) else type(fault).__name__
        self._log.write(LogEvent.PROTOCOL_VIOLATION, step=step, reason=reason)
        return Refusal.ANSWER_NOT_TRUSTED
