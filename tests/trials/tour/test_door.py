"""`kiosk tour`: the list of all scenarios, and what cannot be asked for."""

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.demo.scenarios.catalogue import SCENARIOS
from kiosk.trials.shop_floor.breakdowns import BREAKDOWNS


def test_the_list_names_every_scenario_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tour", "--list"]) == 0

    named = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert named == [*SCENARIOS, *BREAKDOWNS]


@pytest.mark.parametrize(
    "option", [("--lang", "en"), ("--size", "1920x1080"), ("--stack", "real")], ids=lambda pair: pair[0]
)
def test_a_tour_over_processes_refuses_what_it_cannot_vary(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: tuple[str, str]
) -> None:
    out = tmp_path / "out"

    assert main(["tour", str(out), "--scenario", "session-killed-payment", *option]) == 2
    assert "leave --lang, --size and --stack out" in capsys.readouterr().err
    assert not out.exists()


def test_a_scenario_that_is_not_known_is_answered_with_those_that_may_be_meant(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["tour", "out", "--scenario", "session-killed-paymet"])

    assert "perhaps: session-killed-payment" in capsys.readouterr().err
