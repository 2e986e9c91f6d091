"""One time budget for a document: the procedure never stops waiting before the driver has come to an end."""

import pytest

from kiosk.terminal.devices.printer.described_settings import PRINTER_SETTINGS
from kiosk.terminal.devices.printer.ipp.budget import TimeBudget
from kiosk.terminal.devices.printer.ipp.errors import AnswerLostError
from kiosk.terminal.devices.printer.ipp.registry import Operation, Status
from kiosk.terminal.devices.printer.lock import LockFile
from kiosk.terminal.devices.printer.settings import Patience
from kiosk.terminal.flow.commands import DEADLINES, PrintLine
from kiosk.terminal.ports import PrintResult
from tests.terminal.devices.printer.ipp.odd_printer import (
    PRINTING,
    SETTINGS,
    Answer,
    Odd,
    OddPrinter,
    always,
    driver_of,
)

_JOURNAL_SECONDS = 10.0
"""What the till may take to write down intent and outcome."""


def test_sending_may_take_what_the_looks_before_it_have_left() -> None:
    budget = TimeBudget.starting(100.0, SETTINGS)
    assert budget.delivery(100.0, SETTINGS) == Patience(SETTINGS.document_timeout, SETTINGS.deadline)
    assert budget.delivery(390.0, SETTINGS) == Patience(10.0, 10.0)
    assert budget.delivery(400.0, SETTINGS) is None


def test_the_longest_deadline_ends_before_the_procedure_gives_the_line_up() -> None:
    (described,) = (one for one in PRINTER_SETTINGS if one.key == "printer.deadline")
    assert described.maximum is not None
    last_round = 3 * SETTINGS.answer_timeout
    work = described.maximum + SETTINGS.cancel_grace + last_round
    assert work + _JOURNAL_SECONDS <= DEADLINES[PrintLine]


@pytest.mark.parametrize("first_look", [0.0, 15.0])
@pytest.mark.parametrize("delivery", [1.0, 200.0, 285.0])
@pytest.mark.parametrize("answer", [None, AnswerLostError(all_sent=True)], ids=["accepted", "lost"])
def test_however_the_time_is_spent_the_end_is_the_same(
    lock: LockFile,
    monkeypatch: pytest.MonkeyPatch,
    first_look: float,
    delivery: float,
    answer: AnswerLostError | None,
) -> None:
    """A printer that is slow to look, slow to take the document in, and then never comes to an end."""

    def look(number: int) -> Odd | None:
        printer.now += first_look if number == 1 else 0.0
        return None

    def take_in(_: int) -> Odd | None:
        printer.now += delivery
        return answer

    printer = OddPrinter(
        {
            Operation.GET_PRINTER_ATTRIBUTES: look,
            Operation.PRINT_JOB: take_in,
            Operation.GET_JOB_ATTRIBUTES: always(Answer(Status.OK, (PRINTING,))),
        }
    )
    driver = driver_of(printer, lock, monkeypatch)
    assert driver.print_document(memoryview(b"%PDF"), 1, lambda _: None).result is PrintResult.UNCLEAR
    assert printer.asked[Operation.CANCEL_JOB] == 1
    assert printer.now <= SETTINGS.deadline + SETTINGS.cancel_grace + SETTINGS.poll_interval
