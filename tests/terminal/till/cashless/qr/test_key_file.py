"""The merchant's key: read only where nobody else can read it, and shown nowhere."""

from pathlib import Path

import pytest

from kiosk.terminal.till.cashless.qr.key_file import KeyFileUnusable, load_api_key


def written(folder: Path, text: str, mode: int = 0o600) -> Path:
    path = folder / "merchant.key"
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    return path


def test_name_and_secret_are_read(tmp_path: Path) -> None:
    key = load_api_key(written(tmp_path, "a_name\nverysecret\n"))
    assert (key.name, key.secret) == ("a_name", "verysecret")


def test_the_secret_shows_in_no_representation(tmp_path: Path) -> None:
    assert "verysecret" not in repr(load_api_key(written(tmp_path, "a_name\nverysecret\n")))


def test_a_group_may_read_it_as_any_secret(tmp_path: Path) -> None:
    assert load_api_key(written(tmp_path, "a_name\nverysecret\n", 0o640)).name == "a_name"


@pytest.mark.parametrize("mode", [0o644, 0o604, 0o660, 0o666])
def test_a_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    with pytest.raises(KeyFileUnusable, match="chmod g-w,o-rwx") as refused:
        load_api_key(written(tmp_path, "a_name\nverysecret\n", mode))
    assert "verysecret" not in str(refused.value)


@pytest.mark.parametrize("text", ["", "a_name", "a b c", "名\n鍵\n"])
def test_a_file_with_something_else_is_refused_without_telling_it(tmp_path: Path, text: str) -> None:
    with pytest.raises(KeyFileUnusable) as refused:
        load_api_key(written(tmp_path, text))
    assert text.strip() == "" or text not in str(refused.value)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KeyFileUnusable, match="no readable key file"):
        load_api_key(tmp_path / "none")
