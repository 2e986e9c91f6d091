from pathlib import Path
from ssl import PEM_cert_to_DER_cert

import pytest

from kiosk.demo.printer.identity import make_identity
from kiosk.terminal.devices.printer.ipp.trust import PinnedTrust
from kiosk.terminal.devices.printer.settings import PrinterConfigurationError


def der_of(certificate: Path) -> bytes:
    return PEM_cert_to_DER_cert(certificate.read_text())


def test_exactly_the_pinned_certificate_is_accepted(tmp_path: Path) -> None:
    for name in ("pinned", "other"):
        (tmp_path / name).mkdir()
    pinned, other = (make_identity(tmp_path / name).certificate for name in ("pinned", "other"))
    trust = PinnedTrust(pinned)
    assert trust.accepts(der_of(pinned))
    assert not trust.accepts(der_of(other))
    assert not trust.accepts(None)


def test_a_certificate_that_cannot_be_read_is_named_with_its_remedy(tmp_path: Path) -> None:
    with pytest.raises(PrinterConfigurationError, match=r"missing\.pem cannot be used.*save the printer's"):
        PinnedTrust(tmp_path / "missing.pem")
