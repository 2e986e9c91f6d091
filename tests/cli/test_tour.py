"""`kiosk tour`: what it lists and what it refuses before anything is started."""

import pytest

from kiosk.cli import main
from kiosk.demo.scenarios.catalogue import SCENARIOS

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
        [scenario.name, scenario.title] for scenario in SCENARIOS.values()
    ]


def test_a_tour_without_a_folder_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tour"]) == 2
    assert "kiosk tour OUT" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "finding"),
    [
        (["--scenario", "sad-path"], "sad-path"),
        (["--size", "huge"], "huge is not a size such as 1024x768"),
        (["--lang", "tlh"], "tlh"),
        (["--stack", "paper"], "paper"),
    ],
)
def test_a_bad_option_is_refused_by_name(
    arguments: list[str], finding: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["tour", "out", *arguments])
    assert ended.value.code == 2
    assert finding in capsys.readouterr().err
