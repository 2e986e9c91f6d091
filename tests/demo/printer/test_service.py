"""The virtual printer's answers, asked directly; ipptool asks them over the wire in tests/peers."""

import threading

import pytest

from kiosk.demo.printer.job_book import DOCUMENT_SECONDS, JobBook
from kiosk.demo.printer.machine import Machine
from kiosk.demo.printer.service import PrinterService
from kiosk.terminal.devices.printer.ipp.message import (
    Attribute,
    Group,
    Message,
    attribute,
    boolean,
    integer,
    keyword,
    named,
    uri,
)
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, JobState, Operation, Status, ValueTag
from tests.terminal.devices.printer.rigs import pages

_URI = "ipp://localhost:1/ipp/print"
_CHARSET = attribute("attributes-charset", ValueTag.CHARSET, "utf-8")
_LANGUAGE = attribute("attributes-natural-language", ValueTag.LANGUAGE, "en")
_TARGET = uri("printer-uri", _URI)


class Bench:
    """A printer without network and without engine: jobs stay where they are put."""

    def __init__(self) -> None:
        self.machine = Machine(threading.Condition(), sheet_seconds=0)
        self.book = JobBook(self.machine, lambda _: None)
        self.service = PrinterService(self.machine, self.book, _URI)

    def ask(
        self,
        operation: int,
        *attributes: Attribute,
        ticket: tuple[Attribute, ...] = (),
        document: bytes = b"",
    ) -> Message:
        opening = Group(GroupTag.OPERATION, (_CHARSET, _LANGUAGE, _TARGET, *attributes))
        groups = (opening, Group(GroupTag.JOB, ticket)) if ticket else (opening,)
        return self.service.serve(Message(operation, 7, groups), document)

    def print_pages(self, count: int, user: str = "kiosk") -> int:
        answer = self.ask(Operation.PRINT_JOB, named("requesting-user-name", user), document=pages(count))
        assert answer.code == Status.OK
        return self.number(answer, "job-id")

    @staticmethod
    def number(answer: Message, name: str) -> int:
        found = answer.group(GroupTag.JOB).find(name)
        assert found is not None
        content = found.values[0].content
        assert isinstance(content, int)
        return content


@pytest.fixture
def bench() -> Bench:
    return Bench()


def _job_ids(answer: Message) -> list[int]:
    return [
        one.values[0].content
        for group in answer.all_groups(GroupTag.JOB)
        for one in group.attributes
        if one.name == "job-id" and isinstance(one.values[0].content, int)
    ]


def test_an_answer_carries_the_number_of_its_request(bench: Bench) -> None:
    answer = bench.ask(Operation.GET_PRINTER_ATTRIBUTES)
    assert answer.request_id == 7
    assert answer.code == Status.OK


def test_a_document_becomes_a_pending_job(bench: Bench) -> None:
    job_id = bench.print_pages(3)
    job = bench.book.find(job_id)
    assert job is not None
    assert (job.state, job.pages, job.sheets_needed) == (JobState.PENDING, 3, 3)


def test_two_sided_jobs_take_half_the_sheets(bench: Bench) -> None:
    answer = bench.ask(
        Operation.PRINT_JOB, ticket=(keyword("sides", "two-sided-long-edge"),), document=pages(3)
    )
    job = bench.book.find(bench.number(answer, "job-id"))
    assert job is not None
    assert job.sheets_needed == 2


def test_something_else_than_a_pdf_is_refused(bench: Bench) -> None:
    assert bench.ask(Operation.PRINT_JOB, document=b"no PDF").code == Status.FORMAT_ERROR
    jpeg = attribute("document-format", ValueTag.MIME_TYPE, "image/jpeg")
    assert bench.ask(Operation.PRINT_JOB, jpeg, document=pages(1)).code == Status.FORMAT_NOT_SUPPORTED
    assert bench.ask(Operation.VALIDATE_JOB, keyword("compression", "gzip")).code == (
        Status.COMPRESSION_NOT_SUPPORTED
    )
    assert bench.book.all() == ()


