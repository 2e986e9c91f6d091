from dataclasses import replace

import pytest

from kiosk.terminal.devices.printer.ipp.attributes import PrinterStatus, printer_status, without_severity
from kiosk.terminal.devices.printer.ipp.message import Group, Message, boolean, enum, integer, keyword
from kiosk.terminal.devices.printer.ipp.preflight import (
    printer_troubles,
    ticket_troubles,
    validation_troubles,
)
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, PrinterState, Status
from kiosk.terminal.devices.printer.ipp.ticket import CERTIFICATE, PRINT_RESOLUTION, RECEIPT
from kiosk.terminal.devices.printer.ipp.trays import LoadedTray
from kiosk.terminal.ports import PrinterTrouble

READY = PrinterStatus(
    state=PrinterState.IDLE,
    reasons=frozenset(),
    accepts_jobs=True,
    queued_jobs=0,
    media_ready=frozenset({"iso_a4_210x297mm"}),
    sides=frozenset({"one-sided", "two-sided-long-edge"}),
    document_formats=frozenset({"application/pdf"}),
    job_attributes=frozenset(
        {"media", "media-col", "sides", "print-color-mode", "print-scaling", "printer-resolution"}
    ),
    trays=frozenset({"tray-2"}),
    color_modes=frozenset({"monochrome"}),
    scalings=frozenset({"none"}),
    resolutions=frozenset({PRINT_RESOLUTION}),
    loaded=frozenset({LoadedTray("tray-2", 21000, 29700), LoadedTray("tray-1", 21590, 27940)}),
)

_BLOCKING = (
    "media-empty",
    "media-needed",
    "media-jam",
    "cover-open",
    "toner-empty",
    "marker-supply-empty",
    "output-area-full",
    "input-tray-missing",
    "paused",
    "spool-area-full",
    "door-open",
    "interlock-open",
)


def test_nothing_speaks_against_a_ready_printer() -> None:
    assert printer_troubles(READY, CERTIFICATE, tray=None) == ()
    assert printer_troubles(READY, CERTIFICATE, tray="tray-2") == ()


@pytest.mark.parametrize("reason", _BLOCKING)
@pytest.mark.parametrize("severity", ["", "-report", "-warning", "-error"])
def test_a_blocking_reason_counts_whatever_severity_the_printer_gives_it(reason: str, severity: str) -> None:
    group = Group(GroupTag.PRINTER, (keyword("printer-state-reasons", reason + severity),))
    status = replace(READY, reasons=printer_status(group).reasons)
    assert printer_troubles(status, CERTIFICATE, tray=None) == (PrinterTrouble(reason),)


@pytest.mark.parametrize(
    "reason", ["none", "toner-low-warning", "media-low-report", "marker-waste-almost-full"]
)
def test_a_printer_that_runs_low_still_prints(reason: str) -> None:
    group = Group(GroupTag.PRINTER, (keyword("printer-state-reasons", reason),))
    status = replace(READY, reasons=printer_status(group).reasons)
    assert printer_troubles(status, CERTIFICATE, tray=None) == ()


def test_the_severity_suffix_is_taken_off_once() -> None:
    assert without_severity("media-jam-warning") == "media-jam"
    assert without_severity("media-jam") == "media-jam"


@pytest.mark.parametrize(
    ("status", "trouble"),
    [
        (replace(READY, state=PrinterState.STOPPED), PrinterTrouble.STOPPED),
        (replace(READY, state=None), PrinterTrouble.STOPPED),
        (replace(READY, reasons=None), PrinterTrouble.STOPPED),
        (replace(READY, accepts_jobs=False), PrinterTrouble.NOT_ACCEPTING),
        (replace(READY, queued_jobs=1), PrinterTrouble.BUSY),
        (replace(READY, queued_jobs=None), PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED),
        (replace(READY, media_ready=frozenset({"na_letter_8.5x11in"})), PrinterTrouble.PAPER_SIZE_MISSING),
        (replace(READY, sides=frozenset({"one-sided"})), PrinterTrouble.DUPLEX_MISSING),
        (
            replace(READY, document_formats=frozenset({"image/pwg-raster"})),
            PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED,
        ),
        (replace(READY, job_attributes=frozenset({"media"})), PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED),
    ],
)
def test_each_missing_ability_is_named(status: PrinterStatus, trouble: PrinterTrouble) -> None:
    assert printer_troubles(status, CERTIFICATE, tray=None) == (trouble,)


@pytest.mark.parametrize(
    "status",
    [
        replace(READY, trays=frozenset({"tray-1"})),
        replace(READY, job_attributes=READY.job_attributes - {"media-col"}),
    ],
)
def test_a_tray_that_the_printer_cannot_be_told_is_named(status: PrinterStatus) -> None:
    assert printer_troubles(status, CERTIFICATE, tray="tray-2") == (PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED,)


@pytest.mark.parametrize(
    "loaded",
    [
        frozenset({LoadedTray("tray-1", 21000, 29700), LoadedTray("tray-2", 29700, 42000)}),
        frozenset({LoadedTray("tray-1", 21000, 29700)}),
        frozenset[LoadedTray](),
    ],
)
def test_a4_has_to_lie_in_the_very_tray_of_the_settings(loaded: frozenset[LoadedTray]) -> None:
    status = replace(READY, loaded=loaded)
    assert printer_troubles(status, CERTIFICATE, tray="tray-2") == (PrinterTrouble.PAPER_SIZE_MISSING,)
    assert printer_troubles(status, CERTIFICATE, tray=None) == ()


