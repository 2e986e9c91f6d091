"""A display is tried before the demo starts anything."""

import argparse

import pytest

from kiosk.demo import door
from kiosk.demo.display import DisplayUnreachable, names_display, try_display


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_without_the_name_of_one_there_is_no_display(no_display: pytest.MonkeyPatch) -> None:
    assert not names_display()
    no_display.setenv("DISPLAY", ":0")
    assert names_display()


def test_a_display_that_answers_is_reached(no_display: pytest.MonkeyPatch) -> None:
    no_display.setenv("QT_QPA_PLATFORM", "offscreen")
    try_display()


def test_a_display_that_nobody_serves_is_named_with_the_remedy(no_display: pytest.MonkeyPatch) -> None:
    no_display.setenv("DISPLAY", ":4711")
    with pytest.raises(DisplayUnreachable, match="DISPLAY=:4711; unset DISPLAY to play off-screen"):
        try_display()


def test_the_demo_starts_nothing_without_its_display(
    no_display: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    no_display.setenv("DISPLAY", ":4711")
    parser = argparse.ArgumentParser()
    door.declare(parser)
    assert door.run(parser.parse_args([])) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("kiosk demo: cannot reach the display DISPLAY=:4711; ")
