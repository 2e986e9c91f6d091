"""What a technician does with a new terminal: a request out, a certificate in, and nothing overwritten."""

import pytest
from cryptography import x509

from kiosk.runtime.tls.private_key import TlsPrivateKey
from kiosk.terminal.enrolment import enrol_door
from tests.terminal.enrolment.conftest import Door
from tests.terminal.enrolment.shop import Shop


def test_an_enrolled_terminal_has_a_pair_that_the_center_lets_in(enrolled: Shop) -> None:
    assert enrolled.comes_in
    assert TlsPrivateKey.load(enrolled.pair).certificate_der


def test_the_key_is_the_owners_alone(enrolled: Shop) -> None:
    assert enrolled.files.private_key.stat().st_mode & 0o777 == 0o640


def test_the_request_can_be_printed_again_until_there_is_a_certificate(
    opened: Door, capsys: pytest.CaptureFixture[str]
) -> None:
    keys = []
    for _ in range(2):
        assert opened(enrol_door) == 0
        keys.append(x509.load_pem_x509_csr(capsys.readouterr().out.encode()).public_key())
    assert keys[0] == keys[1]


def test_an_enrolled_terminals_pair_is_not_overwritten(
    enrolled: Shop, opened: Door, capsys: pytest.CaptureFixture[str]
) -> None:
    before = enrolled.files.private_key.read_bytes(), enrolled.files.certificate.read_bytes()
    assert opened(enrol_door) == 1
    assert "kiosk terminal renew" in capsys.readouterr().err
    given = enrolled.folder / "given.pem"
    assert opened(enrol_door, "--certificate", str(given)) == 1
    assert "there already" in capsys.readouterr().err
    assert (enrolled.files.private_key.read_bytes(), enrolled.files.certificate.read_bytes()) == before


def test_a_certificate_for_another_key_is_refused(
    shop: Shop, opened: Door, capsys: pytest.CaptureFixture[str]
) -> None:
    opened(enrol_door)
    other = shop.ca.issue("t-0001").certificate
    assert opened(enrol_door, "--certificate", str(other)) == 1
    assert "for another key" in capsys.readouterr().err
    assert not shop.files.certificate.exists()


def test_a_certificate_under_another_name_is_refused(
    shop: Shop, opened: Door, capsys: pytest.CaptureFixture[str]
) -> None:
    opened(enrol_door)
    given = shop.certified(capsys.readouterr().out)
    shop.settings = shop.described(terminal__id='"t-0002"')
    assert opened(enrol_door, "--certificate", str(given)) == 1
    assert "another name than terminal.id" in capsys.readouterr().err


def test_a_certificate_of_another_ca_is_refused(
    shop: Shop, opened: Door, capsys: pytest.CaptureFixture[str]
) -> None:
    opened(enrol_door)
    given = shop.certified(capsys.readouterr().out)
    (shop.folder / "other.pem").write_bytes(shop.ca.issue("t-0001").certificate.read_bytes())
    shop.settings = shop.described()
    text = shop.settings.read_text().replace(str(shop.ca.anchor), str(shop.folder / "other.pem"))
    shop.settings.write_text(text)
    assert opened(enrol_door, "--certificate", str(given)) == 1
    assert "not of the transport CA" in capsys.readouterr().err


def test_a_certificate_that_is_not_there_is_told(
    shop: Shop, opened: Door, capsys: pytest.CaptureFixture[str]
) -> None:
    opened(enrol_door)
    assert opened(enrol_door, "--certificate", str(shop.folder / "nowhere.pem")) == 1
    assert "nowhere.pem" in capsys.readouterr().err
