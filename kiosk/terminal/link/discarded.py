"""An answer that is not what it had to be: nothing of it is acted on, its fault is counted in the log."""

from kiosk.domain.refusals import Refusal
from kiosk.protocol.errors import NotAuthentic, ProtocolError
from kiosk.runtime.log import EventLog, LogEvent


def discarded(log: EventLog, step: str, fault: ProtocolError) -> Refusal:
    """Write down why the answer to `step` was discarded, and give the refusal to show."""
    reason = fault.fault.value if isinstance(fault, NotAuthentic) else type(fault).__name__
    log.write(LogEvent.PROTOCOL_VIOLATION, step=step, reason=reason)
    return Refusal.ANSWER_NOT_TRUSTED
