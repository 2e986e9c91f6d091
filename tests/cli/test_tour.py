"""`kiosk tour`: what it lists and what it refuses before anything is started."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.demo.scenarios.catalogue import SCENARIOS
from kiosk.trials.shop_floor.breakdowns import BREAKDOWNS

ALWAYS = {
    "happy-path",
    "two-lines",
    "wrong-pin-once",
    "pin-locked",
    "card-torn-out",
    "card-left-on-reader",
    "cancel-at-payment",
    "overpaid-cash",
    "no-paper-before-payment",
    "jam-after-payment",
    "jam-on-second-line",
    "center-unreachable",
    "late-answer",
    "lost-answer",
    "out-of-hours",
    "under-15",
    "household-of-seven",
    "rare-names",
}
"""Names that tools may rely on."""


def test_the_scenarios_that_tools_rely_on_are_there() -> None:
    assert set(SCENARIOS) >= ALWAYS


def test_the_list_names_and_explains_every_scenario(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tour", "--list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(maxsplit=1) for line in lines] == [
        *([scenario.name, scenario.title] for scenario in SCENARIOS.values()),
        *([breakdown.name, breakdown.title] for breakdown in BREAKDOWNS.values()),
    ]


def test_a_tour_without_a_folder_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tour"]) == 2
    assert "kiosk tour OUT" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "finding"),
    [
        (["--scenario", "sad-path"], "there is no scenario sad-path"),
        (["--scenario", "happy-pth"], "perhaps: happy-path"),
        (["--size", "huge"], "huge is not a size such as 1024x768"),
        (["--lang", "tlh"], "invalid choice: 'tlh' (choose from 'ja', 'ja-easy', 'en', "),
        (["--stack", "paper"], "invalid choice: 'paper' (choose from 'virtual', 'real')"),
    ],
)
def test_a_bad_option_is_refused_by_name(
    arguments: list[str], finding: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["tour", "out", *arguments])
    assert ended.value.code == 2
    assert finding in capsys.readouterr().err


def test_an_unknown_scenario_is_not_answered_with_every_name(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["tour", "out", "--scenario", "happy-pth"])
    told = capsys.readouterr().err
    assert sum(f" {name}" in told for name in SCENARIOS) < 5
    assert "kiosk tour --list" in told


def test_every_option_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["tour", "--help"])
    told = " ".join(capsys.readouterr().out.split())
    for words in ("what happens", "language of the screens", "size of the screen", "real pcscd"):
        assert words in told


def test_a_file_in_the_place_of_the_folder_is_refused_in_one_line(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    out.touch()
    tour = subprocess.run([sys.executable, "-m", "kiosk", "tour", str(out)], check=False)
    assert tour.returncode == 2
    (line,) = capfd.readouterr().err.splitlines()
    assert line.startswith(f"kiosk tour: {out} cannot be used as a folder (Not a directory); name one")
