from dataclasses import replace

from kiosk.terminal.devices.printer.ipp.attributes import PrinterStatus
from kiosk.terminal.devices.printer.ipp.message import Attribute, collection, integer, keyword
from kiosk.terminal.devices.printer.ipp.registry import PrinterState
from kiosk.terminal.devices.printer.ipp.ticket import (
    CERTIFICATE,
    PRINT_RESOLUTION,
    RECEIPT,
    PageSetup,
    job_ticket,
)

_EVERYTHING = PrinterStatus(
    state=PrinterState.IDLE,
    reasons=frozenset(),
    accepts_jobs=True,
    queued_jobs=0,
    media_ready=frozenset(),
    sides=frozenset(),
    document_formats=frozenset(),
    job_attributes=frozenset(
        {"media", "media-col", "sides", "print-color-mode", "print-scaling", "printer-resolution"}
    ),
    trays=frozenset(),
    color_modes=frozenset({"color", "monochrome"}),
    scalings=frozenset({"auto", "none"}),
    resolutions=frozenset({PRINT_RESOLUTION}),
)


def _sent(
    printer: PrinterStatus, setup: PageSetup = CERTIFICATE, tray: str | None = None
) -> dict[str, Attribute]:
    return {one.name: one for one in job_ticket(setup, tray, printer)}


def test_a_certificate_is_a4_two_sided_unscaled_and_black() -> None:
    sent = _sent(_EVERYTHING)
    assert sent["media"] == keyword("media", "iso_a4_210x297mm")
    assert sent["sides"] == keyword("sides", "two-sided-long-edge")
    assert sent["print-scaling"] == keyword("print-scaling", "none")
    assert sent["print-color-mode"] == keyword("print-color-mode", "monochrome")
    assert sent["printer-resolution"].values[0].content == PRINT_RESOLUTION
    assert "media-col" not in sent


def test_a_receipt_is_a6_and_one_sided() -> None:
    sent = _sent(_EVERYTHING, RECEIPT)
    assert sent["media"] == keyword("media", "iso_a6_105x148mm")
    assert sent["sides"] == keyword("sides", "one-sided")


def test_a_tray_is_told_together_with_the_size_in_place_of_the_size_alone() -> None:
    sent = _sent(_EVERYTHING, tray="tray-2")
    size = collection("media-size", integer("x-dimension", 21000), integer("y-dimension", 29700))
    assert sent["media-col"] == collection("media-col", size, keyword("media-source", "tray-2"))
    assert "media" not in sent


def test_what_the_printer_does_not_list_is_not_sent() -> None:
    assert set(_sent(replace(_EVERYTHING, job_attributes=frozenset({"media", "sides"})))) == {
        "media",
        "sides",
    }
    assert _sent(replace(_EVERYTHING, job_attributes=frozenset())) == {}


def test_a_value_that_the_printer_does_not_list_is_not_sent() -> None:
    poor = replace(_EVERYTHING, color_modes=frozenset(), scalings=frozenset(), resolutions=frozenset())
    assert set(_sent(poor)) == {"media", "sides"}


def test_sides_make_sheets() -> None:
    assert [CERTIFICATE.sides_to_mark(sheets) for sheets in (1, 2, 3)] == [1, 3, 5]
    assert [RECEIPT.sides_to_mark(sheets) for sheets in (1, 2, 3)] == [1, 2, 3]
