"""Message 14: what became of an issued line, counted once."""

from kiosk.domain.refusals import Refusal
from kiosk.municipality.conversation.backoffice import Backoffice
from kiosk.protocol.messages.greeting import Refused
from kiosk.protocol.messages.relaying import OutcomeNoted, SignedOutcome
from kiosk.protocol.outcome import OutcomeVerdict, claimed_outcome
from kiosk.runtime.log import LogEvent


def note_outcome(backoffice: Backoffice, report: SignedOutcome) -> OutcomeNoted | Refused:
    """Record the outcome; the same again is success, another one for the same line a conflict.

    Raises NotAuthentic where another than the terminal of the line's session signed, ProtocolViolation.
    """
    outcome = claimed_outcome(report)
    if outcome.municipality != backoffice.office.profile.code:
        return Refused(refusal=Refusal.MUNICIPALITY_NOT_SERVED)
    verdict = backoffice.ledger.note_outcome(report, backoffice.clock.now())
    settlement = outcome.settlement.hex()
    if verdict is OutcomeVerdict.CONFLICT:
        backoffice.log.write(LogEvent.OUTCOME_CONFLICT, settlement=settlement)
    elif verdict is OutcomeVerdict.NEW:
        backoffice.log.write(
            LogEvent.OUTCOME_COUNTED,
            settlement=settlement,
            result=outcome.outcome.value,
            kind=outcome.kind.value,
            fee=outcome.fee,
        )
    return OutcomeNoted(settlement=outcome.settlement, conflict=verdict is OutcomeVerdict.CONFLICT)
