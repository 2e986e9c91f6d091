"""A file that holds a secret is refused where others have a way to it."""

from pathlib import Path

import pytest

from kiosk.runtime.private_file import PrivateFileExposed, require_private

CONTENT = "0123456789abcdef"


def file_with(mode: int, path: Path) -> Path:
    path.write_text(CONTENT)
    path.chmod(mode)
    return path


@pytest.mark.parametrize("mode", [0o600, 0o400, 0o640, 0o440])
def test_its_owner_and_a_reading_group_may_have_it(mode: int, tmp_path: Path) -> None:
    require_private(file_with(mode, tmp_path / "tls.key"))


@pytest.mark.parametrize("mode", [0o644, 0o604, 0o602, 0o601, 0o620, 0o660])
def test_whoever_else_may_not(mode: int, tmp_path: Path) -> None:
    path = file_with(mode, tmp_path / "tls.key")
    with pytest.raises(PrivateFileExposed, match=r"tls\.key is open to others; run chmod") as refused:
        require_private(path)
    assert CONTENT not in str(refused.value)


def test_a_folder_may_be_looked_into_but_not_changed(tmp_path: Path) -> None:
    folder = tmp_path / "seal-keys"
    folder.mkdir()
    folder.chmod(0o755)
    require_private(folder)
    folder.chmod(0o775)
    with pytest.raises(PrivateFileExposed, match="seal-keys is open to others; run chmod g-w,o-w"):
        require_private(folder)


def test_each_file_of_a_folder_is_looked_at(tmp_path: Path) -> None:
    folder = tmp_path / "seal-keys"
    folder.mkdir(mode=0o700)
    file_with(0o600, folder / "2026-10.pem")
    file_with(0o644, folder / "2026-11.pem")
    with pytest.raises(PrivateFileExposed, match=r"2026-11\.pem is open"):
        require_private(folder)


def test_what_is_missing_is_left_to_its_reader(tmp_path: Path) -> None:
    require_private(tmp_path / "nothing")
