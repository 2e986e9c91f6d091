"""A connection to a center that says what a test wants."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.refusals import Refusal
from kiosk.protocol.identifiers import SettlementId
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.greeting import Refused
from kiosk.protocol.messages.relaying import LineOutcome, Outcome, OutcomeNoted, SignedOutcome
from kiosk.protocol.outcome import verify_outcome
from kiosk.runtime.tls.client import PeerUnreachable
from tests.protocol.world import terminal_certificate

Answer = Callable[[str, bytes], bytes]


def unreachable(_path: str, _body: bytes) -> bytes:
    raise PeerUnreachable("nobody there")


def refusing(refusal: Refusal) -> Answer:
    return lambda _path, _body: encode(Refused(refusal=refusal))


def saying(answer: bytes) -> Answer:
    return lambda _path, _body: answer


def noting(_path: str, body: bytes) -> bytes:
    return encode(OutcomeNoted(settlement=_outcome_in(body).settlement, conflict=False))


def finding_a_conflict(_path: str, body: bytes) -> bytes:
    return encode(OutcomeNoted(settlement=_outcome_in(body).settlement, conflict=True))


@dataclass
class ScriptedPeer:
    """Answers as `answer` says; a test may wait until a number of messages came."""

    answer: Answer
    received: list[tuple[str, bytes]] = field(default_factory=list)
    timeouts: list[float] = field(default_factory=list)
    limits: list[int] = field(default_factory=list)
    _came: threading.Condition = field(default_factory=threading.Condition)

    def post(self, path: str, body: bytes, *, timeout: float, limit: int) -> bytes:
        with self._came:
            self.received.append((path, body))
            self.timeouts.append(timeout)
            self.limits.append(limit)
            self._came.notify_all()
        return self.answer(path, body)

    def wait_for(self, messages: int) -> bool:
        with self._came:
            return self._came.wait_for(lambda: len(self.received) >= messages, 10)

    def outcomes(self) -> list[Outcome]:
        return [_outcome_in(body) for path, body in self.received if path == "/outcome"]


def _outcome_in(body: bytes) -> Outcome:
    return verify_outcome(decode(SignedOutcome, body), (terminal_certificate(),))


def outcome(number: int = 1, municipality: str = "990019") -> Outcome:
    return Outcome(
        settlement=SettlementId(number.to_bytes(16, "big")),
        municipality=MunicipalityCode(municipality),
        outcome=LineOutcome.PRINTED,
        kind=CertificateKind.JUMINHYO,
        fee=300,
        sequence=1,
    )
