"""An answer that is not what it had to be: nothing of it is acted on, its fault is counted in the log."""

from kiosk.domain.refusals import Refusal
from kiosk.protocol.errors import NotAuthentic, ProtocolError, SealBroken
from kiosk.protocol.messages.reporting import DiscardReason
from kiosk.runtime.log import EventLog, LogEvent


def discarded(log: EventLog, step: str, fault: ProtocolError) -> Refusal:
    """Write down why the answer to `step` was discarded, and give the refusal to show."""
    reason = fault.fault.value if isinstance(fault, NotAuthentic) else type(fault).__name__
    log.write(LogEvent.PROTOCOL_VIOLATION, step=step, reason=reason)
    return Refusal.ANSWER_NOT_TRUSTED


def reason_to_report(fault: ProtocolError) -> DiscardReason:
    """What the center is told of a discarded answer."""
    match fault:
        case SealBroken():
            return DiscardReason.SEAL_BROKEN
        case NotAuthentic():
            return DiscardReason.NOT_AUTHENTIC
        case _:
            return DiscardReason.NOT_A_MESSAGE
