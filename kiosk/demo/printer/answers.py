"""Answers of the virtual printer: their opening, and the attributes that were asked for."""

from collections.abc import Mapping

from kiosk.terminal.devices.printer.ipp.message import Attribute, Group, Message, attribute
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, ValueTag


def answer(request: Message, status: int, *groups: Group, unsupported: tuple[Attribute, ...] = ()) -> Message:
    """An answer to `request` in its version; unsupported attributes stand before the object's own."""
    opening = (
        attribute("attributes-charset", ValueTag.CHARSET, "utf-8"),
        attribute("attributes-natural-language", ValueTag.LANGUAGE, "en"),
    )
    refused = (Group(GroupTag.UNSUPPORTED, unsupported),) if unsupported else ()
    version = request.version if request.version[0] in {1, 2} else (2, 0)
    return Message(
        status, request.request_id, (Group(GroupTag.OPERATION, opening), *refused, *groups), version
    )


def selected(
    request: Message, sections: Mapping[str, tuple[Attribute, ...]], default: frozenset[str]
) -> tuple[Attribute, ...]:
    """The attributes that requested-attributes names, by name, by section or by "all"."""
    found = request.group(GroupTag.OPERATION).find("requested-attributes")
    wanted = default if found is None else {value.content for value in found.values}
    return tuple(
        one
        for section, attributes in sections.items()
        for one in attributes
        if "all" in wanted or section in wanted or one.name in wanted
    )
