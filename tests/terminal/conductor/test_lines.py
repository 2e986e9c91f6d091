"""One line at its desk: what comes too late is neither printed nor kept."""

import io
from collections.abc import Iterator
from datetime import datetime

import pytest

from kiosk.domain.refusals import Refusal
from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.conductor.answering import Answering
from kiosk.terminal.conductor.lines import LineDesk
from kiosk.terminal.conductor.ports import SessionPorts
from kiosk.terminal.conductor.workers import Workers
from kiosk.terminal.flow.commands import Command, CommandId, IssueLine, PrintLine
from kiosk.terminal.flow.events import Event, LinePrinted, Refused, SheetPrinted
from kiosk.terminal.ports import LineResult
from tests.terminal.conductor.conftest import PATIENCE, TRANSACTION
from tests.terminal.conductor.fakes import (
    FakeCard,
    FakeLink,
    FakePrinter,
    FakeReceiptPrinter,
    FakeSpeaker,
    FakeTill,
    FakeTimers,
)

ISSUE = IssueLine(CommandId(1), line=0)
PRINT = PrintLine(CommandId(2), line=0)


class Desk:
    """A desk of one line; `posted` is what the flow would hear."""

    def __init__(self) -> None:
        self.link = FakeLink()
        self.till = FakeTill()
        self.printer = FakePrinter(self.till)
        self.posted: list[Event] = []
        log = EventLog("session", SteppedClock(datetime(2026, 4, 1, 9, 0, tzinfo=JAPAN)), io.StringIO())
        ports = SessionPorts(
            FakeCard(), self.link, self.printer, self.till, FakeSpeaker(), FakeReceiptPrinter()
        )
        self.workers = Workers.started(log)
        self.answering = Answering(self.posted.append, FakeTimers(), log)
        self.lines = LineDesk(ports, self.workers, self.answering, TRANSACTION, log)
        self.till.begin(TRANSACTION, (), lambda _: None)

    def open(self, command: Command, number: CommandId) -> None:
        """The flow waits for an answer to the command."""
        self.answering.ask(self.workers.speaker, command, number, lambda: None)

    def issue(self) -> None:
        self.open(ISSUE, ISSUE.id)
        self.lines.issue(ISSUE)

    def finish(self) -> None:
        self.workers.finish_devices(PATIENCE)
        self.workers.finish_services(PATIENCE)


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.finish()


def test_a_document_that_nobody_waits_for_is_wiped_at_once(desk: Desk) -> None:
    desk.lines.issue(ISSUE)
    assert desk.link.document.is_wiped
    assert desk.posted == []


def test_what_the_till_does_not_answer_for_is_wiped_and_not_printed(desk: Desk) -> None:
    desk.till.refuses_issued = True
    desk.issue()
    assert desk.link.document.is_wiped
    assert desk.posted == [Refused(ISSUE.id, Refusal.ISSUE_FAILED)]


def test_a_line_that_was_given_up_is_not_printed(desk: Desk) -> None:
    desk.issue()
    with pytest.raises(TimeoutError):
        desk.lines.print(PRINT, desk.posted.append)
    assert desk.printer.printed == []
    assert desk.link.document.is_wiped


def test_paper_of_a_line_that_was_given_up_meanwhile_is_void(desk: Desk) -> None:
    def give_up(event: Event) -> None:
        desk.posted.append(event)
        if isinstance(event, SheetPrinted):
            assert desk.answering.claim(PRINT.id)

    desk.issue()
    desk.open(PRINT, PRINT.id)
    desk.lines.print(PRINT, give_up)
    desk.finish()
    assert desk.till.journal[-1] == ("VOID", 0)
    assert desk.link.reports == [(0, LineResult.VOID)]
    assert not any(isinstance(event, LinePrinted) for event in desk.posted)


def test_a_line_has_one_outcome(desk: Desk) -> None:
    desk.issue()
    desk.open(PRINT, PRINT.id)
    desk.lines.print(PRINT, desk.posted.append)
    desk.lines.void(0)
    desk.finish()
    assert desk.link.reports == [(0, LineResult.PRINTED)]


def test_what_was_not_printed_is_wiped_at_the_end(desk: Desk) -> None:
    desk.issue()
    assert not desk.link.document.is_wiped
    desk.lines.wipe_all()
    assert desk.link.document.is_wiped
