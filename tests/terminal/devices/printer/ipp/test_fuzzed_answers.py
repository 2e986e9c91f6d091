"""A printer that answers nonsense: the driver always comes to an outcome, and never to one too good."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.terminal.devices.printer.ipp.attributes import job_status, printer_status
from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.ipp.encoding import decode, encode
from kiosk.terminal.devices.printer.ipp.errors import (
    AnswerLostError,
    HttpRefusedError,
    NotTrustedError,
    TransportError,
    UnreachableError,
)
from kiosk.terminal.devices.printer.ipp.message import (
    Attribute,
    Content,
    Group,
    IntegerRange,
    Localized,
    Message,
    Resolution,
    Value,
    integer,
)
from kiosk.terminal.devices.printer.ipp.outcome import Pending, judge
from kiosk.terminal.devices.printer.ipp.pacing import Pacing
from kiosk.terminal.devices.printer.ipp.preflight import printer_troubles, validation_troubles
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, Operation, Status, ValueTag
from kiosk.terminal.devices.printer.ipp.ticket import CERTIFICATE
from kiosk.terminal.devices.printer.lock import Hold
from kiosk.terminal.devices.printer.settings import Patience
from kiosk.terminal.ports import PrintOutcome, PrintResult
from tests.terminal.devices.printer.ipp.odd_printer import (
    DONE,
    GOOD_PRINTER,
    PRINTING,
    SETTINGS,
    Answer,
    Odd,
    OddPrinter,
    always,
    driver_of,
)

_DOCUMENT = memoryview(b"%PDF-made-up")


@dataclass
class StepTime:
    """A clock that waiting moves on."""

    now: float = 0.0

    def read(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += seconds


@dataclass(frozen=True)
class Tail:
    """Other bytes in place of the answer."""

    octets: bytes


@dataclass(frozen=True)
class Octet:
    """One byte of the answer exchanged."""

    place: int
    octet: int


@dataclass(frozen=True)
class Code:
    """Another status, with everything else as it was."""

    code: int


Spoil = Tail | Octet | Code | TransportError | None
"""What becomes of an answer; None leaves it as it is."""


@dataclass
class NonsensePrinter:
    """Answers as a good printer would, but for the answers that `spoil` changes."""

    spoil: Iterator[Spoil]
    documents: int = 0
    honest_end: bool = True
    asked: list[int] = field(default_factory=list)

    def kept_open(self) -> AbstractContextManager[None]:
        return nullcontext()

    def post(self, message: bytes, document: memoryview | None, patience: Patience) -> bytes:
        assert patience.total > 0
        self.documents += document is not None
        request, _ = decode(message)
        self.asked.append(request.code)
        groups = self._groups(request.code)
        answer = encode(Message(Status.OK, request.request_id, groups))
        match next(self.spoil, None):
            case TransportError() as failure:
                raise failure
            case Octet(place, octet):
                changed = bytearray(answer)
                changed[place % len(changed)] = octet
                return bytes(changed)
            case Code(code):
                return encode(Message(code, request.request_id, groups))
            case Tail(octets):
                return octets
            case None:
                return answer

    def _groups(self, operation: int) -> tuple[Group, ...]:
        match operation:
            case Operation.GET_PRINTER_ATTRIBUTES:
                return (GOOD_PRINTER,)
            case Operation.PRINT_JOB:
                return (PRINTING,)
            case Operation.GET_JOB_ATTRIBUTES:
                return (DONE,) if self.honest_end else (PRINTING,)
            case Operation.GET_JOBS:
                return (PRINTING,) if self.documents else ()
            case _:
                return ()


class MemoryLock:
    """The printer's lock without a disk."""

    def __init__(self) -> None:
        self.is_locked = False
        self.held: Hold | None = None

    def hold(self, hold: Hold) -> None:
        self.held = hold

    def release(self) -> None:
        self.held = None

    def lock(self) -> None:
        self.is_locked, self.held = True, None

    def unlock(self) -> None:
        self.is_locked, self.held = False, None


_FAILURES: st.SearchStrategy[TransportError] = st.one_of(
    st.builds(AnswerLostError, all_sent=st.booleans()),
    st.builds(HttpRefusedError, st.integers(201, 499)),
    st.builds(UnreachableError),
    st.builds(NotTrustedError),
)
_REGISTERED = st.sampled_from(Status)
_NO_SUCCESS = st.one_of(st.integers(0x0100, 0xFFFF), _REGISTERED.filter(lambda code: code >= 0x0100))
_UNSETTLING: st.SearchStrategy[Spoil] = st.one_of(
    st.none(),
    st.builds(Tail, st.binary(max_size=80)),
    st.builds(Code, st.one_of(_NO_SUCCESS, _REGISTERED)),
    _FAILURES,
)
"""Whatever does not make a job look ended that is not."""
_SPOILS = st.lists(
    st.one_of(_UNSETTLING, st.builds(Octet, st.integers(0, 4000), st.integers(0, 255))), max_size=20
)


def _print(printer: NonsensePrinter, lock: MemoryLock, monkeypatch: pytest.MonkeyPatch) -> PrintOutcome:
    time = StepTime()
    driver = IppPrinter(SETTINGS, lock, pacing=Pacing(time.read, time.wait))
    monkeypatch.setattr(driver._client, "_transport", printer)
    return driver.print_document(_DOCUMENT, 1, lambda _: None)


