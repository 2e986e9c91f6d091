import sys

import pytest

from kiosk.terminal.devices.receipt_printer.address import (
    ReceiptPrinterMisconfigured,
    host_and_port,
    is_escpos,
)
from kiosk.terminal.devices.receipt_printer.opening import open_escpos


def test_the_scheme_chooses_the_driver() -> None:
    assert is_escpos("escpos://192.0.2.8")
    assert not is_escpos("ipps://192.0.2.8/ipp/print")


def test_the_standard_port_goes_without_saying() -> None:
    assert host_and_port("escpos://192.0.2.8") == ("192.0.2.8", 9100)
    assert host_and_port("escpos://printer.shop:9101") == ("printer.shop", 9101)


@pytest.mark.parametrize(
    "uri", ["escpos://", "escpos://:9100", "escpos://a:", "escpos://a:0", "escpos://a:99999", "escpos://a/b"]
)
def test_an_address_that_cannot_be_used_is_named_with_its_setting(uri: str) -> None:
    with pytest.raises(ReceiptPrinterMisconfigured, match=r"receipt_printer\.uri"):
        host_and_port(uri)


def test_without_the_extra_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("escpos", "escpos.exceptions", "escpos.printer"):
        monkeypatch.setitem(sys.modules, module, None)
    for module in ("slip_printer", "kanji_printer"):
        monkeypatch.delitem(sys.modules, f"kiosk.terminal.devices.receipt_printer.{module}", raising=False)
    with pytest.raises(ReceiptPrinterMisconfigured, match="kiosk\\[escpos\\]"):
        open_escpos("escpos://192.0.2.8")
