"""Trust anchors of cards: only those of the test hierarchy, because no adapter to real cards exists."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from kiosk.demo.card.issuer import CardIssuer
from kiosk.domain.cards import TEST_ORGANIZATION
from kiosk.protocol.card_anchors import AnchorsRefused, are_for_tests, load_card_anchors

SINCE = datetime(2026, 1, 1, tzinfo=UTC)


def anchor_of(*organizations: str) -> x509.Certificate:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [x509.NameAttribute(NameOID.COMMON_NAME, "Made-up Card CA")]
        + [x509.NameAttribute(NameOID.ORGANIZATION_NAME, name) for name in organizations]
    )
    builder = x509.CertificateBuilder(name, name, key.public_key(), 1, SINCE, SINCE + timedelta(days=1))
    return builder.sign(key, hashes.SHA256())


def file_of(folder: Path, *anchors: x509.Certificate) -> Path:
    path = folder / "jpki.pem"
    path.write_bytes(b"".join(anchor.public_bytes(Encoding.PEM) for anchor in anchors))
    return path


def test_all_anchors_of_the_test_hierarchy_are_loaded(tmp_path: Path) -> None:
    anchors = (anchor_of(TEST_ORGANIZATION), anchor_of(TEST_ORGANIZATION))
    assert load_card_anchors(file_of(tmp_path, *anchors)) == anchors


def test_the_demo_issues_cards_of_the_test_hierarchy(tmp_path: Path) -> None:
    anchor = CardIssuer.create(SINCE).certificate
    assert load_card_anchors(file_of(tmp_path, anchor)) == (anchor,)


@pytest.mark.parametrize(
    "organizations", [("JPKI",), (), (TEST_ORGANIZATION, "JPKI"), (TEST_ORGANIZATION.lower(),)], ids=str
)
def test_any_other_anchor_is_refused_and_the_missing_adapter_named(
    tmp_path: Path, organizations: tuple[str, ...]
) -> None:
    path = file_of(tmp_path, anchor_of(TEST_ORGANIZATION), anchor_of(*organizations))
    with pytest.raises(AnchorsRefused, match=r"jpki\.pem: .*adapter to the national center"):
        load_card_anchors(path)


@pytest.mark.parametrize("content", [b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\nAAAA\n"])
def test_a_file_without_readable_anchors_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "jpki.pem"
    path.write_bytes(content)
    with pytest.raises(AnchorsRefused, match="write the anchors there"):
        load_card_anchors(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(AnchorsRefused, match="nowhere"):
        load_card_anchors(tmp_path / "nowhere")


def test_anchors_are_for_tests_only_if_each_of_them_is() -> None:
    made_up, real = anchor_of(TEST_ORGANIZATION), anchor_of("JPKI")

    assert are_for_tests((made_up, made_up))
    assert not are_for_tests((made_up, real))
