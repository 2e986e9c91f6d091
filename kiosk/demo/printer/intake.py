"""How documents come into the virtual printer: in one request, or a job first and its document after it."""

from dataclasses import dataclass

from kiosk.demo.printer.answers import answer
from kiosk.demo.printer.description import job_identity
from kiosk.demo.printer.job_book import JobBook
from kiosk.demo.printer.jobs import Job
from kiosk.demo.printer.machine import Machine
from kiosk.demo.printer.pages import UnreadableDocumentError, count_pages
from kiosk.demo.printer.request_checks import document_refusal, unsupported_of
from kiosk.demo.printer.trays import tray_asked_for
from kiosk.terminal.devices.printer.ipp.message import Attribute, Group, Message
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, Status


@dataclass(slots=True)
class DocumentIntake:
    """Takes jobs and documents into a book; every method must be called under `machine.changed`."""

    machine: Machine
    book: JobBook
    printer_uri: str
    refuse_next: int | None = None
    """A status to answer the next Print-Job with, once."""

    def validate_job(self, request: Message) -> Message:
        """Validate-Job: what Print-Job would answer, without a document (RFC 8011, section 4.2.3)."""
        operation = request.group(GroupTag.OPERATION)
        refusal = document_refusal(operation)
        if refusal is not None:
            return answer(request, refusal)
        unsupported = unsupported_of(request.group(GroupTag.JOB), self.machine)
        if not unsupported:
            return answer(request, Status.OK)
        strict = operation.content("ipp-attribute-fidelity") is True
        status = Status.ATTRIBUTES_OR_VALUES if strict else Status.OK_IGNORED_OR_SUBSTITUTED
        return answer(request, status, unsupported=unsupported)

    def print_job(self, request: Message, document: bytes) -> Message:
        """Print-Job: a job and its document in one request (RFC 8011, section 4.2.1)."""
        if self.refuse_next is not None:
            status, self.refuse_next = self.refuse_next, None
            return answer(request, status)
        verdict = self.validate_job(request)
        if not Status.is_success(verdict.code):
            return verdict
        try:
            pages = count_pages(document)
        except UnreadableDocumentError:
            return answer(request, Status.FORMAT_ERROR)
        job = self._accept(request)
        self._name(job, request)
        self.book.fill(job, document, pages)
        return self._accepted(request, job, verdict)

    def create_job(self, request: Message) -> Message:
        """Create-Job: a job that waits for its document (RFC 8011, section 4.2.4)."""
        verdict = self.validate_job(request)
        if not Status.is_success(verdict.code):
            return verdict
        return self._accepted(request, self._accept(request), verdict)

    def send_document(self, request: Message, job: Job | None, document: bytes) -> Message:
        """Send-Document: the one document of such a job (RFC 8011, section 4.3.1)."""
        operation = request.group(GroupTag.OPERATION)
        last_document = operation.content("last-document")
        if not isinstance(last_document, bool):
            return answer(request, Status.BAD_REQUEST)
        if job is None:
            return answer(request, Status.NOT_FOUND)
        refusal = _refusal_of_sending(job, last_document=last_document) or document_refusal(operation)
        if refusal is not None:
            return answer(request, refusal)
        try:
            pages = count_pages(document)
        except UnreadableDocumentError:
            return answer(request, Status.FORMAT_ERROR)
        self._name(job, request)
        self.book.fill(job, document, pages)
        return answer(request, Status.OK, Group(GroupTag.JOB, job_identity(job, self.printer_uri)))

    def _accept(self, request: Message) -> Job:
        operation, ticket = request.group(GroupTag.OPERATION), request.group(GroupTag.JOB)
        refused = {attribute.name for attribute in unsupported_of(ticket, self.machine)}
        accepted = Group(GroupTag.JOB, tuple(one for one in ticket.attributes if one.name not in refused))
        return self.book.accept(
            str(operation.content("job-name") or "Untitled"),
            str(operation.content("requesting-user-name") or "anonymous"),
            accepted.attributes,
            two_sided=accepted.content("sides") == "two-sided-long-edge",
            tray=tray_asked_for(accepted.content("media"), accepted.content("media-col"), self.machine.trays),
        )

    def _name(self, job: Job, request: Message) -> None:
        name = request.group(GroupTag.OPERATION).content("document-name")
        job.document_name = name if isinstance(name, str) and self.machine.tells_document_names else None

    def _accepted(self, request: Message, job: Job, verdict: Message) -> Message:
        identity: tuple[Attribute, ...] = job_identity(job, self.printer_uri)
        unsupported = verdict.group(GroupTag.UNSUPPORTED).attributes
        return answer(request, verdict.code, Group(GroupTag.JOB, identity), unsupported=unsupported)


def _refusal_of_sending(job: Job, *, last_document: bool) -> Status | None:
    if not job.awaits_document:
        return Status.NOT_POSSIBLE
    return None if last_document else Status.MULTIPLE_DOCUMENTS_NOT_SUPPORTED
