"""After a session nothing of the citizen is left: in no file but the municipality's register, in no log, at
no printer, and nothing of a certificate was ever in the center.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.runtime.log import LogEvent
from kiosk.trials.wipe.marks import Mark
from tests.secrets.conftest import MarkedSession
from tests.secrets.marks import document_marks, found, household_marks, pin_marks

REGISTERS = ("store.sqlite", "city-system.sqlite")
"""The copy that certificates are issued from, and the city's own system that it is linked from."""
EVERY_LINE = {"at", "part", "event"}
FIELDS = {event.label: EVERY_LINE | set(event.fields) for event in LogEvent}


def marks_of(session: MarkedSession) -> list[Mark]:
    papers = [mark for document in session.documents for mark in document_marks(document)]
    of_the_city = b"".join(path.read_bytes() for path in session.folder.rglob("official-seal.png"))
    of_citizens = [mark for mark in papers if not found([mark], of_the_city)]
    assert len(of_citizens) > len(papers) / 2
    return [*household_marks(), *pin_marks(), *of_citizens]


def files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def search(folder: Path, marks: list[Mark]) -> dict[str, set[str]]:
    """Which marks stand in which file."""
    searched = {str(path.relative_to(folder)): found(marks, path.read_bytes()) for path in files(folder)}
    return {name: labels for name, labels in searched.items() if labels}


def test_the_session_went_as_written(session: MarkedSession) -> None:
    assert session.findings == ()
    assert len(session.documents) == 1


def test_no_file_but_the_registers_hold_anything_of_the_citizen(session: MarkedSession) -> None:
    left = search(session.folder, marks_of(session))
    assert {name for name in left if not Path(name).name.startswith(REGISTERS)} == set()


def test_what_is_searched_for_stands_in_the_register(session: MarkedSession) -> None:
    """A search that finds nothing anywhere would prove nothing."""
    in_register = set[str]().union(
        *(labels for name, labels in search(session.folder, list(household_marks())).items())
    )
    assert in_register == {mark.label for mark in household_marks()}


def test_the_search_goes_through_what_every_part_writes(session: MarkedSession) -> None:
    names = {path.name for path in files(session.folder)}
    assert {"center.sqlite", "outbox-t-0001.sqlite", "journal.sqlite", "terminal.log"} <= names


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-32-le"])
def test_a_planted_name_is_found(session: MarkedSession, tmp_path: Path, encoding: str) -> None:
    name = next(mark for mark in household_marks() if mark.label == "name 0").forms[0].decode()
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_bytes(b"\0" * 999 + name.encode(encoding) + b"\xff")
    assert search(tmp_path, marks_of(session)) == {"deep/file": {"name 0"}}


def test_a_planted_pin_and_a_planted_piece_of_a_document_are_found(
    session: MarkedSession, tmp_path: Path
) -> None:
    (tmp_path / "trace").write_text("> 00200080 04".replace(" ", "") + "31323334")
    half = len(session.documents[0]) // 2
    (tmp_path / "spool").write_bytes(session.documents[0][:half])
    left = search(tmp_path, marks_of(session))
    assert left["trace"] == {"pin"}
    assert left["spool"]


def test_the_centers_memory_holds_no_citizen_and_no_certificate(session: MarkedSession) -> None:
    assert session.found_in_center == ()


def test_the_same_search_finds_both_in_the_memory_of_the_municipality(session: MarkedSession) -> None:
    """It read the register and made the certificate, through the same kind of server."""
    assert "name 0" in session.found_in_municipality
    assert any(label.startswith("document") for label in session.found_in_municipality)


def test_every_job_at_a_printer_has_the_same_name_and_user(session: MarkedSession) -> None:
    assert len(session.jobs) == 2
    assert {user for _, user in session.jobs} == {"kiosk"}
    assert {name for name, _ in session.jobs} == {"certificate"}


def test_logs_speak_the_closed_vocabulary_alone(session: MarkedSession) -> None:
    assert len(session.logs) == 5
    for name, lines in session.logs.items():
        assert lines or "city-systems" in name, f"{name} says nothing"
        for line in lines:
            record = json.loads(line)
            assert set(record) <= FIELDS[record["event"]], line


def test_nothing_is_said_outside_of_the_logs(session: MarkedSession) -> None:
    assert session.error_output == ""
