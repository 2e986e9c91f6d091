import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.documents.backprint.layout import SYMBOL_BYTES, SYMBOL_VERSION
from kiosk.documents.backprint.symbols import field_symbols
from kiosk.documents.qr import qr_symbol, read_clean_symbol


@given(st.integers(min_value=0))
def test_a_symbol_is_the_one_that_another_writer_gives_module_by_module(seed: int) -> None:
    content = random.Random(seed).randbytes(SYMBOL_BYTES)
    (symbol,) = field_symbols([content])
    assert np.array_equal(symbol, qr_symbol(content, "L", SYMBOL_VERSION))


def test_symbols_of_one_field_come_in_the_order_of_their_contents() -> None:
    contents = [bytes([number]) * SYMBOL_BYTES for number in range(20)]
    assert [read_clean_symbol(symbol) for symbol in field_symbols(contents)] == contents


def test_a_content_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="reshape"):
        field_symbols([bytes(SYMBOL_BYTES - 1)])
