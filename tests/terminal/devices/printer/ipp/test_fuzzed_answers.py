"""A printer that answers nonsense: the driver always comes to an outcome, and never to one too good."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.terminal.devices.printer.ipp.attributes import job_status, printer_status
from kiosk.terminal.devices.printer.ipp.encoding import decode, encode
from kiosk.terminal.devices.printer.ipp.errors import (
    AnswerLostError,
    HttpRefusedError,
    NotTrustedError,
    TransportError,
    UnreachableError,
)
from kiosk.terminal.devices.printer.ipp.job_options import OPTIONS
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
from kiosk.terminal.devices.printer.ipp.preflight import printer_troubles, validation_troubles
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, Operation, Status, ValueTag
from kiosk.terminal.devices.printer.ipp.ticket import CERTIFICATE
from kiosk.terminal.ports import PrintOutcome, PrintResult
from tests.terminal.devices.printer.ipp.nonsense_printer import (
    DOCUMENT,
    Code,
    MemoryLock,
    NonsensePrinter,
    Octet,
    Spoil,
    Tail,
    print_on,
)
from tests.terminal.devices.printer.ipp.odd_printer import (
    DONE,
    GOOD_PRINTER,
    PRINTING,
    Answer,
    Odd,
    OddPrinter,
    always,
    driver_of,
)

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


def test_the_printer_of_these_tests_prints_when_nothing_is_spoilt(monkeypatch: pytest.MonkeyPatch) -> None:
    printer = NonsensePrinter(iter(()))
    assert print_on(printer, MemoryLock(), monkeypatch) == PrintOutcome(PrintResult.PRINTED)
    assert printer.documents == 1


def _check_an_outcome(monkeypatch: pytest.MonkeyPatch, spoils: list[Spoil]) -> None:
    printer, lock = NonsensePrinter(iter(spoils)), MemoryLock()
    outcome = print_on(printer, lock, monkeypatch)
    assert printer.documents <= 1
    assert lock.held is None
    assert lock.is_locked is (outcome.result is PrintResult.UNCLEAR)
    if printer.documents == 0:
        assert outcome.result is PrintResult.FAILED_CLEAN


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(spoils=_SPOILS)
def test_spoilt_answers_come_to_an_outcome_and_are_never_answered_by_sending_again(
    monkeypatch: pytest.MonkeyPatch, spoils: list[Spoil]
) -> None:
    _check_an_outcome(monkeypatch, spoils)


@pytest.mark.long
@pytest.mark.timeout(3600)
@settings(max_examples=50_000, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(spoils=_SPOILS)
def test_fifty_thousand_documents_with_spoilt_answers_come_to_an_outcome(
    monkeypatch: pytest.MonkeyPatch, spoils: list[Spoil]
) -> None:
    _check_an_outcome(monkeypatch, spoils)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(spoils=st.lists(_UNSETTLING, max_size=20))
def test_a_printer_that_never_says_done_is_never_taken_to_have_printed(
    monkeypatch: pytest.MonkeyPatch, spoils: list[Spoil]
) -> None:
    printer = NonsensePrinter(iter(spoils), honest_end=False)
    assert print_on(printer, MemoryLock(), monkeypatch).result is not PrintResult.PRINTED


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
    outcome = driver_of(printer, lock, monkeypatch).print_document(DOCUMENT, 1, lambda _: None)
    assert outcome.result is not PrintResult.PRINTED
    assert outcome.result is (PrintResult.UNCLEAR if printer.sent else PrintResult.FAILED_CLEAN)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(code=st.one_of(st.integers(0x0001, 0xFFFF), _REGISTERED.filter(bool)), names_job=st.booleans())
def test_no_document_is_called_printed_that_was_not_plainly_accepted(
    monkeypatch: pytest.MonkeyPatch, code: int, names_job: bool
) -> None:
    answer = Answer(code, (PRINTING,) if names_job else ())
    printer = OddPrinter({Operation.PRINT_JOB: always(answer)})
    outcome = driver_of(printer, MemoryLock(), monkeypatch).print_document(DOCUMENT, 1, lambda _: None)
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
_OPTIONS = [f"{name}-{what}" for name in OPTIONS for what in ("supported", "default")]
_NAMES = [*(one.name for one in (*GOOD_PRINTER.attributes, *DONE.attributes)), *_OPTIONS]


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
