"""A sample is a settings file that its part accepts, with every key in it."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.center.settings import SETTINGS as CENTER_SETTINGS
from kiosk.municipality.settings import SETTINGS as MUNICIPALITY_SETTINGS
from kiosk.runtime.settings import Setting, Settings, load_settings
from kiosk.terminal.settings import SETTINGS as TERMINAL_SETTINGS
from kiosk.trials.settings_samples import settings_sample

PARTS = (CENTER_SETTINGS, MUNICIPALITY_SETTINGS, TERMINAL_SETTINGS)


def loaded(folder: Path, text: str, described: Sequence[Setting]) -> Settings:
    path = folder / "sample.toml"
    path.write_text(text, encoding="utf-8")
    return load_settings(path, described)


@pytest.mark.parametrize("described", PARTS)
def test_a_part_accepts_its_sample(tmp_path: Path, described: Sequence[Setting]) -> None:
    loaded(tmp_path, settings_sample("kiosk made-up", described), described)


@pytest.mark.parametrize("described", PARTS)
def test_every_key_stands_in_the_sample_and_may_be_taken_as_it_is(
    tmp_path: Path, described: Sequence[Setting]
) -> None:
    sample = settings_sample("kiosk made-up", described)
    everything = re.sub(r"^# (?=[a-z_0-9]+(\.[a-z_0-9]+)+ = )", "", sample, flags=re.MULTILINE)
    keys = re.findall(r"^([a-z_0-9.]+) = ", everything, flags=re.MULTILINE)
    assert keys == [setting.key for setting in described]
    loaded(tmp_path, everything, described)


def test_what_is_chosen_and_where_files_lie_stands_in_the_sample(tmp_path: Path) -> None:
    files = tmp_path / "state"
    sample = settings_sample("kiosk made-up", CENTER_SETTINGS, files, {"terminal.sessions": 7})
    settings = loaded(tmp_path, sample, CENTER_SETTINGS)
    assert settings.number("terminal.sessions") == 7
    assert settings.path("tls.key") == files / "tls.key"
    assert settings.path("store.path") == files / "center.sqlite"
