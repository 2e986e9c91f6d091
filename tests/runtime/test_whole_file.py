"""What a small file says is the old text or the new one, never a part."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from kiosk.runtime.whole_file import PRIVATE, write_new, write_whole


def test_the_new_text_takes_the_old_ones_place_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "number"
    write_whole(path, "7\n")
    write_whole(path, "8\n")
    assert path.read_text(encoding="ascii") == "8\n"
    assert list(tmp_path.iterdir()) == [path]


def test_bytes_are_written_as_they_are(tmp_path: Path) -> None:
    write_whole(tmp_path / "list", b"\xd2\x84")
    assert (tmp_path / "list").read_bytes() == b"\xd2\x84"


def test_a_text_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "number"
    write_whole(path, "7\n")
    with pytest.raises(UnicodeEncodeError):
        write_whole(path, "八")
    assert path.read_text(encoding="ascii") == "7\n"


def test_a_new_file_takes_nobodys_place(tmp_path: Path) -> None:
    path = tmp_path / "key"
    write_new(path, "first\n", PRIVATE)
    with pytest.raises(FileExistsError):
        write_new(path, "second\n", PRIVATE)
    assert path.read_text(encoding="ascii") == "first\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_private_file_is_the_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "key"
    write_new(path, "first\n", PRIVATE)
    assert path.stat().st_mode & 0o777 == PRIVATE
    write_whole(path, "second\n", PRIVATE)
    assert path.stat().st_mode & 0o777 == PRIVATE


def test_threads_that_write_one_file_do_not_share_a_draft(tmp_path: Path) -> None:
    path, together = tmp_path / "number", Barrier(2)
    texts = ["1\n", "2" * 4096 + "\n"]

    def write(text: str) -> None:
        for _ in range(50):
            together.wait()
            write_whole(path, text)
            assert path.read_text(encoding="ascii") in texts

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(write, texts)) == [None, None]
    assert list(tmp_path.iterdir()) == [path]
