import json

from kiosk.terminal.doctor.finding import Finding
from kiosk.terminal.doctor.report import as_json, as_text

_WELL = Finding("printer.pdf", ok=True, finding="takes PDF")
_ILL = Finding("printer.paper", ok=False, finding="no A4 is loaded", remedy="load A4")


def test_tools_get_what_ok_finding_and_remedy() -> None:
    assert json.loads(as_json([_WELL, _ILL])) == [
        {"what": "printer.pdf", "ok": True, "finding": "takes PDF", "remedy": ""},
        {"what": "printer.paper", "ok": False, "finding": "no A4 is loaded", "remedy": "load A4"},
    ]


def test_people_get_a_line_each_with_the_remedy_below() -> None:
    assert as_text([_WELL, _ILL]).splitlines() == [
        "ok    printer.pdf    takes PDF",
        "FAIL  printer.paper  no A4 is loaded",
        "                     -> load A4",
        "",
        "2 looked at, 1 to mend",
    ]


def test_a_terminal_that_is_well_is_told_so() -> None:
    assert as_text([_WELL]).endswith("1 looked at, all well")
