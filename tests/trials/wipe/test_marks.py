import numpy as np
import pytest

from kiosk.demo.cities.characters import Character
from kiosk.trials.wipe.marks import (
    Kind,
    Mark,
    document_mark,
    household_marks,
    household_of,
    picture_mark,
)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "cp932", "euc-jp", "latin-1"]
)
def test_text_is_searched_for_in_every_encoding_that_can_write_it(encoding: str) -> None:
    text = "0123 4567" if encoding == "latin-1" else "みほん市 花子"
    assert text.encode(encoding) in Mark.text(Kind.NAMES, "name", text).forms


def test_everyone_of_the_household_is_searched_for() -> None:
    home = household_of(Character.HERO)
    marks = list(household_marks(home))
    assert len({mark.label for mark in marks}) == len(marks) == 1 + 4 * len(home.members)
    assert {mark.kind for mark in marks} == {Kind.ADDRESS, Kind.NAMES, Kind.NUMBERS}


def test_a_documents_slices_are_of_its_compressed_parts() -> None:
    compressed = bytes(range(128, 256)) * 40
    document = b"1 0 obj << /Filter /FlateDecode >> stream " * 40 + compressed + b"endstream endobj " * 40
    assert all(form in compressed + compressed for form in document_mark(document).forms)


def test_a_document_is_not_known_by_the_white_of_its_pictures() -> None:
    compressed, white = bytes(range(128, 256)) * 40, b"\xff" * 5000
    document = white + compressed + white
    assert document_mark(document).forms
    assert all(form in compressed + compressed for form in document_mark(document).forms)


def test_a_document_without_compressed_parts_is_searched_for_all_the_same() -> None:
    assert document_mark(b"%PDF " + b"0123456789" * 40).forms


def test_a_picture_is_known_by_its_letters_not_by_its_paper() -> None:
    picture = np.full((200, 300), 255, np.uint8)
    picture[60:90, 64:256] = np.random.default_rng(1).integers(0, 256, (30, 192), np.uint8)
    forms = picture_mark(Kind.PICTURE, "page", [picture]).forms
    assert forms
    assert all(form in picture.tobytes() for form in forms)
    assert bytes([255]) * 64 not in forms


def test_a_blank_page_has_nothing_to_be_known_by() -> None:
    assert picture_mark(Kind.PICTURE, "page", [np.zeros((50, 300), np.uint8)]).forms == ()
