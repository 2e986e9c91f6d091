"""The folder and the report of a tour, as tools rely on them; other languages, sizes and programs."""

from pathlib import Path

from PySide6.QtGui import QImage

from kiosk.demo.shop.shop import Stack
from kiosk.domain.languages import Language
from kiosk.domain.refusals import Refusal
from tests.end_to_end.tours.conftest import Play

CONTRACT = {
    "scenario": str,
    "outcome": str,
    "refusal": type(None),
    "steps": list,
    "money": dict,
    "apdus": int,
    "documents": list,
}
OUTCOMES = {"printed", "refused", "cancelled", "refunded", "timed_out", "unresolved"}
WAY_OF_A_CITIZEN = [
    "attract",
    "notice",
    "lay-card",
    "municipality",
    "pin",
    "take-card",
    "kind",
    "basket",
    "summary",
    "payment",
    "printing",
    "take-paper",
    "take-receipt",
    "farewell",
]


def looked_at(path: Path) -> QImage:
    picture = QImage(str(path))
    assert not picture.isNull(), path.name
    return picture


def test_a_tour_leaves_its_report_its_pictures_and_its_papers(play: Play, tmp_path: Path) -> None:
    stale = tmp_path / "happy-path" / "printed" / "02.pdf"
    stale.parent.mkdir(parents=True)
    stale.touch()
    tour = play("happy-path")
    assert not stale.exists()
    told = tour.told
    assert {key: type(told[key]) for key in CONTRACT} == CONTRACT
    assert told["outcome"] in OUTCOMES
    assert all(step.keys() == {"screen", "ms"} for step in told["steps"])
    assert told["money"].keys() == {"in", "out", "fees"}
    assert told["documents"][0].keys() >= {"kind", "sheets", "issued_sha256", "printed_sha256"}
    assert [screen for screen in tour.screens if screen in WAY_OF_A_CITIZEN] == WAY_OF_A_CITIZEN
    assert [step["ms"] for step in told["steps"]] == sorted(step["ms"] for step in told["steps"])
    assert (tour.out / "receipt.pdf").read_bytes().startswith(b"%PDF-")
    assert [int(picture.name[:2]) for picture in tour.pictures] == list(range(1, len(tour.pictures) + 1))
    assert {looked_at(picture).size().toTuple() for picture in tour.pictures} == {(1024, 768)}
    assert looked_at(tour.out / "contact-sheet.png").width() > 1024


def test_the_whole_way_goes_in_english_on_a_wide_screen(play: Play) -> None:
    tour = play("happy-path", language=Language.ENGLISH, size=(1920, 1080))
    assert tour.findings == ()
    assert tour.told["outcome"] == "printed"
    assert looked_at(tour.pictures[0]).size().toTuple() == (1920, 1080)


def test_the_whole_way_goes_on_an_upright_screen(play: Play) -> None:
    tour = play("happy-path", size=(1080, 1920))
    assert tour.findings == ()
    assert looked_at(tour.pictures[0]).size().toTuple() == (1080, 1920)


def test_the_whole_way_goes_through_pcscd_and_a_printer_program_of_others(play: Play) -> None:
    tour = play("happy-path", stack=Stack.REAL)
    assert tour.findings == ()
    told = tour.told
    assert (told["apdus"], told["pin_verifications"]) == (13, 1)
    [document] = told["documents"]
    assert document["issued_sha256"] == document["printed_sha256"]


def test_a_card_that_is_torn_out_of_a_reader_of_pcscd_ends_the_visit(play: Play) -> None:
    tour = play("card-torn-out", stack=Stack.REAL)
    assert tour.findings == ()
    told = tour.told
    assert (told["outcome"], told["refusal"]) == ("refused", Refusal.CARD_REMOVED_TOO_EARLY)
    assert told["pin_verifications"] == 0
    assert tour.printed == []


def test_a_sheet_that_jams_in_a_printer_program_of_others_is_paid_back(play: Play) -> None:
    tour = play("jam-after-payment", stack=Stack.REAL)
    assert tour.findings == ()
    told = tour.told
    assert (told["outcome"], told["refusal"]) == ("refunded", Refusal.PRINT_FAILED)
    assert told["money"] == {"in": 300, "out": 300, "fees": 0}
