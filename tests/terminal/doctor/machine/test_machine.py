"""What the doctor says of the machine itself."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from kiosk.demo.pki.transport import TransportCa
from kiosk.terminal.configuration import load_terminal_settings
from kiosk.terminal.doctor.finding import Finding, Site
from kiosk.terminal.doctor.machine.clock import clock
from kiosk.terminal.doctor.machine.disk import disk
from kiosk.terminal.doctor.machine.examination import examine_machine
from kiosk.terminal.doctor.machine.own_certificate import own_certificate
from tests.terminal.test_configuration import written

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    return TransportCa(tmp_path / "pki", NOW).issue("t-0001").certificate


def end_of(certificate: Path) -> datetime:
    return x509.load_pem_x509_certificate(certificate.read_bytes()).not_valid_after_utc


def is_told_with_a_remedy(finding: Finding) -> bool:
    return not finding.ok and bool(finding.remedy)


@pytest.mark.parametrize(("days_left", "is_well"), [(31, True), (24, True), (22, False), (1, False)])
def test_a_certificate_is_well_until_its_renewal_is_a_week_late(
    certificate: Path, days_left: int, is_well: bool
) -> None:
    finding = own_certificate(certificate, end_of(certificate) - timedelta(days=days_left))
    assert finding.ok is is_well
    assert is_well or "renew" in finding.remedy


def test_after_its_end_only_a_new_enrolment_helps(certificate: Path) -> None:
    assert "enrol anew" in own_certificate(certificate, end_of(certificate)).remedy


def test_a_terminal_without_a_certificate_is_told_to_enrol(tmp_path: Path) -> None:
    finding = own_certificate(tmp_path / "tls.pem", NOW)
    assert is_told_with_a_remedy(finding)
    assert "kiosk terminal enrol" in finding.remedy


@pytest.mark.parametrize(("free", "is_well"), [(500_000_000, True), (499_999_999, False)])
def test_a_disk_has_room_for_the_journal(tmp_path: Path, free: int, is_well: bool) -> None:
    finding = disk(tmp_path, lambda _: free)
    assert finding.ok is is_well
    assert is_well or is_told_with_a_remedy(finding)


@pytest.mark.parametrize(("state", "is_well"), [(0, True), (1, True), (5, False)])
def test_a_clock_that_follows_no_other_is_told(state: int, is_well: bool) -> None:
    finding = clock(lambda: state)
    assert finding.ok is is_well
    assert is_well or is_told_with_a_remedy(finding)


def test_every_property_of_this_machine_is_told_once(tmp_path: Path) -> None:
    site = Site(load_terminal_settings(written(tmp_path)), tmp_path, NOW)
    told = [finding.what for finding in examine_machine(site)]
    assert told == ["machine.version", "machine.certificate", "machine.clock", "machine.disk"]
