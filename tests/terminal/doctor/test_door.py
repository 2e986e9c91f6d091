import argparse
import json
from pathlib import Path

import pytest

from kiosk.terminal.doctor.door import declare, run
from tests.terminal.devices.printer.rigs import virtual_rig
from tests.terminal.test_configuration import written


def _arguments(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    declare(parser)
    return parser.parse_args(words)


def test_findings_are_told_and_the_sheet_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = tmp_path / "sheet.pdf"
    with virtual_rig(tmp_path) as rig:
        config = written(
            tmp_path,
            printer__uri=f'"{rig.uri}"',
            printer__certificate=f'"{rig.certificate}"',
            printer__accepted_on='"2026-11-24"',
        )
        arguments = _arguments(
            "--config", str(config), "--json", "--device", "printer", "--sheet", str(sheet)
        )
        assert run(arguments) == 0
    findings = json.loads(capsys.readouterr().out)
    assert {tuple(finding) for finding in findings} == {("what", "ok", "finding", "remedy")}
    assert sheet.read_bytes().startswith(b"%PDF")


def test_settings_that_cannot_be_read_are_a_finding_and_no_sheet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere, sheet = tmp_path / "nowhere.toml", tmp_path / "sheet.pdf"
    assert run(_arguments("--config", str(nowhere))) == 1
    assert capsys.readouterr().out.startswith("FAIL  settings")
    assert run(_arguments("--config", str(nowhere), "--sheet", str(sheet))) == 2
    assert "no sheet" in capsys.readouterr().err
    assert not sheet.exists()
