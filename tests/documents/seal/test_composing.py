import random

import numpy as np
import pytest
import zxingcpp

from kiosk.documents.qr import modules_across, read_clean_symbol
from kiosk.documents.seal.composing import compose_seal
from kiosk.documents.seal.symbol import LARGEST_VERSION, SealTooLong, seal_symbol
from kiosk.protocol.paper.seal import lines_digest, read_symbol_text
from tests.protocol.paper.keys import pair
from tests.protocol.paper.test_seal import seal


def test_what_fits_stands_whole_in_the_symbol() -> None:
    composed = compose_seal(seal("氏名　見本太郎", "住所　架空県"), pair("own"))
    content = read_clean_symbol(composed.modules)
    assert content is not None
    signed = read_symbol_text(content.decode("ascii"))
    assert signed.seal == seal("氏名　見本太郎", "住所　架空県")
    assert composed.continued == ()


def test_what_does_not_fit_goes_to_the_back_and_the_front_keeps_its_digest() -> None:
    chance = random.Random(8)
    lines = tuple("".join(chr(chance.randrange(0x4E00, 0x9F00)) for _ in range(40)) for _ in range(60))
    whole = seal(*lines)
    composed = compose_seal(whole, pair("own"))
    held = read_symbol_text(composed.text).seal
    assert held.lines + composed.continued == lines
    assert held.continued is not None
    assert held.continued.count == len(composed.continued)
    assert held.continued.digest == lines_digest(whole.key, composed.continued)
    assert len(composed.modules) <= modules_across(LARGEST_VERSION)
    assert len(held.lines) > 5


def test_a_symbol_larger_than_its_square_is_refused() -> None:
    with pytest.raises(SealTooLong):
        seal_symbol("A" * 3_000)


def test_a_seal_has_the_error_correction_that_worn_paper_needs() -> None:
    (barcode,) = zxingcpp.read_barcodes(np.where(np.pad(seal_symbol("A" * 900), 4), 0, 255).astype(np.uint8))
    assert barcode.ec_level == "M"
