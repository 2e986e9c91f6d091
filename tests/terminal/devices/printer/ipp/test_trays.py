"""media-col-ready, as printers tell it: ours, ippeveprinter, cupsd, and one that tells nonsense."""

from kiosk.demo.printer.ippeve import ippeve_printer
from kiosk.terminal.devices.printer.ipp.client import IppClient
from kiosk.terminal.devices.printer.ipp.message import (
    Attribute,
    Group,
    Value,
    attribute,
    collection,
    integer,
    keyword,
)
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, ValueTag
from kiosk.terminal.devices.printer.ipp.trays import LoadedTray, loaded_trays
from tests.terminal.devices.printer.rigs import quick_settings

_A4 = collection("media-size", integer("x-dimension", 21000), integer("y-dimension", 29700))


def _told(*media: tuple[Attribute, ...]) -> frozenset[LoadedTray]:
    values = tuple(Value(ValueTag.COLLECTION, medium) for medium in media)
    return loaded_trays(Group(GroupTag.PRINTER, (Attribute("media-col-ready", values),)))


def test_each_tray_is_told_with_its_size() -> None:
    letter = collection("media-size", integer("x-dimension", 21590), integer("y-dimension", 27940))
    told = _told((_A4, keyword("media-source", "tray-1")), (keyword("media-source", "tray-2"), letter))
    assert told == {LoadedTray("tray-1", 21000, 29700), LoadedTray("tray-2", 21590, 27940)}


def test_a_medium_without_source_or_size_is_in_no_tray() -> None:
    tray = keyword("media-source", "tray-1")
    assert _told((_A4,), (tray,), (collection("media-size"), tray), ()) == frozenset()


def test_members_of_another_type_are_not_believed() -> None:
    tray = keyword("media-source", "tray-1")
    words = collection("media-size", keyword("x-dimension", "21000"), keyword("y-dimension", "29700"))
    assert _told((words, tray), (_A4, integer("media-source", 1))) == frozenset()
    flat = attribute("media-col-ready", ValueTag.KEYWORD, "tray-1")
    assert loaded_trays(Group(GroupTag.PRINTER, (flat,))) == frozenset()


def test_a_printer_that_we_did_not_write_tells_its_tray() -> None:
    with ippeve_printer() as running:
        client = IppClient(quick_settings(running.uri, running.certificate))
        told = loaded_trays(client.printer_attributes().group(GroupTag.PRINTER))
    assert told == {LoadedTray("main", 21000, 29700)}
