"""Reports of terminals about answers that they did not act on: proof stops at once, the rest is counted."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine, insert, select

from kiosk.center.sessions import Sessions
from kiosk.center.stopping.discards import Discards
from kiosk.center.stopping.stops import Cause, Grounds, Stoppable, Stops
from kiosk.center.store import EVIDENCE
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.refusals import Refusal
from kiosk.protocol.contradiction import MunicipalKeys, Proof, examine_report
from kiosk.protocol.messages.base import encode
from kiosk.protocol.messages.greeting import Refused
from kiosk.protocol.messages.reporting import ContradictionReport, DiscardReport, ReportTaken
from kiosk.protocol.trusted_keys import TrustedKey
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.sqlite import utc_text
from kiosk.runtime.store import writing


@dataclass(frozen=True, slots=True)
class Examiner:
    """What evidence is checked with: the center's own token keys, and the directory's municipal keys."""

    token_keys: Callable[[], Sequence[TrustedKey]]
    keys_of: MunicipalKeys


class ReportDesk:
    """Takes reports; stops a municipality on proof, and whom too many discarded answers point to."""

    def __init__(
        self, store: Engine, sessions: Sessions, examiner: Examiner, clock: Clock, log: EventLog
    ) -> None:
        self._store = store
        self._stops = Stops(store)
        self._discards = Discards(store)
        self._sessions = sessions
        self._examiner = examiner
        self._clock = clock
        self._log = log

    def discarded(self, report: DiscardReport, terminal_id: str) -> ReportTaken | Refused:
        """Count a discarded answer of one of this terminal's sessions."""
        now = self._clock.now()
        municipality = self._sessions.destination(report.session, terminal_id, now)
        if municipality is None:
            return Refused(refusal=Refusal.SESSION_EXPIRED)
        self._log.write(
            LogEvent.ANSWER_DISCARDED,
            terminal=terminal_id,
            municipality=municipality,
            reason=report.reason.value,
        )
        suspect = self._discards.count(municipality, terminal_id, now)
        if suspect is not None:
            self._stop(suspect, Grounds(Cause.DISCARDS), now)
        return ReportTaken()

    def contradicted(
        self, report: ContradictionReport, terminal_id: str, certificate: bytes
    ) -> ReportTaken | Refused:
        """Examine evidence; what is proof is kept and stops the municipality, anything else is only counted.

        Raises NotAuthentic or ProtocolViolation where a signature does not hold.
        """
        now = self._clock.now()
        keys = self._examiner.token_keys()
        proof = examine_report(report, keys, self._examiner.keys_of, now)
        if not proof.discrepancies or proof.token.terminal_certificate != certificate:
            self._log.write(LogEvent.PROTOCOL_VIOLATION, step="contradiction", reason="no-proof")
            return ReportTaken()
        if self._keep(report, proof, terminal_id, now):
            what = Stoppable.municipality(MunicipalityCode(proof.municipality))
            self._stop(what, Grounds(Cause.PROOF, evidence=_digest(report)), now)
        return ReportTaken()

    def _keep(self, report: ContradictionReport, proof: Proof, terminal_id: str, now: datetime) -> bool:
        """Keep evidence; False for what was seen before: one proof is good for one stop."""
        digest = _digest(report)
        with writing(self._store, "reports") as connection:
            if connection.execute(select(EVIDENCE).where(EVIDENCE.c.digest == digest)).first() is not None:
                return False
            connection.execute(
                insert(EVIDENCE).values(
                    digest=digest,
                    municipality=proof.municipality,
                    terminal_id=terminal_id,
                    report=encode(report),
                    received_at=utc_text(now),
                )
            )
        return True

    def _stop(self, what: Stoppable, grounds: Grounds, now: datetime) -> None:
        if self._stops.stop(what, grounds, now):
            self._log.write(LogEvent.STOPPED, what=what.kind.value, name=what.name, cause=grounds.cause.value)


def _digest(report: ContradictionReport) -> bytes:
    return hashlib.sha256(encode(report)).digest()
