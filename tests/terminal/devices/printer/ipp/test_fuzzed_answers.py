"""A printer that answers nonsense: the driver always comes to an outcome, and never to one too good."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.terminal.devices.printer.ipp.attributes import job_status, printer_status
from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.ipp.encoding import decode, encode
from kiosk.terminal.devices.printer.ipp.message import (
    Group,
    Message,
    attribute,
    boolean,
    enum,
    integer,
    keyword,
    named,
)
from kiosk.terminal.devices.printer.ipp.pacing import Pacing
from kiosk.terminal.devices.printer.ipp.preflight import printer_troubles, validation_troubles
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, Operation, ValueTag
from kiosk.terminal.devices.printer.ipp.ticket import CERTIFICATE
from kiosk.terminal.devices.printer.ipp.transport import AnswerLostError
from kiosk.terminal.devices.printer.settings import Patience, PrinterSettings
from kiosk.terminal.ports import PrintOutcome, PrintResult

_SETTINGS = PrinterSettings("ipp://printer.test/ipp/print", allow_plain_ipp=True)
_DOCUMENT = memoryview(b"%PDF-made-up")
_GOOD_PRINTER = Group(
    GroupTag.PRINTER,
    (
        enum("printer-state", 3),
        keyword("printer-state-reasons", "none"),
        boolean("printer-is-accepting-jobs", truth=True),
        integer("queued-job-count", 0),
        keyword("media-ready", "iso_a4_210x297mm"),
        keyword("sides-supported", "one-sided", "two-sided-long-edge"),
        attribute("document-format-supported", ValueTag.MIME_TYPE, "application/pdf"),
        keyword("job-creation-attributes-supported", "media", "sides"),
    ),
)


def _job(state: int, sheets: int, impressions: int) -> Group:
    return Group(
        GroupTag.JOB,
        (
            integer("job-id", 7),
            enum("job-state", state),
            keyword("job-state-reasons", "none"),
            integer("job-media-sheets-completed", sheets),
            integer("job-impressions-completed", impressions),
            named("job-name", "certificate"),
            named("job-originating-user-name", "kiosk"),
        ),
    )


_PRINTING, _DONE = _job(5, 0, 0), _job(9, 1, 2)


@dataclass
class StepTime:
    """A clock that waiting moves on."""

    now: float = 0.0

    def read(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += seconds


@dataclass
class NonsensePrinter:
    """Answers as a good printer would, but for the answers that `spoil` changes; None loses one."""

    spoil: Iterator[bytes | tuple[int, int] | None]
    documents: int = 0
    honest_end: bool = True
    asked: list[int] = field(default_factory=list)

    def post(self, message: bytes, document: memoryview | None, patience: Patience) -> bytes:
        assert patience.total > 0
        self.documents += document is not None
        request, _ = decode(message)
        self.asked.append(request.code)
        answer = encode(Message(0, request.request_id, self._groups(request.code)))
        match next(self.spoil, b""):
            case None:
                raise AnswerLostError(all_sent=True)
            case (place, octet):
                changed = bytearray(answer)
                changed[place % len(changed)] = octet
                return bytes(changed)
            case tail:
                return tail or answer

    def _groups(self, operation: int) -> tuple[Group, ...]:
        match operation:
            case Operation.GET_PRINTER_ATTRIBUTES:
                return (_GOOD_PRINTER,)
            case Operation.PRINT_JOB:
                return (_PRINTING,)
            case Operation.GET_JOB_ATTRIBUTES:
                return (_DONE,) if self.honest_end else (_PRINTING,)
            case Operation.GET_JOBS:
                return (_PRINTING,) if self.documents else ()
            case _:
                return ()


class MemoryLock:
    """The printer's lock without a disk."""

    def __init__(self) -> None:
        self.is_locked = False
        self.is_held = False

    def hold(self) -> None:
        self.is_held = True

    def release(self) -> None:
        self.is_held = False

    def lock(self) -> None:
        self.is_locked, self.is_held = True, False

    def unlock(self) -> None:
        self.is_locked = self.is_held = False


_SPOILS = st.lists(
    st.one_of(
        st.just(b""),
        st.none(),
        st.binary(max_size=80),
        st.tuples(st.integers(0, 4000), st.integers(0, 255)),
    ),
    max_size=20,
)


def _print(printer: NonsensePrinter, lock: MemoryLock, monkeypatch: pytest.MonkeyPatch) -> PrintOutcome:
    time = StepTime()
    driver = IppPrinter(_SETTINGS, lock, pacing=Pacing(time.read, time.wait))
    monkeypatch.setattr(driver._client, "_transport", printer)
    return driver.print_document(_DOCUMENT, 1, lambda _: None)


def test_the_printer_of_these_tests_prints_when_nothing_is_spoilt(monkeypatch: pytest.MonkeyPatch) -> None:
    printer = NonsensePrinter(iter(()))
    assert _print(printer, MemoryLock(), monkeypatch) == PrintOutcome(PrintResult.PRINTED)
    assert printer.documents == 1


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(spoils=_SPOILS)
def test_spoilt_answers_come_to_an_outcome_and_are_never_answered_by_sending_again(
    monkeypatch: pytest.MonkeyPatch, spoils: list[bytes | tuple[int, int] | None]
) -> None:
    printer, lock = NonsensePrinter(iter(spoils)), MemoryLock()
    outcome = _print(printer, lock, monkeypatch)
    assert printer.documents <= 1
    assert not lock.is_held
    assert lock.is_locked is (outcome.result is PrintResult.UNCLEAR)
    if printer.documents == 0:
        assert outcome.result is PrintResult.FAILED_CLEAN


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(spoils=st.lists(st.one_of(st.just(b""), st.none(), st.binary(min_size=1, max_size=80)), max_size=20))
def test_a_printer_that_never_says_done_is_never_taken_to_have_printed(
    monkeypatch: pytest.MonkeyPatch, spoils: list[bytes | None]
) -> None:
    printer = NonsensePrinter(iter(spoils), honest_end=False)
    assert _print(printer, MemoryLock(), monkeypatch).result is not PrintResult.PRINTED


@given(
    tags=st.lists(st.sampled_from(ValueTag), min_size=1, max_size=12),
    numbers=st.lists(st.integers(-(1 << 31), (1 << 31) - 1), min_size=12, max_size=12),
)
def test_attributes_of_any_type_are_read_without_a_fault(tags: list[ValueTag], numbers: list[int]) -> None:
    names = [one.name for one in (*_GOOD_PRINTER.attributes, *_DONE.attributes)]
    group = Group(
        GroupTag.PRINTER,
        tuple(
            attribute(name, tags[place % len(tags)], numbers[place % len(numbers)])
            for place, name in enumerate(names)
        ),
    )
    assert printer_troubles(printer_status(group), CERTIFICATE, tray=None)
    job_status(group)
    validation_troubles(Message(0, 1, (group,)))
