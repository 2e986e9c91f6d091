"""What every IPP request must have before it is looked at (RFC 8011, section 4.1)."""

from kiosk.demo.printer.description import PDF, supported_values
from kiosk.demo.printer.machine import Machine
from kiosk.demo.printer.trays import honours
from kiosk.terminal.devices.printer.ipp.message import Attribute, Group, Message, Value
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, Operation, Status, ValueTag

_CHARSETS = frozenset({"utf-8", "us-ascii"})


def refusal_of(request: Message) -> Status | None:
    """Why this request cannot be served at all, or None if it can."""
    if request.version[0] not in {1, 2}:
        return Status.VERSION_NOT_SUPPORTED
    operation = request.group(GroupTag.OPERATION)
    opening = [attribute.name for attribute in operation.attributes[:2]]
    if request.request_id == 0 or opening != ["attributes-charset", "attributes-natural-language"]:
        return Status.BAD_REQUEST
    if not (operation.find("printer-uri") or operation.find("job-uri")):
        return Status.BAD_REQUEST
    if operation.content("attributes-charset") not in _CHARSETS:
        return Status.CHARSET_NOT_SUPPORTED
    return None if request.code in list(Operation) else Status.OPERATION_NOT_SUPPORTED


def document_refusal(operation: Group) -> Status | None:
    """Why a document of the announced kind cannot be printed, or None."""
    if operation.content("compression") not in {None, "none"}:
        return Status.COMPRESSION_NOT_SUPPORTED
    if operation.content("document-format") not in {None, PDF}:
        return Status.FORMAT_NOT_SUPPORTED
    return None


def unsupported_of(ticket: Group, machine: Machine) -> tuple[Attribute, ...]:
    """The part of a job ticket that cannot be honoured, as the unsupported-attributes group wants it."""
    known = {*supported_values(machine), "media-col"}
    unknown_mark = (Value(ValueTag.UNSUPPORTED, None),)
    return tuple(
        attribute if attribute.name in known else Attribute(attribute.name, unknown_mark)
        for attribute in ticket.attributes
        if not _is_honoured(attribute, machine)
    )


def _is_honoured(attribute: Attribute, machine: Machine) -> bool:
    content = attribute.values[0].content
    if attribute.name == "media-col":
        return honours(content, machine.trays)
    return content in supported_values(machine).get(attribute.name, frozenset())
