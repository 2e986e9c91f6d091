import re
import subprocess
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.domain.orders import MAX_LINES
from kiosk.terminal.ports import Receipt, RefundSlip, TransactionId
from kiosk.terminal.slip_font_files import SlipFontError
from kiosk.terminal.slip_fonts import register_slip_fonts
from kiosk.terminal.slips.elements import Slip
from kiosk.terminal.slips.pdf import SlipTypesetter
from kiosk.terminal.slips.receipt import receipt_slip
from kiosk.terminal.slips.refund import refund_slip
from kiosk.terminal.slips.wording import Imprint
from tests.terminal.slips.samples import EVERY_REFUND_SLIP

_HERE = Imprint("みほんマート 見本駅前店", datetime(2026, 4, 1, 9, 5))  # noqa: DTZ001 - slips show local time
A6_WIDTH, MARGIN = 297.6, 25.5
"""Points."""
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


def _receipt_page(
    typesetter: SlipTypesetter, kinds: tuple[str, ...], fees: tuple[Yen, ...], received: int, paid_out: int
) -> bytes:
    receipt = Receipt(TransactionId("t"), "ためし町", kinds, fees, Yen(received), Yen(paid_out))
    return typesetter.pdf(receipt_slip(receipt, _HERE))


@pytest.fixture(scope="module")
def typesetter() -> SlipTypesetter:
    return SlipTypesetter()


def test_a_receipt_says_what_was_paid_for_and_what_came_back(typesetter: SlipTypesetter) -> None:
    text = _text(typesetter.pdf(receipt_slip(_RECEIPT, _HERE)))
    for words in (
        "領収証",
        "みほんマート",
        "現金",
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


def test_the_same_receipt_gives_the_same_bytes() -> None:
    assert SlipTypesetter().pdf(receipt_slip(_RECEIPT, _HERE)) == SlipTypesetter().pdf(
        receipt_slip(_RECEIPT, _HERE)
    )


def test_change_that_is_owed_stands_on_the_receipt_and_its_claim_on_a_slip(
    typesetter: SlipTypesetter,
) -> None:
    text = _text(_receipt_page(typesetter, ("juminhyo",), (Yen(200),), 1000, 300))
    for words in ("領収証", "未払い", "¥500"):
        assert words in text


def test_the_longest_order_fits_on_one_page(typesetter: SlipTypesetter) -> None:
    kinds = (CertificateKind.KISAI_JIKO.value,) * MAX_LINES
    text = _text(_receipt_page(typesetter, kinds, (Yen(450),) * MAX_LINES, 10_000, 5_000))
    assert text.count("住民票記載事項証明書") == MAX_LINES
    assert "Please quote" in text
    assert text.count("\f") == 1


@pytest.mark.parametrize("kind", CertificateKind)
def test_every_kind_has_a_name_on_the_slip(typesetter: SlipTypesetter, kind: CertificateKind) -> None:
    text = _text(_receipt_page(typesetter, (kind.value,), (Yen(300),), 300, 0))
    assert "交付手数料" in text
    assert kind.value not in text


def test_all_type_is_embedded(typesetter: SlipTypesetter, tmp_path: Path) -> None:
    slip = tmp_path / "slip.pdf"
    slip.write_bytes(typesetter.pdf(receipt_slip(_RECEIPT, _HERE)))
    listing = subprocess.run(["pdffonts", slip], capture_output=True, text=True, check=True).stdout
    fonts = listing.splitlines()[2:]
    assert fonts
    assert all("BIZUDPGothic" in line and " yes " in line for line in fonts)


def test_kinds_without_fees_are_refused(typesetter: SlipTypesetter) -> None:
    with pytest.raises(ValueError, match="shorter"):
        _receipt_page(typesetter, ("juminhyo",), (), 0, 0)


def test_missing_type_is_named_with_its_package(tmp_path: Path) -> None:
    with pytest.raises(SlipFontError, match="apt-get install fonts-morisawa-bizud-gothic"):
        register_slip_fonts(tmp_path)


def test_type_that_is_not_debians_is_refused(tmp_path: Path) -> None:
    (tmp_path / "BIZUDPGothic-Regular.ttf").write_bytes(b"something else")
    with pytest.raises(SlipFontError, match="--reinstall"):
        register_slip_fonts(tmp_path)


@pytest.mark.parametrize("slip", EVERY_REFUND_SLIP)
def test_every_refund_slip_fits_on_one_page(typesetter: SlipTypesetter, slip: RefundSlip) -> None:
    page = typesetter.pdf(refund_slip(slip, _HERE))
    text = _text(page)
    assert slip.transaction in text
    assert text.count("\f") == 1
    assert typesetter.pdf(refund_slip(slip, _HERE)) == page


def test_no_line_of_a_slip_leaves_the_paper(typesetter: SlipTypesetter) -> None:
    slips: list[Slip] = [refund_slip(slip, _HERE) for slip in EVERY_REFUND_SLIP]
    for slip in (receipt_slip(_RECEIPT, _HERE), *slips):
        boxes = subprocess.run(
            ["pdftotext", "-bbox", "-", "-"], input=typesetter.pdf(slip), capture_output=True, check=True
        ).stdout.decode()
        right = max(float(found) for found in re.findall(r'xMax="([0-9.]+)"', boxes))
        assert right <= A6_WIDTH - MARGIN + 0.5
