"""Of a pair that is being renewed, the key that fits the certificate is taken."""

from pathlib import Path

from kiosk.demo.pki.transport import TransportCa
from kiosk.runtime.tls.key_pair import fits, key_of, settle, successor_of


def test_the_key_in_its_place_is_taken_while_it_fits(transport_ca: TransportCa) -> None:
    pair = transport_ca.issue("t-0001")
    successor_of(pair.private_key).write_bytes(transport_ca.issue("t-0002").private_key.read_bytes())
    assert key_of(pair.certificate, pair.private_key) == pair.private_key


def test_the_successor_is_taken_where_the_certificate_is_already_its_own(transport_ca: TransportCa) -> None:
    present, following = transport_ca.issue("t-0001"), transport_ca.issue("t-0002")
    successor = successor_of(present.private_key)
    following.private_key.rename(successor)
    assert key_of(following.certificate, present.private_key) == successor
    settle(following.certificate, present.private_key)
    assert fits(following.certificate, present.private_key)
    assert not successor.exists()


def test_an_unreadable_successor_changes_nothing(transport_ca: TransportCa) -> None:
    pair = transport_ca.issue("t-0001")
    successor_of(pair.private_key).write_bytes(b"half a ke")
    settle(pair.certificate, pair.private_key)
    assert key_of(pair.certificate, pair.private_key) == pair.private_key
    assert fits(pair.certificate, pair.private_key)


def test_files_that_are_not_there_do_not_fit(tmp_path: Path) -> None:
    assert not fits(tmp_path / "tls.pem", tmp_path / "tls.key")
