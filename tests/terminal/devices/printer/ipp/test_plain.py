"""Once, a page on each side, no cover sheet, staples or toner saving: told, or the printer's own default."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from kiosk.terminal.devices.printer.ipp.attributes import PrinterStatus, printer_status
from kiosk.terminal.devices.printer.ipp.job_options import JobOption, job_options
from kiosk.terminal.devices.printer.ipp.message import (
    Attribute,
    Group,
    IntegerRange,
    attribute,
    boolean,
    enum,
    integer,
    keyword,
)
from kiosk.terminal.devices.printer.ipp.plain import does_otherwise, plain_attributes
from kiosk.terminal.devices.printer.ipp.preflight import printer_troubles
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, ValueTag
from kiosk.terminal.devices.printer.ipp.ticket import CERTIFICATE, RECEIPT, job_ticket
from kiosk.terminal.ports import PrinterTrouble
from tests.terminal.devices.printer.ipp.test_preflight import READY

_OFFERED = {
    "copies": attribute("copies-supported", ValueTag.RANGE, IntegerRange(1, 999)),
    "finishings": enum("finishings-supported", 3, 4, 5),
    "job-sheets": keyword("job-sheets-supported", "none", "standard"),
    "number-up": integer("number-up-supported", 1, 2, 4),
    "print-quality": enum("print-quality-supported", 3, 4, 5),
}
_WILFUL = {
    "copies": integer("copies-default", 2),
    "finishings": enum("finishings-default", 4),
    "job-sheets": keyword("job-sheets-default", "standard"),
    "number-up": integer("number-up-default", 2),
    "print-quality": enum("print-quality-default", 3),
}
"""Two of each, stapled, behind a cover sheet, two pages on a side, as a draft."""


def _options(*attributes: Attribute) -> Mapping[str, JobOption]:
    return job_options(Group(GroupTag.PRINTER, attributes))


def _printer(*attributes: Attribute, honours: frozenset[str] = frozenset(_OFFERED)) -> PrinterStatus:
    return replace(READY, options=_options(*attributes), job_attributes=READY.job_attributes | honours)


def test_a_printer_with_defaults_of_its_own_is_told_otherwise() -> None:
    printer = _printer(*_OFFERED.values(), *_WILFUL.values())
    told = {one.name: (one.values[0].tag, one.values[0].content) for one in plain_attributes(printer)}
    assert told == {
        "copies": (ValueTag.INTEGER, 1),
        "finishings": (ValueTag.ENUM, 3),
        "job-sheets": (ValueTag.KEYWORD, "none"),
        "number-up": (ValueTag.INTEGER, 1),
        "print-quality": (ValueTag.ENUM, 4),
    }
    assert does_otherwise(printer) == ()
    assert {*told} < {one.name for one in job_ticket(CERTIFICATE, None, printer)}


@pytest.mark.parametrize("name", sorted(_OFFERED))
@pytest.mark.parametrize("deaf", [True, False], ids=["not honoured", "not offered"])
def test_a_default_that_cannot_be_overruled_refuses_certificates_and_no_receipts(
    name: str, deaf: bool
) -> None:
    offered = (one for of, one in _OFFERED.items() if deaf or of != name)
    printer = _printer(*offered, _WILFUL[name], honours=frozenset(_OFFERED) - ({name} if deaf else set()))
    assert does_otherwise(printer) == (name,)
    assert name not in {one.name for one in plain_attributes(printer)}
    assert printer_troubles(printer, CERTIFICATE, None) == (PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED,)
    with_a6 = replace(printer, media_ready=frozenset({RECEIPT.medium.name}))
    assert printer_troubles(with_a6, RECEIPT, None) == ()


def test_a_printer_that_does_not_speak_of_it_has_not_said_that_it_does_otherwise() -> None:
    assert does_otherwise(READY) == ()
    assert plain_attributes(READY) == ()


@pytest.mark.parametrize("quality", [4, 5])
def test_a_default_that_is_no_draft_may_stand(quality: int) -> None:
    assert does_otherwise(_printer(enum("print-quality-default", quality), honours=frozenset())) == ()


def test_staples_beside_another_finishing_are_staples_all_the_same() -> None:
    printer = _printer(enum("finishings-default", 3, 4), honours=frozenset())
    assert does_otherwise(printer) == ("finishings",)


def test_values_of_another_type_tell_nothing() -> None:
    odd = _options(boolean("copies-supported", truth=True), boolean("copies-default", truth=False))
    assert odd["copies"] == JobOption()
    assert not JobOption(frozenset({"none"})).offers(1)
    assert not JobOption(frozenset({IntegerRange(1, 9)})).offers("none")


def test_what_is_read_of_a_printer_is_in_its_status() -> None:
    told = (*_OFFERED.values(), *_WILFUL.values())
    assert printer_status(Group(GroupTag.PRINTER, told)).options == _options(*told)
