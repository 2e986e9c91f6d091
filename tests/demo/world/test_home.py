from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.demo.scenarios.scenario import AN_ORDINARY_MORNING
from kiosk.demo.world.groundwork import Groundwork
from kiosk.demo.world.groundwork_digest import groundwork_digest
from kiosk.demo.world.home import KEPT, DemoHome, default_home
from kiosk.municipality.registry import Registry
from kiosk.municipality.store import Store


@dataclass(frozen=True)
class TwoRuns:
    """What two runs got that asked an empty home at once."""

    home: Path
    said: list[str]
    first: Groundwork
    second: Groundwork

    @property
    def made(self) -> Path:
        """What was made for them."""
        (made,) = (path for path in self.home.iterdir() if path.is_dir() and "old" not in path.name)
        return made


@pytest.fixture(scope="module")
def two_runs(tmp_path_factory: pytest.TempPathFactory) -> TwoRuns:
    folder = tmp_path_factory.mktemp("demo")
    home, said = folder / "home", list[str]()
    for name in range(KEPT + 2):
        (home / f"old-{name}").mkdir(parents=True)

    def supply(name: str) -> Groundwork:
        return DemoHome(home, said.append).supply(folder / name, AN_ORDINARY_MORNING)

    with ThreadPoolExecutor(2) as runs:
        first, second = runs.map(supply, ("first", "second"))
    return TwoRuns(home, said, first, second)


def test_the_groundwork_is_made_once_for_runs_that_ask_at_the_same_time(two_runs: TwoRuns) -> None:
    assert len(two_runs.said) == 1


def test_every_run_gets_the_same_whole_groundwork(two_runs: TwoRuns) -> None:
    def contents(folder: Path) -> dict[str, bytes]:
        return {
            str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()
        }

    assert contents(two_runs.first.folder) == contents(two_runs.second.folder)


def test_what_one_run_changes_reaches_no_other(two_runs: TwoRuns, tmp_path: Path) -> None:
    registry = Path("991015") / "store.sqlite"
    before = (two_runs.made / registry).read_bytes()
    DemoHome(two_runs.home).supply(tmp_path, AN_ORDINARY_MORNING)
    store = Store.in_file(tmp_path / registry)
    with Registry(store).change(AN_ORDINARY_MORNING) as change:
        change.cancel_seal(Character.HERO.resident_id)
    store.close()
    assert (tmp_path / registry).read_bytes() != before
    assert (two_runs.made / registry).read_bytes() == before


def test_everyone_of_the_cast_has_a_card_that_leads_to_a_municipality(two_runs: TwoRuns) -> None:
    assert len(two_runs.first.routes) == len(Character)
    assert set(two_runs.first.routes.values()) == {"991015", "993417"}


def test_only_the_last_used_groundworks_are_kept(two_runs: TwoRuns) -> None:
    kept = [path for path in two_runs.home.iterdir() if path.is_dir()]
    assert len(kept) == KEPT
    assert two_runs.made in kept


def test_only_the_owner_may_read_a_groundwork(two_runs: TwoRuns) -> None:
    assert two_runs.made.stat().st_mode & 0o077 == 0


def test_another_day_needs_another_groundwork() -> None:
    assert groundwork_digest(AN_ORDINARY_MORNING) != groundwork_digest(
        AN_ORDINARY_MORNING + timedelta(days=1)
    )


def test_the_home_lies_where_the_user_keeps_what_can_be_made_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert default_home() == tmp_path / "kiosk-demo" / "groundwork"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert default_home() == tmp_path / ".cache" / "kiosk-demo" / "groundwork"
