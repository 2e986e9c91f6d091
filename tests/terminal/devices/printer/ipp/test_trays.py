"""media-col-ready and printer-input-tray: as ippeveprinter tells them, as others may, and as nonsense."""

import pytest

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
from kiosk.terminal.devices.printer.ipp.trays import LoadedTray, filled_trays, loaded_trays
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


def test_a_member_without_a_value_is_as_good_as_none() -> None:
    tray = keyword("media-source", "tray-1")
    assert _told((Attribute("media-size", ()), tray), (_A4, Attribute("media-source", ()))) == frozenset()


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


def _filled(*trays: bytes, sources: tuple[str, ...] = ("tray-1", "tray-2")) -> frozenset[str]:
    told = Attribute("printer-input-tray", tuple(Value(ValueTag.OCTET_STRING, tray) for tray in trays))
    return filled_trays(Group(GroupTag.PRINTER, (keyword("media-source-supported", *sources), told)))


@pytest.mark.parametrize(
    ("level", "holds_paper"),
    [("1", True), ("250", True), ("-3", True), ("0", False), ("-2", False), ("-1", False), ("", False)],
    ids=["one sheet", "full", "some", "none", "unknown", "other", "nothing"],
)
def test_a_tray_holds_paper_where_its_level_says_so(level: str, *, holds_paper: bool) -> None:
    told = f"type=sheetFeedAutoRemovableTray;level={level};status=0;name=Tray 2;".encode()
    assert _filled(b"level=0;name=Tray 1;\0", told) == ({"tray-2"} if holds_paper else set())


def test_of_trays_that_do_not_match_the_sources_nothing_is_known() -> None:
    assert _filled(b"level=9") == frozenset()
    assert _filled(b"level=9;name=tray-2", b"level=0;name=tray-1") == frozenset()


@pytest.mark.parametrize("nonsense", [b"", b"\xff\xfe", b"level", b"level=\xb2", b"level=9 sheets", b";;=;"])
def test_nonsense_about_a_tray_is_no_paper(nonsense: bytes) -> None:
    assert _filled(nonsense, b"level=7") == {"tray-2"}


def test_a_printer_that_we_did_not_write_tells_how_much_it_holds() -> None:
    with ippeve_printer() as running:
        client = IppClient(quick_settings(running.uri, running.certificate))
        told = filled_trays(client.printer_attributes().group(GroupTag.PRINTER))
    assert "main" in told
