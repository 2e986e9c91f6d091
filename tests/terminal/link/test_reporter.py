"""Outcomes are reported at least once, and again until the center has noted them."""

import io
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.domain.refusals import Refusal
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.greeting import Refused
from kiosk.protocol.messages.relaying import SignedOutcome
from kiosk.protocol.outcome import claimed_outcome
from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.link.calls import CenterCalls
from kiosk.terminal.link.outbox import Outbox
from kiosk.terminal.link.reporter import OutcomeReporter
from tests.protocol.world import signed_report
from tests.terminal.link.peers import ScriptedPeer, finding_a_conflict, noting, outcome, saying, unreachable


@pytest.fixture
def peer() -> ScriptedPeer:
    return ScriptedPeer(noting)


@pytest.fixture
def outbox(tmp_path: Path) -> Outbox:
    return Outbox(tmp_path / "outbox.sqlite")


@pytest.fixture
def reporter(outbox: Outbox, peer: ScriptedPeer) -> Iterator[OutcomeReporter]:
    log = EventLog("terminal", SteppedClock(datetime(2026, 11, 24, tzinfo=JAPAN)), io.StringIO())
    reporter = OutcomeReporter(outbox, CenterCalls(peer, log), signed_report)
    yield reporter
    reporter.stop()


def test_what_is_reported_is_sent_at_once(
    reporter: OutcomeReporter, outbox: Outbox, peer: ScriptedPeer
) -> None:
    reporter.start()
    reporter.report(outcome(1))
    assert peer.wait_for(1)
    reporter.stop()
    assert peer.outcomes() == [outcome(1)]
    assert outbox.pending() == ()


def test_an_outcome_is_on_disk_before_report_returns(
    reporter: OutcomeReporter, outbox: Outbox, peer: ScriptedPeer
) -> None:
    peer.answer = unreachable
    reporter.report(outcome(1))
    assert outbox.pending() == (outcome(1),)


def test_what_an_earlier_process_left_is_sent_first(
    reporter: OutcomeReporter, outbox: Outbox, peer: ScriptedPeer
) -> None:
    outbox.add(outcome(9))
    reporter.start()
    assert peer.wait_for(1)
    reporter.report(outcome(1))
    assert peer.wait_for(2)
    assert [sent.settlement for sent in peer.outcomes()] == [outcome(9).settlement, outcome(1).settlement]


def test_a_process_that_died_before_it_heard_the_answer_reports_again_in_the_same_words(
    reporter: OutcomeReporter, outbox: Outbox, peer: ScriptedPeer
) -> None:
    """The center noted it, the terminal never knew: the same body again is success there."""
    outbox.add(outcome(1))
    peer.answer = unreachable
    assert not reporter.send_pending()
    peer.answer = noting
    assert reporter.send_pending()
    first, again = peer.outcomes()
    assert first == again
    assert outbox.pending() == ()


@pytest.mark.parametrize(
    "answer", [unreachable, saying(b"ok"), saying(encode(Refused(refusal=Refusal.INTERNAL_FAULT)))]
)
def test_nothing_but_an_acknowledgement_ends_the_reporting(
    reporter: OutcomeReporter, outbox: Outbox, peer: ScriptedPeer, answer: object
) -> None:
    assert callable(answer)
    peer.answer = answer
    outbox.add(outcome(1))
    assert not reporter.send_pending()
    assert outbox.pending() == (outcome(1),)


def test_one_municipality_that_cannot_note_does_not_hold_up_the_others(
    reporter: OutcomeReporter, outbox: Outbox, peer: ScriptedPeer
) -> None:
    def one_is_down(path: str, body: bytes) -> bytes:
        if claimed_outcome(decode(SignedOutcome, body)).municipality == "990027":
            return encode(Refused(refusal=Refusal.MUNICIPALITY_UNREACHABLE))
        return noting(path, body)

    peer.answer = one_is_down
    outbox.add(outcome(1, municipality="990027"))
    outbox.add(outcome(2))
    assert not reporter.send_pending()
    assert [left.municipality for left in outbox.pending()] == ["990027"]


def test_a_center_that_is_down_is_not_asked_for_each_outcome(
    reporter: OutcomeReporter, outbox: Outbox, peer: ScriptedPeer
) -> None:
    peer.answer = unreachable
    for number in (1, 2, 3):
        outbox.add(outcome(number))
    assert not reporter.send_pending()
    assert len(peer.received) == 1


def test_a_conflict_is_kept_as_an_open_case(
    reporter: OutcomeReporter, outbox: Outbox, peer: ScriptedPeer
) -> None:
    peer.answer = finding_a_conflict
    outbox.add(outcome(1))
    assert reporter.send_pending()
    assert (outbox.pending(), outbox.conflicts()) == ((), 1)


def test_stopping_sends_what_is_left_once_more(
    reporter: OutcomeReporter, outbox: Outbox, peer: ScriptedPeer
) -> None:
    peer.answer = unreachable
    reporter.start()
    reporter.report(outcome(1))
    assert peer.wait_for(1)
    peer.answer = noting
    reporter.stop()
    assert outbox.pending() == ()


def test_stopping_a_reporter_that_never_started_is_harmless(reporter: OutcomeReporter) -> None:
    reporter.stop()
