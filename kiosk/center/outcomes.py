"""Message 14: an outcome is counted here, then told to the municipality."""

from kiosk.center.municipal_links import MunicipalLinks
from kiosk.center.settlement import Counted, ReportedOutcome, Settlement
from kiosk.domain.money import Yen
from kiosk.protocol.limits import CLEAR_MESSAGE, RELAY_TIMEOUT
from kiosk.protocol.messages.base import encode
from kiosk.protocol.messages.relaying import LineOutcome, Outcome, OutcomeNoted
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.tls.client import PeerUnreachable


class OutcomeDesk:
    """Takes outcomes of terminals; the terminal repeats a report until it is answered."""

    def __init__(self, settlement: Settlement, links: MunicipalLinks, clock: Clock, log: EventLog) -> None:
        self._settlement = settlement
        self._links = links
        self._clock = clock
        self._log = log

    def take(self, outcome: Outcome, terminal_id: str) -> OutcomeNoted | None:
        """Count once and pass on; None if the municipality has to be told at a later repetition."""
        counted = self._settlement.count(_reported(outcome, terminal_id), self._clock.now())
        settlement = outcome.settlement.hex()
        if counted is Counted.CONFLICT:
            self._log.write(LogEvent.OUTCOME_CONFLICT, settlement=settlement)
            return OutcomeNoted(settlement=outcome.settlement, conflict=True)
        if counted is Counted.FIRST_TIME:
            self._log.write(
                LogEvent.OUTCOME_COUNTED,
                settlement=settlement,
                result=outcome.outcome.value,
                kind=outcome.kind.value,
                fee=outcome.fee,
            )
        link = self._links.get(outcome.municipality)
        if link is None:
            return OutcomeNoted(settlement=outcome.settlement, conflict=True)
        try:
            link.post("/outcome", encode(outcome), timeout=RELAY_TIMEOUT.total_seconds(), limit=CLEAR_MESSAGE)
        except PeerUnreachable:
            self._log.write(LogEvent.RELAY_FAILED, municipality=outcome.municipality)
            return None
        return OutcomeNoted(settlement=outcome.settlement, conflict=False)


def _reported(outcome: Outcome, terminal_id: str) -> ReportedOutcome:
    return ReportedOutcome(
        settlement_id=outcome.settlement,
        terminal_id=terminal_id,
        municipality=outcome.municipality,
        kind=outcome.kind,
        printed=outcome.outcome is LineOutcome.PRINTED,
        fee=Yen(outcome.fee),
        sequence=outcome.sequence,
    )
