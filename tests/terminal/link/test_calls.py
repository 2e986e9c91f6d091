"""The center's four addresses as values: an answer, or the refusal to show."""

import io
import json
from collections.abc import Callable
from datetime import datetime

import pytest

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.refusals import Refusal
from kiosk.protocol.identifiers import SessionId, SettlementId, new_nonce
from kiosk.protocol.limits import CLEAR_MESSAGE, RELAY_MESSAGE
from kiosk.protocol.messages.base import Message, encode
from kiosk.protocol.messages.greeting import Greeting, Hello, SignedStatement, TokenGranted
from kiosk.protocol.messages.relaying import OutcomeNoted, Relayed
from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.link.calls import CenterCalls
from tests.protocol.world import signed_report
from tests.terminal.link.peers import Answer, ScriptedPeer, outcome, refusing, saying, unreachable

SESSION = SessionId(b"s" * 16)
OTHER_SESSION = SessionId(b"o" * 16)
HELLO = Hello(session=SESSION, municipality=MunicipalityCode("990019"), card=None)
STATEMENT = SignedStatement(statement=b"s", signature=bytes(256), certificate=bytes(64))
GREETING = Greeting(session=SESSION, ready=b"ready", center_nonce=new_nonce())
TOKEN = TokenGranted(token=b"token")
RELAYED = Relayed(session=SESSION, box=b"box", mark=None)
NOTED = OutcomeNoted(settlement=outcome().settlement, conflict=False)

Call = Callable[[CenterCalls], Message | Refusal]

CALLS: dict[str, tuple[Call, Message]] = {
    "hello": (lambda calls: calls.hello(HELLO), GREETING),
    "authenticate": (lambda calls: calls.authenticate(STATEMENT), TOKEN),
    "relay": (lambda calls: calls.relay(SESSION, b"box"), RELAYED),
    "outcome": (lambda calls: calls.outcome(signed_report(outcome()), outcome().settlement), NOTED),
}


def called(call: Call, answer: Answer) -> tuple[Message | Refusal, list[str], ScriptedPeer]:
    """The result, the reasons in the log, and the peer."""
    sink, peer = io.StringIO(), ScriptedPeer(answer)
    log = EventLog("terminal", SteppedClock(datetime(2026, 11, 24, tzinfo=JAPAN)), sink)
    result = call(CenterCalls(peer, log))
    return result, [json.loads(line)["reason"] for line in sink.getvalue().splitlines()], peer


@pytest.mark.parametrize("step", CALLS)
def test_an_answer_is_given_as_it_is(step: str) -> None:
    call, answer = CALLS[step]
    result, reasons, peer = called(call, saying(encode(answer)))
    assert result == answer
    assert reasons == []
    assert [path for path, _ in peer.received] == [f"/{step}"]


@pytest.mark.parametrize("step", CALLS)
def test_a_refusal_is_given_as_its_code(step: str) -> None:
    result, reasons, _ = called(CALLS[step][0], refusing(Refusal.SESSION_EXPIRED))
    assert result is Refusal.SESSION_EXPIRED
    assert reasons == []


@pytest.mark.parametrize("step", CALLS)
def test_no_answer_is_an_unreachable_center(step: str) -> None:
    assert called(CALLS[step][0], unreachable)[0] is Refusal.CENTER_UNREACHABLE


@pytest.mark.parametrize("step", CALLS)
@pytest.mark.parametrize("answer", [b"", b"<html>", encode(HELLO)], ids=["empty", "page", "another-message"])
def test_what_is_malformed_is_discarded_and_counted(step: str, answer: bytes) -> None:
    result, reasons, _ = called(CALLS[step][0], saying(answer))
    assert result is Refusal.ANSWER_NOT_TRUSTED
    assert reasons == ["ProtocolViolation"]


@pytest.mark.parametrize(
    ("step", "answer", "reason"),
    [
        ("hello", GREETING.model_copy(update={"session": OTHER_SESSION}), "another-session"),
        ("relay", RELAYED.model_copy(update={"session": OTHER_SESSION}), "another-session"),
        ("outcome", NOTED.model_copy(update={"settlement": SettlementId(bytes(16))}), "another-settlement"),
    ],
)
def test_an_answer_to_somebody_else_is_discarded_and_counted(step: str, answer: Message, reason: str) -> None:
    result, reasons, _ = called(CALLS[step][0], saying(encode(answer)))
    assert result is Refusal.ANSWER_NOT_TRUSTED
    assert reasons == [reason]


@pytest.mark.parametrize(
    ("step", "limit"),
    [
        ("hello", CLEAR_MESSAGE),
        ("authenticate", CLEAR_MESSAGE),
        ("relay", RELAY_MESSAGE),
        ("outcome", CLEAR_MESSAGE),
    ],
)
def test_no_more_is_read_than_a_message_may_be_long(step: str, limit: int) -> None:
    call, answer = CALLS[step]
    assert called(call, saying(encode(answer)))[2].limits == [limit]


@pytest.mark.parametrize(
    ("step", "municipality_may_take"), [("hello", 5.0), ("relay", 10.0), ("outcome", 10.0)]
)
def test_the_center_has_time_to_hear_that_a_municipality_is_late(
    step: str, municipality_may_take: float
) -> None:
    call, answer = CALLS[step]
    assert called(call, saying(encode(answer)))[2].timeouts[0] > municipality_may_take