@pytest.mark.parametrize(
    "wish", [keyword("sides", "bogus"), keyword("media", "jis_b4_257x364mm"), integer("copies", 0)]
)
def test_with_fidelity_an_unsupported_value_is_refused_by_name(bench: Bench, wish: Attribute) -> None:
    strict = boolean("ipp-attribute-fidelity", truth=True)
    answer = bench.ask(Operation.PRINT_JOB, strict, ticket=(wish,), document=pages(1))
    assert answer.code == Status.ATTRIBUTES_OR_VALUES
    assert answer.group(GroupTag.UNSUPPORTED).attributes == (wish,)
    assert bench.book.all() == ()


def test_with_fidelity_an_unknown_attribute_is_refused_as_unsupported(bench: Bench) -> None:
    strict = boolean("ipp-attribute-fidelity", truth=True)
    answer = bench.ask(Operation.VALIDATE_JOB, strict, ticket=(keyword("job-retain-until", "none"),))
    assert answer.code == Status.ATTRIBUTES_OR_VALUES
    refused = answer.group(GroupTag.UNSUPPORTED).attributes[0]
    assert refused == attribute("job-retain-until", ValueTag.UNSUPPORTED, None)


def test_without_fidelity_an_unsupported_value_is_left_out(bench: Bench) -> None:
    wishes = (keyword("sides", "bogus"), keyword("print-scaling", "none"))
    answer = bench.ask(Operation.PRINT_JOB, ticket=wishes, document=pages(1))
    assert answer.code == Status.OK_IGNORED_OR_SUBSTITUTED
    assert bench.book.all()[0].ticket == (keyword("print-scaling", "none"),)


def test_a_job_waits_for_the_document_that_is_sent_after_it(bench: Bench) -> None:
    created = bench.ask(Operation.CREATE_JOB, named("job-name", "two requests"))
    number = integer("job-id", bench.number(created, "job-id"))
    assert bench.book.next_pending() is None
    last = boolean("last-document", truth=True)
    assert bench.ask(Operation.SEND_DOCUMENT, number, last, document=pages(3)).code == Status.OK
    job = bench.book.next_pending()
    assert job is not None
    assert (job.name, job.pages) == ("two requests", 3)
    assert bench.ask(Operation.SEND_DOCUMENT, number, last, document=pages(3)).code == Status.NOT_POSSIBLE


@pytest.mark.parametrize(
    ("attributes", "document", "status"),
    [
        ((integer("job-id", 1),), pages(1), Status.BAD_REQUEST),
        ((integer("job-id", 9), boolean("last-document", truth=True)), pages(1), Status.NOT_FOUND),
        (
            (integer("job-id", 1), boolean("last-document", truth=False)),
            pages(1),
            Status.MULTIPLE_DOCUMENTS_NOT_SUPPORTED,
        ),
        ((integer("job-id", 1), boolean("last-document", truth=True)), b"no PDF", Status.FORMAT_ERROR),
    ],
)
def test_a_document_that_cannot_be_taken_leaves_its_job_waiting(
    bench: Bench, attributes: tuple[Attribute, ...], document: bytes, status: Status
) -> None:
    bench.ask(Operation.CREATE_JOB)
    assert bench.ask(Operation.SEND_DOCUMENT, *attributes, document=document).code == status
    assert bench.book.all()[0].awaits_document


def test_a_job_whose_document_never_comes_is_aborted(bench: Bench) -> None:
    bench.ask(Operation.CREATE_JOB)
    (job,) = bench.book.all()
    assert _job_ids(bench.ask(Operation.GET_JOBS)) == [1]
    job.created_at -= DOCUMENT_SECONDS + 1
    assert _job_ids(bench.ask(Operation.GET_JOBS)) == []
    assert job.state is JobState.ABORTED


def test_waiting_jobs_are_listed_oldest_first_and_ended_ones_newest_first(bench: Bench) -> None:
    first, second, third, fourth = (bench.print_pages(1) for _ in range(4))
    for job_id in (first, second):
        bench.ask(Operation.CANCEL_JOB, integer("job-id", job_id))
    assert _job_ids(bench.ask(Operation.GET_JOBS)) == [third, fourth]
    assert _job_ids(bench.ask(Operation.GET_JOBS, keyword("which-jobs", "completed"))) == [second, first]
    assert _job_ids(bench.ask(Operation.GET_JOBS, integer("limit", 1))) == [third]


