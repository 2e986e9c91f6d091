"""Message 14: an outcome is counted here, then its signed report goes on to the municipality."""

from collections.abc import Container

from kiosk.center.municipal_links import MunicipalLink, MunicipalLinks
from kiosk.center.settlement import Counted, ReportedOutcome, Settlement
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.refusals import Refusal
from kiosk.protocol.errors import ProtocolError
from kiosk.protocol.limits import CLEAR_MESSAGE, RELAY_TIMEOUT
from kiosk.protocol.messages.base import decode_either, encode
from kiosk.protocol.messages.greeting import Refused
from kiosk.protocol.messages.relaying import LineOutcome, Outcome, OutcomeNoted, SignedOutcome
from kiosk.protocol.outcome import verify_outcome
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

    def take(
        self, report: SignedOutcome, terminal_id: str, certificates: Container[bytes]
    ) -> OutcomeNoted | Refused:
        """Count once and pass on; a refusal means that the terminal has to report again later.

        `certificates` are the digests of the terminal's TLS certificates.
        Raises NotAuthentic for a report that none of them signed.
        """
        outcome = verify_outcome(report, certificates)
        link = self._links.get(outcome.municipality)
        if link is None:
            return Refused(refusal=Refusal.MUNICIPALITY_NOT_SERVED)
        counted = self._settlement.count(_reported(outcome, terminal_id), self._clock.now())
        if counted is Counted.CONFLICT:
            return self._conflict(outcome)
        if counted is Counted.FIRST_TIME:
            self._log.write(
                LogEvent.OUTCOME_COUNTED,
                settlement=outcome.settlement.hex(),
                result=outcome.outcome.value,
                kind=outcome.kind.value,
                fee=outcome.fee,
            )
        told = self._tell(link, outcome.municipality, report)
        return self._conflict(outcome) if isinstance(told, OutcomeNoted) and told.conflict else told

    def _tell(
        self, link: MunicipalLink, municipality: MunicipalityCode, report: SignedOutcome
    ) -> OutcomeNoted | Refused:
        try:
            answer = link.post(
                "/outcome", encode(report), timeout=RELAY_TIMEOUT.total_seconds(), limit=CLEAR_MESSAGE
            )
            return decode_either(OutcomeNoted, Refused, answer)
        except PeerUnreachable:
            self._log.write(LogEvent.RELAY_FAILED, municipality=municipality)
        except ProtocolError as error:
            self._log.write(LogEvent.PROTOCOL_VIOLATION, step="outcome", reason=type(error).__name__)
        return Refused(refusal=Refusal.MUNICIPALITY_UNREACHABLE)

    def _conflict(self, outcome: Outcome) -> OutcomeNoted:
        self._log.write(LogEvent.OUTCOME_CONFLICT, settlement=outcome.settlement.hex())
        return OutcomeNoted(settlement=outcome.settlement, conflict=True)


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
