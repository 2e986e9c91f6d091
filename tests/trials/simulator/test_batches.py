"""The product is sound under every seed that is played, and the same judge finds the failures of 2023."""

import pytest

from kiosk.trials.simulator.batch import Build, Summary, simulated, simulated_on_all_cores
from kiosk.trials.simulator.weather import CALM
from kiosk.trials.simulator.wrong import Wrong

MANY = 1_000_000


def test_in_calm_weather_everybody_gets_paper() -> None:
    summary = simulated(range(12), weather=CALM)
    assert summary.endings == (("printed", summary.sessions),)
    assert summary.papers >= summary.sessions > 20
    assert summary.wrong == ()


@pytest.mark.timeout(600)
def test_with_every_fault_nobody_gets_a_wrong_or_stale_paper_and_all_money_is_accounted_for() -> None:
    summary = simulated(range(60))
    assert summary.wrong == ()
    assert summary.killed > 0
    assert summary.misdelivered > 0
    assert {"printed", "refused", "refunded", "cancelled", "timed_out"} <= dict(summary.endings).keys()


def test_the_same_seeds_come_to_the_same() -> None:
    assert simulated(range(30, 38)) == simulated(range(30, 38))


@pytest.mark.parametrize(
    ("build", "found"),
    [
        (Build.ONE_SECOND_NAMES, Wrong.ANOTHER_PERSONS_PAPER),
        (Build.ANSWER_CACHE_BY_PERSON, Wrong.ONE_SERIAL_TWICE),
        (Build.FORCED_LOCK_RELEASE, Wrong.ANOTHER_PERSONS_PAPER),
        (Build.COUNTED_IN_MEMORY, Wrong.EQUATION_DOES_NOT_BALANCE),
    ],
)
def test_what_is_broken_on_purpose_is_found_out(build: Build, found: Wrong) -> None:
    assert found in dict(simulated(range(24), build).wrong)


@pytest.mark.long
@pytest.mark.timeout(8 * 3600)
def test_a_million_interleavings() -> None:
    def ignore(_: Summary) -> None:
        """Nobody watches."""

    summary = simulated_on_all_cores(range(MANY), Build.SOUND, 2, ignore)
    assert (summary.runs, summary.wrong) == (MANY, ())


@pytest.mark.parametrize("seed", [100117], ids=["a request delivered twice voided the paper in between"])
def test_what_a_seed_once_found_stays_mended(seed: int) -> None:
    assert simulated(range(seed, seed + 1)).wrong == ()
