"""The national roots: only what the register describes is taken for one."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.demo.card.issuer import CardIssuer
from kiosk.protocol.anchor_register import RegisteredAnchor, read_register
from kiosk.protocol.card_anchors import JPKI_REGISTER, AnchorsRefused, load_production_anchors

SINCE = datetime(2026, 1, 1, tzinfo=UTC)
ANOTHER_END = date(2037, 1, 1)


@pytest.fixture(scope="module")
def root() -> x509.Certificate:
    """A root with the name of the national one and a key of ours."""
    return CardIssuer.create(SINCE, "JPKI").certificate


def key_of(root: x509.Certificate) -> str:
    return root.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest.hex().upper()


@pytest.fixture
def known(root: x509.Certificate) -> RegisteredAnchor:
    """The register's entry of that root."""
    return RegisteredAnchor(1, SINCE.date(), root.not_valid_after_utc.date(), key_of(root))


def write(folder: Path, root: x509.Certificate, entry: RegisteredAnchor) -> tuple[Path, Path]:
    anchors, register = folder / "jpki.pem", folder / "register.toml"
    anchors.write_bytes(root.public_bytes(Encoding.PEM))
    register.write_text(
        f'[[anchor]]\nserial = "{entry.serial:02X}"\nnot_before = {entry.not_before}\n'
        f'not_after = {entry.not_after}\nkey_identifier = "{entry.key_identifier}"\n',
        encoding="utf-8",
    )
    return anchors, register


def test_the_three_generations_that_are_known_are_registered() -> None:
    register = read_register(JPKI_REGISTER.read_text(encoding="utf-8"))

    assert [entry.serial for entry in register] == [0x01, 0x0133C349, 0x06D18006]
    assert [entry.not_after.year for entry in register] == [2025, 2029, 2033]


def test_a_registered_root_is_loaded(tmp_path: Path, root: x509.Certificate, known: RegisteredAnchor) -> None:
    assert load_production_anchors(*write(tmp_path, root, known)) == (root,)


def test_digits_in_the_middle_may_be_unknown(root: x509.Certificate, known: RegisteredAnchor) -> None:
    digits = key_of(root)

    assert replace(known, key_identifier=f"{digits[:8]}...{digits[-4:]}").is_met_by(root)
    assert not replace(known, key_identifier=f"{digits[:8]}...XXXX").is_met_by(root)
    assert replace(known, key_identifier=None).is_met_by(root)


@pytest.mark.parametrize(
    "change",
    [
        {"serial": 2},
        {"not_before": date(2025, 1, 1)},
        {"not_after": ANOTHER_END},
        {"key_identifier": "00" * 20},
    ],
    ids=["serial", "from", "until", "key"],
)
def test_a_root_of_the_right_name_that_differs_is_refused(
    tmp_path: Path, root: x509.Certificate, known: RegisteredAnchor, change: dict[str, object]
) -> None:
    anchors, register = write(tmp_path, root, replace(known, **change))  # type: ignore[arg-type]

    with pytest.raises(AnchorsRefused, match=r"not in .*register\.toml; check where it came from"):
        load_production_anchors(anchors, register)


@pytest.mark.parametrize("organization", ["KIOSK-TEST", "JPKI-TEST"])
def test_no_test_hierarchy_is_an_anchor_of_production(tmp_path: Path, organization: str) -> None:
    root = CardIssuer.create(SINCE, organization).certificate
    entry = RegisteredAnchor(1, SINCE.date(), root.not_valid_after_utc.date(), key_of(root))

    with pytest.raises(AnchorsRefused, match="for tests"):
        load_production_anchors(*write(tmp_path, root, entry))


@pytest.mark.parametrize(
    "text",
    [
        "[[anchor]]",
        '[[anchor]]\nserial = "xyz"\nnot_before = 2026-01-01\nnot_after = 2027-01-01',
        "= nonsense",
    ],
)
def test_a_register_of_another_form_is_refused_and_named(
    tmp_path: Path, root: x509.Certificate, known: RegisteredAnchor, text: str
) -> None:
    anchors, register = write(tmp_path, root, known)
    register.write_text(text, encoding="utf-8")

    with pytest.raises(AnchorsRefused, match=r"register\.toml: no readable register"):
        load_production_anchors(anchors, register)
