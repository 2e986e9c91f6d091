"""`kiosk tour`: what it lists and what it refuses before anything is started."""

import pytest

from kiosk.cli import main
from kiosk.demo.scenarios.catalogue import SCENARIOS


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
