"""The doctor at a printer that is well, and at one with each thing wrong."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.demo.printer.ippeve import ippeve_printer
from kiosk.demo.printer.machine import Machine
from kiosk.demo.printer.trays import LETTER
from kiosk.terminal.configuration import load_terminal_settings
from kiosk.terminal.devices.printer.ipp.attributes import Defaults
from kiosk.terminal.devices.printer.ipp.ticket import PRINT_RESOLUTION
from kiosk.terminal.devices.printer.lock import Hold
from kiosk.terminal.doctor.finding import Finding, Site
from kiosk.terminal.doctor.printer.examination import examine_printer
from kiosk.terminal.doctor.printer.job_ticket import document_format, job_attributes
from kiosk.terminal.doctor.printer.paper import paper
from kiosk.terminal.doctor.printer.resolution import resolution
from kiosk.terminal.doctor.printer.sight import PrinterSight, look_at
from kiosk.terminal.printer_lock import certificate_printer_lock, printer_lock_folder
from tests.terminal.devices.printer.rigs import VirtualRig, quick_settings, virtual_rig
from tests.terminal.test_configuration import written

_NOW = datetime.now(UTC)


@pytest.fixture
def virtual(tmp_path: Path) -> Iterator[VirtualRig]:
    with virtual_rig(tmp_path) as rig:
        yield rig


def _site(folder: Path, uri: str, certificate: Path, **changes: str) -> Site:
    changes = {"printer__uri": f'"{uri}"', "printer__certificate": f'"{certificate}"', **changes}
    return Site(load_terminal_settings(written(folder, **changes)), folder, _NOW)


def _found(site: Site) -> dict[str, Finding]:
    return {finding.what: finding for finding in examine_printer(site)}


def test_a_printer_that_is_well_has_nothing_to_mend(tmp_path: Path, virtual: VirtualRig) -> None:
    site = _site(tmp_path, virtual.uri, virtual.certificate, printer__accepted_on='"2026-11-24"')
    found = _found(site)
    assert all(finding.ok for finding in found.values()), found
    assert "Virtual printer of the kiosk demo" in found["printer.reachable"].finding
    assert "says nothing about keeping" in found["printer.documents-kept"].finding


def test_ippeveprinter_is_examined_as_well(tmp_path: Path) -> None:
    with ippeve_printer() as running:
        found = _found(_site(tmp_path, running.uri, running.certificate))
    wrong = {what for what, finding in found.items() if not finding.ok}
    assert wrong == {"printer.accepted"}
    assert "document-password-supported=1023" in found["printer.documents-kept"].finding


def _empty(machine: Machine) -> None:
    machine.main_tray.sheets = 0


def _letter(machine: Machine) -> None:
    machine.main_tray.medium = LETTER


def _simplex(machine: Machine) -> None:
    machine.two_sided = False


def _pause(machine: Machine) -> None:
    machine.paused = True


@pytest.mark.parametrize(
    ("fault", "what", "words"),
    [
        (_empty, "printer.state", "media-empty"),
        (_pause, "printer.state", "stopped"),
        (_letter, "printer.paper", LETTER),
        (_simplex, "printer.two-sided", "two-sided-long-edge"),
    ],
)
def test_what_is_wrong_is_told_with_a_remedy(
    tmp_path: Path, virtual: VirtualRig, fault: Callable[[Machine], None], what: str, words: str
) -> None:
    with virtual.printer.adjust() as machine:
        fault(machine)
    finding = _found(_site(tmp_path, virtual.uri, virtual.certificate))[what]
    assert not finding.ok
    assert words in finding.finding
    assert finding.remedy


def test_a_printer_that_is_off_ends_the_examination(tmp_path: Path, virtual: VirtualRig) -> None:
    virtual.printer.power_off()
    found = _found(_site(tmp_path, virtual.uri, virtual.certificate))
    assert not found["printer.reachable"].ok
    assert "printer.paper" not in found


def test_a_stranger_in_the_printers_place_is_told(tmp_path: Path, virtual: VirtualRig) -> None:
    (tmp_path / "other").mkdir()
    with virtual_rig(tmp_path / "other") as other:
        found = _found(_site(tmp_path, virtual.uri, other.certificate))
    assert "shows another certificate" in found["printer.reachable"].finding


def test_a_printer_that_is_held_by_a_document_is_told(tmp_path: Path, virtual: VirtualRig) -> None:
    site = _site(tmp_path, virtual.uri, virtual.certificate)
    printer_lock_folder(site.settings).mkdir()
    certificate_printer_lock(site.settings).hold(Hold("token"))
    finding = _found(site)["printer.lock"]
    assert not finding.ok
    assert finding.finding.startswith("held")


def test_a_locked_printer_and_its_remedy_are_told(tmp_path: Path, virtual: VirtualRig) -> None:
    site = _site(tmp_path, virtual.uri, virtual.certificate)
    printer_lock_folder(site.settings).mkdir()
    certificate_printer_lock(site.settings).lock()
    finding = _found(site)["printer.lock"]
    assert not finding.ok
    assert "kiosk printer unlock" in finding.remedy


@pytest.mark.parametrize(("on", "ok"), [("", False), ("2026-11-24", True), ("yesterday", False)])
def test_the_site_acceptance_is_well_once_it_was_signed(
    tmp_path: Path,
    virtual: VirtualRig,
    on: str,
    ok: bool,
) -> None:
    site = _site(tmp_path, virtual.uri, virtual.certificate, printer__accepted_on=f'"{on}"')
    assert _found(site)["printer.accepted"].ok is ok


def test_a_certificate_that_ends_soon_is_told_before_it_ends(tmp_path: Path, virtual: VirtualRig) -> None:
    site = _site(tmp_path, virtual.uri, virtual.certificate)
    assert _found(site)["printer.certificate"].ok
    late = replace(site, now=_NOW + timedelta(days=3630))
    assert not _found(late)["printer.certificate"].ok


@pytest.fixture
def sight(virtual: VirtualRig) -> PrinterSight:
    return look_at(quick_settings(virtual.uri, virtual.certificate))


def test_a_tray_that_the_printer_does_not_have_is_told(sight: PrinterSight) -> None:
    with_tray = replace(sight, settings=replace(sight.settings, tray="tray-9"))
    assert paper(with_tray) == Finding(
        "printer.paper",
        ok=False,
        finding="the printer has no tray tray-9",
        remedy="set printer.tray to one of: tray-1, tray-2",
    )


def test_a_tray_with_other_paper_is_told_beside_the_one_with_a4(sight: PrinterSight) -> None:
    drawn = {
        tray: paper(replace(sight, settings=replace(sight.settings, tray=tray)))
        for tray in ("tray-1", "tray-2")
    }
    assert drawn["tray-1"].ok
    assert not drawn["tray-2"].ok
    assert drawn["tray-2"].finding == "tray-2 is set to 297 x 420 mm"
    assert drawn["tray-2"].remedy.endswith("or set printer.tray to tray-1")


def test_a_tray_whose_paper_is_not_told_is_not_believed(sight: PrinterSight) -> None:
    silent = replace(sight.status, loaded=frozenset())
    finding = paper(replace(sight, status=silent, settings=replace(sight.settings, tray="tray-1")))
    assert not finding.ok
    assert "does not tell what lies in tray-1" in finding.finding


def test_attributes_that_are_ignored_need_the_printers_own_defaults(sight: PrinterSight) -> None:
    status = replace(sight.status, job_attributes=frozenset({"media", "sides"}), defaults=Defaults())
    poor = replace(sight, status=status)
    assert not job_attributes(poor).ok
    assert "print-scaling" in job_attributes(poor).finding
    assert "600 dpi as the default" in resolution(poor).remedy
    right = replace(status, defaults=Defaults("monochrome", "none", PRINT_RESOLUTION))
    assert job_attributes(replace(sight, status=right)).ok
    assert resolution(replace(sight, status=right)).ok


def test_a_printer_that_cannot_do_its_work_is_told_so(sight: PrinterSight) -> None:
    nothing: frozenset[str] = frozenset()
    status = replace(sight.status, job_attributes=nothing, document_formats=nothing, resolutions=frozenset())
    poor = replace(sight, status=status)
    assert [job_attributes(poor).ok, document_format(poor).ok, resolution(poor).ok] == [False] * 3
