import argparse
from pathlib import Path

import pytest

from kiosk.demo import door


@pytest.fixture
def without_display(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder to start in, on a machine without any display."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def parsed(*arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    door.declare(parser)
    return parser.parse_args(arguments)


def test_the_size_is_that_of_the_kiosk() -> None:
    assert parsed("--size", "1280x1024").size == (1280, 1024)
    assert parsed().size == (1024, 768)


@pytest.mark.parametrize(
    "wrong", [("--size", "large"), ("--scenario", "no-such-thing")], ids=["size", "name"]
)
def test_what_does_not_exist_is_refused(wrong: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        parsed(*wrong)
    assert refused.value.code == 2
    assert wrong[1] in capsys.readouterr().err


def test_without_a_display_the_tour_is_played_and_its_pictures_are_named(
    without_display: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert door.run(parsed()) == 0
    told = capfd.readouterr().out
    out = without_display / "build" / "demo-tour"
    assert str(out / "screens") in told
    assert str(out / "printed" / "01.pdf") in told
    assert str(out / "receipt.pdf") in told
    assert list((out / "screens").glob("*.png"))
