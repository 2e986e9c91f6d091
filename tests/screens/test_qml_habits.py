"""Habits that qmllint does not know: numbers and colours in one place, nothing of the world in QML."""

import re
from pathlib import Path

import pytest

from kiosk.terminal.ui.scene import IMPORT_PATH

FILES = sorted(IMPORT_PATH.rglob("*.qml"))
STYLED = [file for file in FILES if file.stem != "Style"]


def name_of(file: Path) -> str:
    return f"{file.parent.name}/{file.stem}"


def test_there_are_files_to_look_at() -> None:
    assert len(STYLED) > 50


@pytest.mark.parametrize("file", STYLED, ids=name_of)
def test_sizes_and_colours_come_from_the_style(file: Path) -> None:
    text = file.read_text(encoding="utf-8")

    assert re.findall(r"#[0-9a-fA-F]{3,8}\b", text) == []
    assert (
        re.findall(
            r"(?:pixelSize|[wW]idth|[hH]eight|[mM]argins?|spacing|radius|duration): [2-9][0-9.]*", text
        )
        == []
    )


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_every_file_is_in_its_module(file: Path) -> None:
    listed = (file.parent / "qmldir").read_text(encoding="utf-8").split()

    assert file.name in listed


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_no_logic_hides_in_scripts(file: Path) -> None:
    text = file.read_text(encoding="utf-8")

    assert not re.search(r"XMLHttpRequest|\.import |\beval\b|Qt\.createQmlObject|setTimeout|console\.", text)


@pytest.mark.parametrize("file", STYLED, ids=name_of)
def test_what_can_be_pressed_says_its_role(file: Path) -> None:
    text = file.read_text(encoding="utf-8")

    if "T.AbstractButton {" in text:
        assert "Accessible.role: Accessible." in text
        assert "Accessible.name: " in text