def test_my_jobs_are_those_of_the_asking_user(bench: Bench) -> None:
    bench.print_pages(1, "someone")
    mine = bench.print_pages(1, "kiosk")
    answer = bench.ask(
        Operation.GET_JOBS, named("requesting-user-name", "kiosk"), boolean("my-jobs", truth=True)
    )
    assert _job_ids(answer) == [mine]


def test_an_unknown_choice_of_jobs_is_refused(bench: Bench) -> None:
    answer = bench.ask(Operation.GET_JOBS, keyword("which-jobs", "proof-print"))
    assert answer.code == Status.ATTRIBUTES_OR_VALUES
    assert answer.group(GroupTag.UNSUPPORTED).attributes == (keyword("which-jobs", "proof-print"),)


def test_only_the_requested_attributes_are_answered(bench: Bench) -> None:
    asked = keyword("requested-attributes", "printer-state", "sides-supported")
    answer = bench.ask(Operation.GET_PRINTER_ATTRIBUTES, asked)
    names = {one.name for one in answer.group(GroupTag.PRINTER).attributes}
    assert names == {"printer-state", "sides-supported"}


def test_a_section_can_be_requested_as_a_whole(bench: Bench) -> None:
    answer = bench.ask(Operation.GET_PRINTER_ATTRIBUTES, keyword("requested-attributes", "job-template"))
    names = {one.name for one in answer.group(GroupTag.PRINTER).attributes}
    assert "media-ready" in names
    assert "printer-state" not in names


def test_a_job_can_be_named_by_its_uri(bench: Bench) -> None:
    job_id = bench.print_pages(1)
    opening = (_CHARSET, _LANGUAGE, uri("job-uri", f"{_URI}/jobs/{job_id}"))
    request = Message(Operation.GET_JOB_ATTRIBUTES, 1, (Group(GroupTag.OPERATION, opening),))
    assert bench.number(bench.service.serve(request, b""), "job-id") == job_id


def test_a_waiting_job_is_cancelled_at_once_and_only_once(bench: Bench) -> None:
    job_id = integer("job-id", bench.print_pages(1))
    assert bench.ask(Operation.CANCEL_JOB, job_id).code == Status.OK
    assert bench.number(bench.ask(Operation.GET_JOB_ATTRIBUTES, job_id), "job-state") == JobState.CANCELED
    assert bench.ask(Operation.CANCEL_JOB, job_id).code == Status.NOT_POSSIBLE


@pytest.mark.parametrize("operation", [Operation.CANCEL_JOB, Operation.GET_JOB_ATTRIBUTES])
def test_an_unknown_job_is_not_found(bench: Bench, operation: Operation) -> None:
    assert bench.ask(operation, integer("job-id", 99)).code == Status.NOT_FOUND


@pytest.mark.parametrize(
    ("opening", "status"),
    [
        ((_LANGUAGE, _CHARSET, _TARGET), Status.BAD_REQUEST),
        ((_CHARSET, _LANGUAGE), Status.BAD_REQUEST),
        ((), Status.BAD_REQUEST),
        (
            (attribute("attributes-charset", ValueTag.CHARSET, "shift_jis"), _LANGUAGE, _TARGET),
            Status.CHARSET_NOT_SUPPORTED,
        ),
    ],
)
def test_a_request_that_opens_wrongly_is_refused(
    bench: Bench, opening: tuple[Attribute, ...], status: Status
) -> None:
    request = Message(Operation.GET_PRINTER_ATTRIBUTES, 1, (Group(GroupTag.OPERATION, opening),))
    assert bench.service.serve(request, b"").code == status


_PRINT_URI = 0x03


def test_an_operation_that_the_printer_does_not_have_is_refused(bench: Bench) -> None:
    assert bench.ask(_PRINT_URI).code == Status.OPERATION_NOT_SUPPORTED


def test_an_unknown_version_is_answered_in_one_that_is_known(bench: Bench) -> None:
    answer = bench.service.serve(Message(Operation.GET_JOBS, 1, (), (0, 0)), b"")
    assert answer.code == Status.VERSION_NOT_SUPPORTED
    assert answer.version == (2, 0)
