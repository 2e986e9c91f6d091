import argparse
from datetime import date
from pathlib import Path

import pytest

from kiosk.demo.cities.profiles import MIHON_PROFILE
from kiosk.municipality.profile_door import declare, run
from kiosk.municipality.profiles import write_profile


def told(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    declare(parser)
    return run(parser.parse_args(arguments))


def test_what_is_served_on_a_day_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_profile(MIHON_PROFILE, tmp_path / "mihon.toml")
    assert told(str(tmp_path / "mihon.toml"), "--day", date(2026, 12, 29).isoformat()) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "みほん市 (991015), 2026-12-29: closed"
    assert "  juminhyo: 300 yen, 06:30-23:00, mon tue wed thu fri sat sun, holidays too" in lines
    assert "  koseki: 450 yen, 09:00-17:00, mon tue wed thu fri, not on holidays" in lines


def test_a_profile_that_cannot_be_used_is_told_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mihon.toml").write_text('code = "1"\n', encoding="utf-8")
    assert told(str(tmp_path / "mihon.toml")) == 1
    assert "mihon.toml:1: " in capsys.readouterr().err
