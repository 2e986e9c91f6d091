"""The folder of a tour: refused before anything starts, emptied of the tour before, and named at the end."""

from pathlib import Path

import pytest

from kiosk.trials.tour.folder import FolderUnusable, keep_receipts, prepare_folder, told_of


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.write_text("a letter", encoding="utf-8")
    with pytest.raises(FolderUnusable, match=r"out cannot be used as a folder .*; name one"):
        prepare_folder(out)
    assert out.read_text(encoding="utf-8") == "a letter"


def test_a_folder_that_cannot_be_made_is_refused() -> None:
    with pytest.raises(FolderUnusable, match="/proc/tour cannot be used"):
        prepare_folder(Path("/proc/tour"))


def test_pictures_and_papers_of_the_tour_before_are_taken_away(tmp_path: Path) -> None:
    prepare_folder(tmp_path)
    old = [tmp_path / name for name in ("screens/01-attract.png", "printed/01.pdf", "receipt-2.pdf")]
    for path in old:
        path.touch()
    kept = tmp_path / "notes.txt"
    kept.touch()
    prepare_folder(tmp_path)
    assert not any(path.exists() for path in old)
    assert kept.exists()


def test_a_slip_does_not_take_the_place_of_the_receipt(tmp_path: Path) -> None:
    keep_receipts(tmp_path, [b"the receipt", b"the slip"])
    assert (tmp_path / "receipt.pdf").read_bytes() == b"the receipt"
    assert (tmp_path / "receipt-2.pdf").read_bytes() == b"the slip"


def test_everything_that_lies_in_it_is_named(tmp_path: Path) -> None:
    prepare_folder(tmp_path)
    (tmp_path / "printed" / "01.pdf").touch()
    keep_receipts(tmp_path, [b"receipt", b"slip"])
    told = "\n".join(told_of(tmp_path))
    for name in ("screens", "printed/01.pdf", "receipt.pdf", "receipt-2.pdf", "tour.json"):
        assert str(tmp_path / name) in told
