import subprocess
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.domain.orders import MAX_LINES
from kiosk.terminal.ports import Receipt, RefundSlip, TransactionId
from kiosk.terminal.slip_fonts import SlipFontError, register_slip_fonts
from kiosk.terminal.slips import SlipTypesetter

_AT = datetime(2026, 4, 1, 9, 5)  # noqa: DTZ001 - slips show local time
_RECEIPT = Receipt(
    TransactionId("0f3a-77c1-9d20"),
    "みほん市",
    ("juminhyo", "inkan-toroku"),
    (Yen(200), Yen(250)),
    Yen(1000),
    Yen(550),
)


def _text(pdf: bytes) -> str:
    """The words on the page as a PDF reader that we did not write sees them."""
    return subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True
    ).stdout.decode()


def _receipt(kinds: tuple[str, ...], fees: tuple[Yen, ...], received: int, paid_out: int) -> Receipt:
    return Receipt(TransactionId("t"), "ためし町", kinds, fees, Yen(received), Yen(paid_out))


@pytest.fixture(scope="module")
def typesetter() -> SlipTypesetter:
    return SlipTypesetter()


def test_a_receipt_says_what_was_paid_for_and_what_came_back(typesetter: SlipTypesetter) -> None:
    text = _text(typesetter.receipt(_RECEIPT, _AT))
    for words in (
        "領収証",
        "みほん市",
        "2026年04月01日 09:05",
        "0f3a-77c1-9d20",
        "住民票の写し",
        "印鑑登録証明書",
        "¥200",
        "¥250",
        "¥450",
        "¥1,000",
        "¥550",
    ):
        assert words in text
    assert "未払い" not in text


def test_a_refund_slip_says_what_is_owed_and_why_and_to_whom_to_show_it(typesetter: SlipTypesetter) -> None:
    text = _text(typesetter.receipt(_receipt((), (), 1000, 300), _AT))
    for words in ("返金票", "¥700", "払い出せなかった", "係員の方へ", "カード等は見ず"):
        assert words in text


def test_the_same_receipt_gives_the_same_bytes() -> None:
    assert SlipTypesetter().receipt(_RECEIPT, _AT) == SlipTypesetter().receipt(_RECEIPT, _AT)


def test_a_slip_without_a_certificate_is_a_refund_slip(typesetter: SlipTypesetter) -> None:
    text = _text(typesetter.receipt(_receipt((), (), 500, 500), _AT))
    assert "返金票" in text
    assert "領収証" not in text
    assert "証明書は発行されていません" in text


def test_money_that_could_not_be_paid_out_is_named(typesetter: SlipTypesetter) -> None:
    text = _text(typesetter.receipt(_receipt(("juminhyo",), (Yen(200),), 1000, 300), _AT))
    assert "未払い" in text
    assert "¥500" in text


def test_the_longest_order_fits_on_one_page(typesetter: SlipTypesetter) -> None:
    kinds = (CertificateKind.KISAI_JIKO.value,) * MAX_LINES
    text = _text(typesetter.receipt(_receipt(kinds, (Yen(450),) * MAX_LINES, 10_000, 5_000), _AT))
    assert text.count("住民票記載事項証明書") == MAX_LINES
    assert "Please quote" in text
    assert text.count("\f") == 1


@pytest.mark.parametrize("kind", CertificateKind)
def test_every_kind_has_a_name_on_the_slip(typesetter: SlipTypesetter, kind: CertificateKind) -> None:
    text = _text(typesetter.receipt(_receipt((kind.value,), (Yen(300),), 300, 0), _AT))
    assert "交付手数料" in text
    assert kind.value not in text


def test_all_type_is_embedded(typesetter: SlipTypesetter, tmp_path: Path) -> None:
    slip = tmp_path / "slip.pdf"
    slip.write_bytes(typesetter.receipt(_RECEIPT, _AT))
    listing = subprocess.run(["pdffonts", slip], capture_output=True, text=True, check=True).stdout
    fonts = listing.splitlines()[2:]
    assert fonts
    assert all("BIZUDPGothic" in line and " yes " in line for line in fonts)


def test_kinds_without_fees_are_refused(typesetter: SlipTypesetter) -> None:
    with pytest.raises(ValueError, match="shorter"):
        typesetter.receipt(_receipt(("juminhyo",), (), 0, 0), _AT)


def test_missing_type_is_named_with_its_package(tmp_path: Path) -> None:
    with pytest.raises(SlipFontError, match="apt-get install fonts-morisawa-bizud-gothic"):
        register_slip_fonts(tmp_path)


def test_type_that_is_not_debians_is_refused(tmp_path: Path) -> None:
    (tmp_path / "BIZUDPGothic-Regular.ttf").write_bytes(b"something else")
    with pytest.raises(SlipFontError, match="--reinstall"):
        register_slip_fonts(tmp_path)


def test_a_refund_slip_tells_the_clerk_what_to_give_back_without_seeing_the_certificate(
    typesetter: SlipTypesetter,
) -> None:
    slip = RefundSlip(
        TransactionId("7KQ4M2XH"), "みほん市", ("juminhyo", "inkan-toroku"), (Yen(200), Yen(250))
    )
    text = _text(typesetter.refund_slip(slip, _AT))
    for words in ("返金票", "7KQ4M2XH", "住民票の写し", "¥450", "印刷の不良", "裏返しのまま"):
        assert words in text
    assert typesetter.refund_slip(slip, _AT) == typesetter.refund_slip(slip, _AT)