def test_a_printer_that_cannot_keep_the_dots_of_a_certificate_may_print_receipts() -> None:
    scaling = replace(READY, scalings=frozenset({"fit"}), media_ready=frozenset({"iso_a6_105x148mm"}))
    assert printer_troubles(scaling, RECEIPT, tray=None) == ()
    with_a4 = replace(scaling, media_ready=READY.media_ready)
    assert printer_troubles(with_a4, CERTIFICATE, tray=None) == (PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED,)


def test_a_ticket_that_leaves_paper_or_sides_to_the_printer_is_not_sent() -> None:
    medium, sides = keyword("media", "iso_a4_210x297mm"), keyword("sides", "two-sided-long-edge")
    assert ticket_troubles((medium, sides), tray=None) == ()
    for ticket, tray in [((medium,), None), ((sides,), None), ((), None), ((medium, sides), "tray-2")]:
        assert ticket_troubles(ticket, tray) == (PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED,)


def test_several_troubles_come_in_a_fixed_order() -> None:
    status = replace(READY, reasons=frozenset({"cover-open", "media-empty"}), queued_jobs=2)
    assert printer_troubles(status, CERTIFICATE, tray=None) == (
        PrinterTrouble.MEDIA_EMPTY,
        PrinterTrouble.COVER_OPEN,
        PrinterTrouble.BUSY,
    )


def test_a_printer_that_says_nothing_of_itself_is_not_ready() -> None:
    troubles = printer_troubles(printer_status(Group(GroupTag.PRINTER)), CERTIFICATE, tray=None)
    assert set(troubles) == {
        PrinterTrouble.STOPPED,
        PrinterTrouble.NOT_ACCEPTING,
        PrinterTrouble.PAPER_SIZE_MISSING,
        PrinterTrouble.DUPLEX_MISSING,
        PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED,
    }


def test_attributes_of_the_wrong_type_do_not_count_in_the_printers_favour() -> None:
    group = Group(
        GroupTag.PRINTER,
        (
            keyword("printer-state", "idle"),
            integer("printer-is-accepting-jobs", 1),
            boolean("queued-job-count", truth=False),
            enum("media-ready", 4),
        ),
    )
    status = printer_status(group)
    assert status.state is None
    assert not status.accepts_jobs
    assert status.queued_jobs is None
    assert status.media_ready == frozenset()


def test_validation_succeeds_only_without_anything_unsupported() -> None:
    refused = Group(GroupTag.UNSUPPORTED, (keyword("sides", "two-sided-long-edge"),))
    assert validation_troubles(Message(Status.OK, 1)) == ()
    assert validation_troubles(Message(Status.OK, 1, (refused,))) == (PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED,)


@pytest.mark.parametrize(
    ("status", "trouble"),
    [
        (Status.OK_IGNORED_OR_SUBSTITUTED, PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED),
        (Status.ATTRIBUTES_OR_VALUES, PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED),
        (Status.BUSY, PrinterTrouble.BUSY),
        (Status.NOT_ACCEPTING_JOBS, PrinterTrouble.NOT_ACCEPTING),
    ],
)
def test_a_refused_validation_is_a_trouble(status: Status, trouble: PrinterTrouble) -> None:
    assert validation_troubles(Message(status, 1)) == (trouble,)


EMPTY_SOMEWHERE = replace(READY, reasons=frozenset({"media-empty"}), filled=frozenset({"tray-2"}))


def test_an_empty_tray_that_certificates_are_not_drawn_from_is_no_matter() -> None:
    assert printer_troubles(EMPTY_SOMEWHERE, CERTIFICATE, tray="tray-2") == ()


@pytest.mark.parametrize(
    ("status", "tray", "troubles"),
    [
        (EMPTY_SOMEWHERE, None, (PrinterTrouble.MEDIA_EMPTY,)),
        (replace(EMPTY_SOMEWHERE, filled=frozenset()), "tray-2", (PrinterTrouble.MEDIA_EMPTY,)),
        (replace(EMPTY_SOMEWHERE, filled=frozenset({"tray-1"})), "tray-2", (PrinterTrouble.MEDIA_EMPTY,)),
        (replace(EMPTY_SOMEWHERE, state=PrinterState.STOPPED), "tray-2", (PrinterTrouble.STOPPED,)),
        (
            replace(EMPTY_SOMEWHERE, reasons=frozenset({"media-empty", "media-needed"})),
            "tray-2",
            (PrinterTrouble.MEDIA_EMPTY, PrinterTrouble.MEDIA_NEEDED),
        ),
    ],
    ids=["printer chooses", "levels not told", "another one is filled", "stopped", "a job waits for paper"],
)
def test_an_empty_tray_that_may_be_the_right_one_refuses(
    status: PrinterStatus, tray: str | None, troubles: tuple[PrinterTrouble, ...]
) -> None:
    assert printer_troubles(status, CERTIFICATE, tray) == troubles
