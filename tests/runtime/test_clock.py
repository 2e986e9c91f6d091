"""Time is a dependency: of the machine, of a test, or of a demo with its own date."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from kiosk.demo.pki.transport import TransportCa
from kiosk.runtime.clock import (
    JAPAN,
    ClockShiftRefused,
    ShiftedClock,
    SteppedClock,
    SystemClock,
    clock_of,
)
from kiosk.runtime.settings import Settings
from kiosk.runtime.tls.credentials import CredentialsUnusable

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=JAPAN)


def test_the_machine_tells_aware_time_in_japan() -> None:
    assert SystemClock().now().utcoffset() == timedelta(hours=9)


def test_the_machine_measures_durations_that_never_run_backwards() -> None:
    clock = SystemClock()
    assert clock.monotonic() <= clock.monotonic()


def test_a_stepped_clock_stands_still_until_it_is_set() -> None:
    clock = SteppedClock(NOON)
    assert (clock.now(), clock.monotonic()) == (NOON, 0.0)
    clock.set(NOON + timedelta(minutes=2))
    assert (clock.now(), clock.monotonic()) == (NOON + timedelta(minutes=2), 120.0)


def test_a_shifted_clock_goes_on_from_another_date_and_measures_as_its_base() -> None:
    base = SteppedClock(NOON)
    clock = ShiftedClock(timedelta(days=-1), base)
    base.set(NOON + timedelta(seconds=5))
    assert clock.now() == NOON - timedelta(days=1) + timedelta(seconds=5)
    assert clock.monotonic() == 5.0


def _settings(certificate: Path, shift: float) -> Settings:
    """Settings of a party that shows this certificate."""
    return Settings(
        {
            "tls.certificate": certificate,
            "tls.key": certificate.with_suffix(".key"),
            "tls.anchor": certificate.with_name("transport-ca.pem"),
            "demo.clock_shift": shift,
        }
    )


def _certificate_of_a_shop(path: Path) -> Path:
    """A certificate and a transport CA that somebody else than the demo made."""
    key = Ed25519PrivateKey.generate()
    name = x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Made-up Shops")])
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(NOON)
        .not_valid_after(NOON + timedelta(days=90))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, None)
    )
    for written in (path, path.with_name("transport-ca.pem")):
        written.write_bytes(certificate.public_bytes(Encoding.PEM))
    return path


@pytest.mark.parametrize(("shift", "kind"), [(0.0, SystemClock), (60.0, ShiftedClock)])
def test_the_demo_may_have_a_date_of_its_own(tmp_path: Path, shift: float, kind: type) -> None:
    certificate = TransportCa(tmp_path, NOON).issue("center").certificate
    assert type(clock_of(_settings(certificate, shift))) is kind


@pytest.mark.parametrize("shift", [60.0, -60.0])
def test_nobody_else_may_have_a_date_of_their_own(tmp_path: Path, shift: float) -> None:
    certificate = _certificate_of_a_shop(tmp_path / "terminal.pem")
    with pytest.raises(ClockShiftRefused, match=r"demo\.clock_shift .* take it out"):
        clock_of(_settings(certificate, shift))


def test_everybody_else_has_the_clock_of_the_machine(tmp_path: Path) -> None:
    certificate = _certificate_of_a_shop(tmp_path / "terminal.pem")
    assert type(clock_of(_settings(certificate, 0.0))) is SystemClock


def test_a_shift_without_a_certificate_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CredentialsUnusable, match=r"transport-ca\.pem"):
        clock_of(_settings(tmp_path / "terminal.pem", 60.0))
