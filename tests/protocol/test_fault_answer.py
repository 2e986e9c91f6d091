"""Whatever goes wrong inside, outside it is one refusal; the log names the kind and never the content."""

import io
from datetime import UTC, datetime

import pytest

from kiosk.domain.refusals import Refusal
from kiosk.protocol.errors import Fault, NotAuthentic, ProtocolViolation, SealBroken
from kiosk.protocol.fault_answer import fault_answer
from kiosk.protocol.messages.base import decode
from kiosk.protocol.messages.greeting import Refused
from kiosk.runtime.clock import SteppedClock
from kiosk.runtime.log import EventLog


def answered(error: Exception) -> tuple[bytes, str]:
    logged = io.StringIO()
    log = EventLog("municipality", SteppedClock(datetime(2026, 11, 21, tzinfo=UTC)), logged)
    return fault_answer(log)("relay", error), logged.getvalue()


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (NotAuthentic(Fault.WRONG_NONCE), "wrong-nonce"),
        (SealBroken(), "SealBroken"),
        (ProtocolViolation("about 見本太郎"), "ProtocolViolation"),
        (ValueError("about 見本太郎"), "ValueError"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else value,
)
def test_every_fault_is_answered_alike_and_logged_by_its_kind(error: Exception, told: str) -> None:
    answer, logged = answered(error)
    assert decode(Refused, answer).refusal is Refusal.INTERNAL_FAULT
    assert told in logged
    assert "relay" in logged
    assert "about" not in logged
