from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.trials.wipe.blocks import BLOCK, blocks_of, files_in
from kiosk.trials.wipe.finder import Finder
from kiosk.trials.wipe.marks import Kind, Mark

NEEDLE = Mark.text(Kind.NAMES, "name", "見本 花子")


def count(mark: Mark, data: bytes) -> int:
    finder = Finder([mark])
    return sum(finder.count(block.data, block.fresh)[mark.label] for block in blocks_of(data))


@given(st.binary(max_size=40), st.binary(max_size=40), st.sampled_from(NEEDLE.forms))
def test_a_form_is_found_at_any_address(before: bytes, after: bytes, form: bytes) -> None:
    assert count(NEEDLE, before + form + after) == 1


@given(st.binary(max_size=400))
def test_what_is_not_there_is_not_found(data: bytes) -> None:
    assert count(NEEDLE, data) == sum(data.count(form) for form in NEEDLE.forms)


@pytest.mark.parametrize("shift", [-30, -1, 0, 1])
def test_a_form_across_two_blocks_is_found_once(shift: int) -> None:
    form = NEEDLE.forms[0]
    data = bytearray(2 * BLOCK + 100)
    data[BLOCK + shift : BLOCK + shift + len(form)] = form
    assert count(NEEDLE, bytes(data)) == 1


def test_every_occurrence_counts() -> None:
    assert count(NEEDLE, NEEDLE.forms[0] * 7) == 7


def test_a_form_of_three_bytes_is_refused() -> None:
    with pytest.raises(ValueError, match="four bytes"):
        Finder([Mark(Kind.PIN, "short", (b"123",))])


def test_names_of_files_are_searched_like_their_contents(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "見本 花子").touch()
    (tmp_path / "content").write_text("見本 花子", encoding="utf-16-le")
    finder = Finder([NEEDLE])
    assert sum(finder.count(block.data, block.fresh)["name"] for block in files_in(tmp_path)) == 2
