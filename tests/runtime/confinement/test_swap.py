from pathlib import Path

import pytest

from kiosk.runtime.confinement.swap import can_be_swapped, swap_areas

HEADER = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "swaps"
    path.write_text(f"{HEADER}/dev/vda2   partition\t1048572\t\t0\t\t-2\n")
    return path


@pytest.fixture
def own_group(tmp_path: Path) -> Path:
    path = tmp_path / "cgroup"
    path.write_text("1:cpu:/\n0::/system.slice/kiosk.service\n")
    return path


def limit(groups: Path, group: str, value: str) -> None:
    (groups / group).mkdir(parents=True, exist_ok=True)
    (groups / group / "memory.swap.max").write_text(f"{value}\n")


def test_a_machine_without_swap_swaps_nothing(tmp_path: Path, own_group: Path) -> None:
    (tmp_path / "swaps").write_text(HEADER)
    assert swap_areas(tmp_path / "swaps") == swap_areas(tmp_path / "no such table") == ()
    assert not can_be_swapped(tmp_path / "swaps", own_group, tmp_path)


def test_memory_can_be_swapped_where_nothing_forbids_it(tmp_path: Path, table: Path, own_group: Path) -> None:
    limit(tmp_path / "groups", "system.slice/kiosk.service", "max")
    assert swap_areas(table) == ("/dev/vda2",)
    assert can_be_swapped(table, own_group, tmp_path / "groups")


@pytest.mark.parametrize("group", ["system.slice/kiosk.service", "system.slice"])
def test_a_control_group_above_the_process_can_forbid_it(
    tmp_path: Path, table: Path, own_group: Path, group: str
) -> None:
    limit(tmp_path / "groups", group, "0")
    assert not can_be_swapped(table, own_group, tmp_path / "groups")


def test_a_machine_without_unified_groups_forbids_nothing(tmp_path: Path, table: Path) -> None:
    (tmp_path / "cgroup").write_text("1:cpu:/\n")
    assert can_be_swapped(table, tmp_path / "cgroup", tmp_path)
