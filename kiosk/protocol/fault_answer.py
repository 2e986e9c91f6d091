"""What a server answers when it cannot answer: one refusal for everything, the reason in its own log."""

from collections.abc import Callable

from kiosk.domain.refusals import Refusal
from kiosk.protocol.errors import NotAuthentic, ProtocolError
from kiosk.protocol.messages.base import encode
from kiosk.protocol.messages.greeting import Refused
from kiosk.runtime.log import EventLog, LogEvent

_ANSWER = encode(Refused(refusal=Refusal.INTERNAL_FAULT))


def fault_answer(log: EventLog) -> Callable[[str, Exception], bytes]:
    """Make the function that logs the fault of a step and gives the refusal in answer.

    A fault is told by its type alone: its text could hold citizen data.
    """

    def answer(step: str, error: Exception) -> bytes:
        match error:
            case NotAuthentic():
                log.write(LogEvent.PROTOCOL_VIOLATION, step=step, reason=error.fault.value)
            case ProtocolError():
                log.write(LogEvent.PROTOCOL_VIOLATION, step=step, reason=type(error).__name__)
            case _:
                log.write(LogEvent.COMMAND_FAILED, command=step, exception=type(error).__name__)
        return _ANSWER

    return answer
