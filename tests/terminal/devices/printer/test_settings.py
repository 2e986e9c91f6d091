from pathlib import Path

import pytest

from kiosk.terminal.devices.printer.ipp.trust import PinnedTrust
from kiosk.terminal.devices.printer.settings import Endpoint, PrinterConfigurationError, PrinterSettings

_PEM = Path("/nonexistent/printer.pem")


def test_an_uri_is_taken_apart() -> None:
    assert Endpoint.parse("ipps://printer.example:8443/ipp/print") == Endpoint(
        "ipps://printer.example:8443/ipp/print", "printer.example", 8443, "/ipp/print", encrypted=True
    )


def test_the_port_of_ipp_is_631() -> None:
    assert Endpoint.parse("ipps://printer.example/ipp/print").port == 631


@pytest.mark.parametrize(
    "uri",
    [
        "http://printer.example/",
        "ipps:",
        "printer.example",
        "ipps:///ipp/print",
        "ipps://printer.example:port/ipp/print",
        "ipps://printer.example:65536/ipp/print",
        "ipps://printer.example:0/ipp/print",
        "ipps://[fe80::1/ipp/print",
    ],
)
def test_another_uri_is_refused(uri: str) -> None:
    with pytest.raises(PrinterConfigurationError, match="ipps://host:port/path"):
        PrinterSettings(uri, _PEM)


def test_encryption_needs_a_pinned_certificate() -> None:
    with pytest.raises(PrinterConfigurationError, match="pinned_certificate"):
        PrinterSettings("ipps://printer.example/ipp/print")


def test_plain_ipp_is_refused_unless_it_is_permitted() -> None:
    with pytest.raises(PrinterConfigurationError, match="unprotected"):
        PrinterSettings("ipp://localhost/ipp/print")
    assert not PrinterSettings("ipp://localhost/ipp/print", allow_plain_ipp=True).endpoint.encrypted


def test_a_certificate_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(PrinterConfigurationError, match=r"missing\.pem"):
        PinnedTrust(tmp_path / "missing.pem")


def test_a_file_that_is_no_certificate_is_named(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.pem"
    wrong.write_text("no certificate")
    with pytest.raises(PrinterConfigurationError, match=r"wrong\.pem"):
        PinnedTrust(wrong)
