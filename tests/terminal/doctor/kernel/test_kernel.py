"""What the doctor says of kernels of every kind, from the files that they tell it in."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.terminal.configuration import load_terminal_settings
from kiosk.terminal.doctor.finding import Finding, Site
from kiosk.terminal.doctor.kernel.confinement import confinement
from kiosk.terminal.doctor.kernel.core_files import core_files
from kiosk.terminal.doctor.kernel.examination import examine_kernel
from kiosk.terminal.doctor.kernel.freed_memory import freed_memory
from kiosk.terminal.doctor.kernel.runtime_folder import runtime_folder
from kiosk.terminal.doctor.kernel.sources import KernelSources
from kiosk.terminal.doctor.kernel.swap import swap
from tests.terminal.test_configuration import written


@pytest.fixture
def kernel(tmp_path: Path) -> KernelSources:
    (tmp_path / "sys/kernel").mkdir(parents=True)
    return KernelSources(tmp_path, tmp_path / "config")


def is_told_with_a_remedy(finding: Finding) -> bool:
    return not finding.ok and bool(finding.remedy)


@pytest.mark.parametrize(
    ("words", "built_in", "is_well"),
    [
        ("quiet", False, False),
        ("quiet", True, True),
        ("quiet init_on_free=1", False, True),
        ("init_on_free=1 init_on_free=0", False, False),
        ("init_on_free=off", True, False),
    ],
)
def test_freed_memory_is_overwritten_by_the_last_word_said(
    kernel: KernelSources, words: str, built_in: bool, is_well: bool
) -> None:
    (kernel.proc / "cmdline").write_text(f"{words}\n")
    if built_in:
        kernel.build.write_text("# a kernel\nCONFIG_INIT_ON_FREE_DEFAULT_ON=y\n")
    assert freed_memory(kernel).ok is is_well
    assert is_told_with_a_remedy(freed_memory(kernel)) is not is_well


@pytest.mark.parametrize("pattern", ["core", "|/lib/systemd/systemd-coredump %P %u", "/var/crash/core.%p"])
def test_memory_that_would_be_kept_after_a_crash_is_told(kernel: KernelSources, pattern: str) -> None:
    (kernel.proc / "sys/kernel/core_pattern").write_text(f"{pattern}\n")
    assert is_told_with_a_remedy(core_files(kernel))


@pytest.mark.parametrize("pattern", ["", "|/bin/false"])
def test_a_pattern_that_keeps_nothing_is_well(kernel: KernelSources, pattern: str) -> None:
    (kernel.proc / "sys/kernel/core_pattern").write_text(f"{pattern}\n")
    assert core_files(kernel).ok


def test_swap_is_told_by_its_place(kernel: KernelSources) -> None:
    assert swap(kernel).ok
    (kernel.proc / "swaps").write_text("Filename Type\n/dev/vda2 partition\n")
    assert "/dev/vda2" in swap(kernel).finding
    assert is_told_with_a_remedy(swap(kernel))


@pytest.mark.parametrize("abi", range(6))
def test_what_an_old_kernel_leaves_open_is_told(abi: int) -> None:
    assert is_told_with_a_remedy(confinement(abi))
    assert ("TCP" in confinement(abi).finding) is (1 <= abi < 4)


def test_a_new_kernel_limits_everything() -> None:
    assert confinement(6).ok


def mounts(folder: Path, *lines: str) -> Path:
    path = folder / "mountinfo"
    path.write_text("".join(f"22 1 0:20 / {line}\n" for line in lines))
    return path


def test_a_private_folder_in_memory_is_well(tmp_path: Path) -> None:
    folder = tmp_path / "kiosk"
    folder.mkdir(mode=0o700)
    table = mounts(tmp_path, "/ rw - ext4 /dev/vda1 rw", f"{tmp_path} rw shared:3 - tmpfs tmpfs rw")
    assert runtime_folder(folder, table).ok
    assert runtime_folder(tmp_path / "not yet made", table).ok


def test_a_folder_that_others_may_enter_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "kiosk"
    folder.mkdir()
    folder.chmod(0o755)
    finding = runtime_folder(folder, mounts(tmp_path, f"{tmp_path} rw - tmpfs tmpfs rw"))
    assert is_told_with_a_remedy(finding)
    assert "other users" in finding.finding


def test_a_folder_on_a_disk_is_told(tmp_path: Path) -> None:
    table = mounts(tmp_path, "/ rw - ext4 /dev/vda1 rw", f"{tmp_path}-beside rw - tmpfs tmpfs rw")
    finding = runtime_folder(tmp_path, table)
    assert is_told_with_a_remedy(finding)
    assert "ext4" in finding.finding


def test_every_property_of_the_running_kernel_is_told_once(tmp_path: Path) -> None:
    site = Site(load_terminal_settings(written(tmp_path)), tmp_path, datetime(2026, 11, 24, 10, tzinfo=UTC))
    findings = list(examine_kernel(site))
    assert [finding.what.partition(".")[0] for finding in findings] == ["kernel"] * 5
    assert all(finding.ok or finding.remedy for finding in findings)
