"""The center's addresses, as values: an answer, or the refusal to show."""

import threading
from collections.abc import Callable
from typing import Protocol, TypeVar

from kiosk.domain.refusals import Refusal
from kiosk.protocol.errors import ProtocolError
from kiosk.protocol.identifiers import SessionId, SettlementId
from kiosk.protocol.limits import CLEAR_MESSAGE, HELLO_TIMEOUT, RELAY_MESSAGE, RELAY_TIMEOUT
from kiosk.protocol.messages.anchoring import HeadsAnchored, SignedJournalHead
from kiosk.protocol.messages.base import Message, decode_either, encode
from kiosk.protocol.messages.enrolment import CertificateGiven, RenewalRequest
from kiosk.protocol.messages.greeting import Greeting, Hello, Refused, SignedStatement, TokenGranted
from kiosk.protocol.messages.relaying import OutcomeNoted, Relay, Relayed, SignedOutcome
from kiosk.protocol.messages.reporting import (
    ContradictionReport,
    DiscardReason,
    DiscardReport,
    ReportTaken,
)
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.tls.client import PeerUnreachable

_WAY_THROUGH_THE_CENTER = 2.0
"""Seconds that the center itself may take beyond its own limits towards the municipality."""

_BETWEEN_ATTEMPTS = (0.2, 2.0)
"""Seconds before the second attempt and before later ones: a lost answer is there at once, a server that is
started again takes about as long as the last."""

_REPORT_SECONDS = 3.0
"""A citizen waits while a report is made."""

_Answer = TypeVar("_Answer", bound=Message)


def _wait(seconds: float) -> None:
    threading.Event().wait(seconds)


class Peer(Protocol):
    """The connection to the center; `kiosk.runtime.tls.client.PeerClient` is one."""

    def post(self, path: str, body: bytes, *, timeout: float, limit: int) -> bytes:
        """Send a message and give the answer; raises PeerUnreachable."""
        ...


class CenterCalls:
    """Asks the center. What is malformed is discarded and counted, never shown.

    `pause` waits for so many seconds.
    """

    def __init__(self, peer: Peer, log: EventLog, pause: Callable[[float], None] = _wait) -> None:
        self._peer = peer
        self._log = log
        self._pause = pause

    def hello(self, hello: Hello) -> Greeting | Refusal:
        """Messages 1 and 2."""
        seconds = HELLO_TIMEOUT.total_seconds() + _WAY_THROUGH_THE_CENTER
        answer = self._ask("/hello", hello, Greeting, seconds, CLEAR_MESSAGE)
        if isinstance(answer, Greeting) and answer.session != hello.session:
            return self._discarded("hello", "another-session")
        return answer

    def authenticate(self, statement: SignedStatement) -> TokenGranted | Refusal:
        """Messages 3 and 4."""
        return self._ask(
            "/authenticate", statement, TokenGranted, RELAY_TIMEOUT.total_seconds(), CLEAR_MESSAGE
        )

    def relay(self, session: SessionId, box: bytes) -> Relayed | Refusal:
        """Messages 5 to 12 and 15."""
        seconds = RELAY_TIMEOUT.total_seconds() + _WAY_THROUGH_THE_CENTER
        answer = self._ask("/relay", Relay(session=session, box=box), Relayed, seconds, RELAY_MESSAGE)
        if isinstance(answer, Relayed) and answer.session != session:
            return self._discarded("relay", "another-session")
        return answer

    def outcome(self, report: SignedOutcome, settlement: SettlementId) -> OutcomeNoted | Refusal:
        """Message 14."""
        seconds = RELAY_TIMEOUT.total_seconds() + _WAY_THROUGH_THE_CENTER
        answer = self._ask("/outcome", report, OutcomeNoted, seconds, CLEAR_MESSAGE)
        if isinstance(answer, OutcomeNoted) and answer.settlement != settlement:
            return self._discarded("outcome", "another-settlement")
        return answer

    def anchor(self, report: SignedJournalHead) -> HeadsAnchored | Refusal:
        """The head of the till's journal."""
        seconds = HELLO_TIMEOUT.total_seconds()
        return self._ask("/journal-head", report, HeadsAnchored, seconds, CLEAR_MESSAGE)

    def renew(self, request: RenewalRequest) -> CertificateGiven | Refusal:
        """A certificate for another key of this terminal."""
        seconds = HELLO_TIMEOUT.total_seconds()
        return self._ask("/renew", request, CertificateGiven, seconds, CLEAR_MESSAGE)

    def discarded(self, session: SessionId, reason: DiscardReason) -> None:
        """Tell the center that an answer was discarded; nothing depends on its being heard."""
        report = DiscardReport(session=session, reason=reason)
        self._ask("/discard", report, ReportTaken, _REPORT_SECONDS, CLEAR_MESSAGE)

    def contradicted(self, report: ContradictionReport) -> None:
        """Give the center the evidence against a municipality, twice if it does not hear the first time."""
        for _ in range(2):
            taken = self._ask("/contradiction", report, ReportTaken, _REPORT_SECONDS, CLEAR_MESSAGE)
            if isinstance(taken, ReportTaken):
                return

    def wait_before_asking_again(self, attempt: int) -> None:
        """Give whoever did not answer time to come back; `attempt` is 1 for the first repetition."""
        self._pause(_BETWEEN_ATTEMPTS[min(attempt, len(_BETWEEN_ATTEMPTS)) - 1])

    def _ask(
        self, path: str, message: Message, expected: type[_Answer], seconds: float, limit: int
    ) -> _Answer | Refusal:
        try:
            body = self._peer.post(path, encode(message), timeout=seconds, limit=limit)
            answer = decode_either(expected, Refused, body)
        except PeerUnreachable:
            return Refusal.CENTER_UNREACHABLE
        except ProtocolError as error:
            return self._discarded(path.removeprefix("/"), type(error).__name__)
        return answer.refusal if isinstance(answer, Refused) else answer

    def _discarded(self, step: str, reason: str) -> Refusal:
        self._log.write(LogEvent.PROTOCOL_VIOLATION, step=step, reason=reason)
        return Refusal.ANSWER_NOT_TRUSTED
