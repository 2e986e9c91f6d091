"""Black, unscaled and 600 dpi: told with the job, or the printer's own default."""

from dataclasses import replace

import pytest

from kiosk.terminal.devices.printer.ipp.attributes import Defaults, PrinterStatus
from kiosk.terminal.devices.printer.ipp.message import Resolution
from kiosk.terminal.devices.printer.ipp.rendering import cannot_keep_its_dots
from kiosk.terminal.devices.printer.ipp.ticket import PRINT_RESOLUTION
from tests.terminal.devices.printer.ipp.test_preflight import READY

_DEAF = replace(READY, job_attributes=frozenset({"media", "sides"}))
"""It takes none of the three from a job."""


def test_what_can_be_told_with_the_job_is_well() -> None:
    assert cannot_keep_its_dots(READY) == ()


def test_a_printer_that_is_deaf_to_it_is_not() -> None:
    assert cannot_keep_its_dots(_DEAF) == ("print-color-mode", "print-scaling", "printer-resolution")


def test_a_printer_whose_defaults_are_right_need_not_be_told() -> None:
    defaults = Defaults("monochrome", "none", PRINT_RESOLUTION)
    assert cannot_keep_its_dots(replace(_DEAF, defaults=defaults)) == ()


@pytest.mark.parametrize(
    ("defaults", "wrong"),
    [
        (Defaults("auto", "none", PRINT_RESOLUTION), "print-color-mode"),
        (Defaults("monochrome", "fit", PRINT_RESOLUTION), "print-scaling"),
        (Defaults("monochrome", "none", Resolution(300, 300)), "printer-resolution"),
    ],
)
def test_each_default_that_is_not_right_is_named(defaults: Defaults, wrong: str) -> None:
    assert cannot_keep_its_dots(replace(_DEAF, defaults=defaults)) == (wrong,)


@pytest.mark.parametrize(
    ("poor", "wrong"),
    [
        (replace(READY, color_modes=frozenset({"color"})), "print-color-mode"),
        (replace(READY, scalings=frozenset({"fit", "fill"})), "print-scaling"),
        (replace(READY, resolutions=frozenset({Resolution(1200, 1200)})), "printer-resolution"),
    ],
)
def test_a_value_that_the_printer_does_not_have_cannot_be_told(poor: PrinterStatus, wrong: str) -> None:
    assert cannot_keep_its_dots(poor) == (wrong,)


def test_a_printer_without_colour_is_black_untold() -> None:
    colourless = replace(_DEAF, has_color=False, defaults=Defaults(None, "none", PRINT_RESOLUTION))
    assert cannot_keep_its_dots(colourless) == ()


def test_a_printer_without_a_word_for_scaling_has_not_said_that_it_scales() -> None:
    silent = replace(_DEAF, scalings=frozenset(), defaults=Defaults("monochrome", None, PRINT_RESOLUTION))
    assert cannot_keep_its_dots(silent) == ()
