"""The command `kiosk`: every door is listed, opens on its own, and tells its options."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import DOORS, Door, main
from kiosk.demo.scenarios.catalogue import SCENARIOS
from kiosk.trials.shop_floor.breakdowns import BREAKDOWNS


def test_help_lists_every_door(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert all(" ".join(door.words) in told and door.help in told for door in DOORS)


def test_without_a_door_the_doors_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "doors:" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["dmo"], "there is no door dmo; perhaps: demo;"),
        (["center"], "there is no door center; perhaps: center serve"),
        (["center", "srve"], "there is no door center srve; perhaps: center serve"),
        (["municipality", "--config", "x"], "there is no door municipality; perhaps: municipality serve,"),
        (["xyzzy"], "there is no door xyzzy; `kiosk --help` lists them all"),
    ],
)
def test_an_unknown_door_is_named_with_what_may_have_been_meant(
    words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert told in capsys.readouterr().err


def test_an_unknown_option_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--colour"])
    assert ended.value.code == 2
    assert "--colour" in capsys.readouterr().err


def test_a_part_that_is_not_installed_is_named_with_the_remedy(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A machine has only the extras of its own part."""
    monkeypatch.setitem(sys.modules, "fastapi", None)
    monkeypatch.delitem(sys.modules, "kiosk.center.door", raising=False)
    monkeypatch.delitem(sys.modules, "kiosk.center.app", raising=False)
    with pytest.raises(SystemExit) as ended:
        main(["center", "serve", "--config", "x"])
    assert ended.value.code == 1
    told = capsys.readouterr().err
    assert told.startswith("kiosk center serve: fastapi is not installed")
    assert "Traceback" not in told


def test_no_door_hides_another() -> None:
    """A door's words must not begin another door's words, or that one could never be opened."""
    for door in DOORS:
        others = [other for other in DOORS if other is not door]
        assert not any(other.words[: len(door.words)] == door.words for other in others)


@pytest.mark.parametrize("door", DOORS, ids=lambda door: " ".join(door.words))
def test_every_door_leads_somewhere_and_tells_its_options(
    door: Door, capsys: pytest.CaptureFixture[str]
) -> None:
    assert importlib.util.find_spec(door.module) is not None
    with pytest.raises(SystemExit) as ended:
        main([*door.words, "--help"])
    assert ended.value.code == 0
    assert f"usage: kiosk {' '.join(door.words)}" in capsys.readouterr().out


def test_the_overview_needs_no_part_of_the_system() -> None:
    """A machine that has only the extras of one part can still ask what there is."""
    program = (
        "import sys; from kiosk.cli import main; main([]); "
        "sys.exit(any(name.split('.')[0] in {'PySide6', 'fastapi', 'sqlalchemy', 'cryptography'}"
        " for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_package_runs_as_a_program() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "tour", "--list"], capture_output=True, text=True, check=True
    )
    assert [line.split()[0] for line in done.stdout.splitlines()] == [*SCENARIOS, *BREAKDOWNS]


@pytest.mark.parametrize("door", [("center", "serve"), ("municipality", "serve")])
def test_a_settings_file_that_is_not_there_is_refused_with_the_remedy(
    door: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = tmp_path / "nowhere.toml"
    assert main([*door, "--config", str(nowhere)]) == 1
    told = capsys.readouterr().err
    assert told.startswith(f"kiosk {' '.join(door)}: {nowhere}: cannot be read")
    assert "check path and rights" in told
