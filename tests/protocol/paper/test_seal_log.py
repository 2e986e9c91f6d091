import hashlib

from kiosk.protocol.paper.seal_log import log_root


def test_the_root_of_three_hashes_is_that_of_rfc_9162() -> None:
    one, two, three = (hashlib.sha256(b"\x00" + leaf).digest() for leaf in (b"a", b"b", b"c"))
    pair = hashlib.sha256(b"\x01" + one + two).digest()
    assert log_root([b"a", b"b", b"c"]) == hashlib.sha256(b"\x01" + pair + three).digest()


def test_the_root_of_nothing_is_the_digest_of_nothing() -> None:
    assert log_root([]) == hashlib.sha256(b"").digest()


def test_order_matters() -> None:
    assert log_root([b"a", b"b"]) != log_root([b"b", b"a"])
