"""The doctor hears every examination, whatever the settings file is like."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.runtime.start import StartRefused
from kiosk.terminal.doctor.examinations import EXAMINATIONS
from kiosk.terminal.doctor.examining import examine
from kiosk.terminal.doctor.finding import Examination, Finding, Site
from tests.terminal.test_configuration import written

_NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
_WELL = Finding("bell.rings", ok=True, finding="rings")


def _ring(_: Site) -> Iterator[Finding]:
    yield _WELL


def _impossible(_: Site) -> Iterator[Finding]:
    yield Finding("lamp.socket", ok=True, finding="there")
    raise StartRefused("lamp.colour: is no colour; choose one")


_EXAMINATIONS = (Examination("lamp", _impossible), Examination("bell", _ring))


def test_settings_that_are_refused_do_not_silence_the_other_devices(tmp_path: Path) -> None:
    findings = examine(written(tmp_path), _NOW, _EXAMINATIONS)
    assert [finding.what for finding in findings] == ["lamp.socket", "lamp.settings", "bell.rings"]
    assert findings[1].finding == "lamp.colour: is no colour; choose one"
    assert [finding.ok for finding in findings] == [True, False, True]


def test_one_device_can_be_examined_alone(tmp_path: Path) -> None:
    assert examine(written(tmp_path), _NOW, _EXAMINATIONS, "bell") == (_WELL,)


def test_where_there_is_no_settings_file_the_remedy_is_to_make_one(tmp_path: Path) -> None:
    (finding,) = examine(tmp_path / "nowhere.toml", _NOW, _EXAMINATIONS)
    assert "docs/samples/terminal.toml" in finding.remedy
    assert "--config" in finding.remedy


def test_an_unreadable_settings_file_is_the_one_finding(tmp_path: Path) -> None:
    (finding,) = examine(tmp_path / "nowhere.toml", _NOW, _EXAMINATIONS)
    assert (finding.what, finding.ok) == ("settings", False)
    assert "nowhere.toml" in finding.finding


def test_every_device_is_examined_once() -> None:
    devices = [one.device for one in EXAMINATIONS]
    assert sorted(set(devices)) == sorted(devices)
