"""What no printer at hand shows (docs/reference/printing.md, section 8): the driver, and odd answers."""

from collections.abc import Callable

import pytest

from kiosk.terminal.devices.printer.ipp.message import Attribute, Group, enum, keyword
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, JobState, Operation, Status
from kiosk.terminal.devices.printer.lock import LockFile
from kiosk.terminal.ports import PrinterTrouble, PrintOutcome, PrintResult
from tests.terminal.devices.printer.ipp.odd_printer import (
    DONE,
    GOOD_PRINTER,
    PRINTING,
    SETTINGS,
    Answer,
    OddPrinter,
    always,
    driver_of,
    job,
)

_DOCUMENT = memoryview(b"%PDF-made-up")
_PRINTED = PrintOutcome(PrintResult.PRINTED)


def _ok(group: Group) -> Answer:
    return Answer(Status.OK, (group,))


def _with(group: Group, *changed: Attribute) -> Group:
    """The group with some attributes in place of those of the same name."""
    names = {one.name for one in changed}
    return Group(group.tag, (*(one for one in group.attributes if one.name not in names), *changed))


def _print(printer: OddPrinter, lock: LockFile, monkeypatch: pytest.MonkeyPatch) -> PrintOutcome:
    return driver_of(printer, lock, monkeypatch).print_document(_DOCUMENT, 1, lambda _: None)


@pytest.mark.parametrize(
    ("reason", "trouble"),
    [
        ("media-jam-warning", PrinterTrouble.MEDIA_JAM),
        ("media-empty-report", PrinterTrouble.MEDIA_EMPTY),
        ("input-tray-missing-error", PrinterTrouble.INPUT_TRAY_MISSING),
    ],
)
def test_a_fatal_reason_counts_whatever_its_suffix(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch, reason: str, trouble: PrinterTrouble
) -> None:
    shown = _with(GOOD_PRINTER, keyword("printer-state-reasons", reason))
    printer = OddPrinter({Operation.GET_PRINTER_ATTRIBUTES: always(_ok(shown))})
    assert driver_of(printer, lock, monkeypatch).preflight() == (trouble,)
    assert _print(printer, lock, monkeypatch) == PrintOutcome(PrintResult.FAILED_CLEAN, (trouble,))
    assert printer.sent == []


def test_a_validation_that_succeeds_does_not_make_up_for_an_attribute_that_is_not_listed(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    scaling = _with(
        GOOD_PRINTER, keyword("print-scaling-supported", "none"), keyword("print-scaling-default", "fit")
    )
    printer = OddPrinter({Operation.GET_PRINTER_ATTRIBUTES: always(_ok(scaling))})
    assert driver_of(printer, lock, monkeypatch).preflight() == (PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED,)
    assert _print(printer, lock, monkeypatch).result is PrintResult.FAILED_CLEAN
    assert printer.sent == []


@pytest.mark.parametrize(
    ("end", "result"),
    [
        (DONE, PrintResult.PRINTED),
        (job(JobState.CANCELED, sheets=1, impressions=2), PrintResult.UNCLEAR),
        (job(JobState.CANCELED), PrintResult.FAILED_CLEAN),
    ],
)
def test_a_cancel_may_come_too_late(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch, end: Group, result: PrintResult
) -> None:
    printer = OddPrinter(
        {
            Operation.GET_JOB_ATTRIBUTES: lambda _: _ok(
                end if printer.asked[Operation.CANCEL_JOB] else PRINTING
            )
        }
    )
    assert _print(printer, lock, monkeypatch).result is result
    assert printer.asked[Operation.CANCEL_JOB] == 1
    assert lock.is_locked is (result is PrintResult.UNCLEAR)


@pytest.mark.parametrize(("impressions", "result"), [(0, "FAILED_CLEAN"), (1, "UNCLEAR")])
def test_a_job_that_nobody_cancelled_is_judged_by_its_counters(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch, impressions: int, result: str
) -> None:
    by_nobody = _with(
        job(JobState.CANCELED, impressions=impressions), keyword("job-state-reasons", "job-canceled-by-user")
    )
    printer = OddPrinter({Operation.GET_JOB_ATTRIBUTES: always(_ok(by_nobody))})
    assert _print(printer, lock, monkeypatch).result is PrintResult[result]


@pytest.mark.parametrize("with_counters", [True, False])
def test_completed_by_a_printer_without_paper_is_printed_only_if_counters_say_so(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch, with_counters: bool
) -> None:
    empty = _with(GOOD_PRINTER, keyword("printer-state-reasons", "media-empty-error"))
    bare = Group(GroupTag.JOB, DONE.attributes[:3])
    printer = OddPrinter(
        {
            Operation.GET_PRINTER_ATTRIBUTES: lambda _: _ok(empty) if printer.sent else None,
            Operation.GET_JOB_ATTRIBUTES: always(_ok(DONE if with_counters else bare)),
        }
    )
    expected = PrintResult.PRINTED if with_counters else PrintResult.UNCLEAR
    assert _print(printer, lock, monkeypatch).result is expected


def _after(seconds: float, before: Group, then: Group) -> Callable[[OddPrinter], Group]:
    return lambda printer: then if printer.now >= seconds else before


@pytest.mark.parametrize(
    "shown",
    [
        pytest.param(_after(4.9 * 60, PRINTING, DONE), id="minutes to paper"),
        pytest.param(
            _after(4.0, job(JobState.COMPLETED, sheets=0, impressions=0), DONE), id="counters rise at the end"
        ),
    ],
)
def test_a_printer_is_given_the_time_that_it_needs(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch, shown: Callable[[OddPrinter], Group]
) -> None:
    printer = OddPrinter({Operation.GET_JOB_ATTRIBUTES: lambda _: _ok(shown(printer))})
    assert _print(printer, lock, monkeypatch) == _PRINTED
    assert printer.asked[Operation.CANCEL_JOB] == 0


def test_a_cancel_that_is_taken_and_never_ends_is_unclear_after_its_grace(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    stuck = _with(PRINTING, keyword("job-state-reasons", "processing-to-stop-point"), enum("job-state", 5))
    printer = OddPrinter({Operation.GET_JOB_ATTRIBUTES: always(_ok(stuck))})
    assert _print(printer, lock, monkeypatch).result is PrintResult.UNCLEAR
    assert printer.now <= SETTINGS.deadline + SETTINGS.cancel_grace + SETTINGS.poll_interval
    assert lock.is_locked