def test_the_printer_of_these_tests_prints_when_nothing_is_spoilt(monkeypatch: pytest.MonkeyPatch) -> None:
    printer = NonsensePrinter(iter(()))
    assert _print(printer, MemoryLock(), monkeypatch) == PrintOutcome(PrintResult.PRINTED)
    assert printer.documents == 1


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(spoils=_SPOILS)
def test_spoilt_answers_come_to_an_outcome_and_are_never_answered_by_sending_again(
    monkeypatch: pytest.MonkeyPatch, spoils: list[Spoil]
) -> None:
    printer, lock = NonsensePrinter(iter(spoils)), MemoryLock()
    outcome = _print(printer, lock, monkeypatch)
    assert printer.documents <= 1
    assert lock.held is None
    assert lock.is_locked is (outcome.result is PrintResult.UNCLEAR)
    if printer.documents == 0:
        assert outcome.result is PrintResult.FAILED_CLEAN


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(spoils=st.lists(_UNSETTLING, max_size=20))
def test_a_printer_that_never_says_done_is_never_taken_to_have_printed(
    monkeypatch: pytest.MonkeyPatch, spoils: list[Spoil]
) -> None:
    printer = NonsensePrinter(iter(spoils), honest_end=False)
    assert _print(printer, MemoryLock(), monkeypatch).result is not PrintResult.PRINTED


_QUESTIONS = st.sampled_from(
    [
        Operation.GET_PRINTER_ATTRIBUTES,
        Operation.VALIDATE_JOB,
        Operation.GET_JOBS,
        Operation.GET_JOB_ATTRIBUTES,
    ]
)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(question=_QUESTIONS, answer=st.one_of(_FAILURES, st.builds(Answer, _NO_SUCCESS)))
def test_no_document_is_called_printed_while_one_question_stays_unanswered(
    monkeypatch: pytest.MonkeyPatch, question: Operation, answer: Odd
) -> None:
    printer, lock = OddPrinter({question: always(answer)}), MemoryLock()
    outcome = driver_of(printer, lock, monkeypatch).print_document(_DOCUMENT, 1, lambda _: None)
    assert outcome.result is not PrintResult.PRINTED
    assert outcome.result is (PrintResult.UNCLEAR if printer.sent else PrintResult.FAILED_CLEAN)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(code=st.one_of(st.integers(0x0001, 0xFFFF), _REGISTERED.filter(bool)), names_job=st.booleans())
def test_no_document_is_called_printed_that_was_not_plainly_accepted(
    monkeypatch: pytest.MonkeyPatch, code: int, names_job: bool
) -> None:
    answer = Answer(code, (PRINTING,) if names_job else ())
    printer = OddPrinter({Operation.PRINT_JOB: always(answer)})
    outcome = driver_of(printer, MemoryLock(), monkeypatch).print_document(_DOCUMENT, 1, lambda _: None)
    assert outcome.result is not PrintResult.PRINTED
    assert len(printer.sent) == 1


_NUMBERS = st.integers(-(1 << 31), (1 << 31) - 1)
_WORDS = st.text("abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=20)
_CONTENTS: dict[ValueTag, st.SearchStrategy[Content]] = {
    ValueTag.UNSUPPORTED: st.none(),
    ValueTag.NO_VALUE: st.none(),
    ValueTag.INTEGER: _NUMBERS,
    ValueTag.BOOLEAN: st.booleans(),
    ValueTag.ENUM: st.one_of(_NUMBERS, st.integers(0, 12)),
    ValueTag.OCTET_STRING: st.binary(max_size=12),
    ValueTag.DATE_TIME: st.just(datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
    ValueTag.RESOLUTION: st.builds(Resolution, _NUMBERS, _NUMBERS),
    ValueTag.RANGE: st.builds(IntegerRange, _NUMBERS, _NUMBERS),
    ValueTag.COLLECTION: st.builds(lambda number: (integer("x-dimension", number),), _NUMBERS),
    ValueTag.TEXT_WITH_LANGUAGE: st.builds(Localized, st.just("ja"), st.text(max_size=8)),
    ValueTag.NAME: st.text(max_size=8),
    ValueTag.KEYWORD: _WORDS,
    ValueTag.URI: _WORDS,
    ValueTag.MIME_TYPE: _WORDS,
}
_VALUES = st.sampled_from(sorted(_CONTENTS)).flatmap(
    lambda tag: _CONTENTS[tag].map(lambda content: Value(tag, content))
)
_NAMES = [one.name for one in (*GOOD_PRINTER.attributes, *DONE.attributes)]


@given(values=st.lists(st.lists(_VALUES, min_size=1, max_size=3), min_size=len(_NAMES), max_size=len(_NAMES)))
def test_attributes_of_any_type_are_read_without_a_fault(values: list[list[Value]]) -> None:
    attributes = tuple(Attribute(name, tuple(several)) for name, several in zip(_NAMES, values, strict=True))
    message, _ = decode(encode(Message(Status.OK, 1, (Group(GroupTag.PRINTER, attributes),))))
    group = message.group(GroupTag.PRINTER)
    assert printer_troubles(printer_status(group), CERTIFICATE, tray=None)
    assert validation_troubles(Message(Status.OK, 1, (replace(group, tag=GroupTag.UNSUPPORTED),)))
    job = job_status(group)
    if job is not None:
        assert isinstance(judge(job, CERTIFICATE, 1, None), PrintResult | Pending)
