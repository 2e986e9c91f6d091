from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.demo.receipt_printer.decoder import Decoder, Line, Question, UnknownCommandError

JAPANESE = b"\x1b@\x1bR\x08\x1c&\x1cC\x01"
SLIP = JAPANESE + "合計 \\200\n".encode("cp932") + b"\x1bd\x06\x1dV\x00\x1dr\x01"


def test_words_are_on_the_slip_that_is_cut_off() -> None:
    decoder = Decoder()
    assert decoder.feed(SLIP) == [Question.PAPER_IN_ORDER]
    assert decoder.slips == [(Line("合計 ¥200"),)]


@given(st.lists(st.integers(1, len(SLIP) - 1), max_size=8))
def test_it_does_not_matter_where_the_network_cuts(cuts: list[int]) -> None:
    decoder, places = Decoder(), sorted({0, *cuts, len(SLIP)})
    questions = [q for a, b in pairwise(places) for q in decoder.feed(SLIP[a:b])]
    assert (questions, decoder.slips) == ([Question.PAPER_IN_ORDER], [(Line("合計 ¥200"),)])


def test_japanese_that_was_not_chosen_is_not_understood() -> None:
    with pytest.raises(UnicodeDecodeError):
        Decoder().feed("合計\n".encode("cp932"))


@pytest.mark.parametrize("command", [b"\x1bZ\x00", b"\x1dV\x07", b"\x1dr\x02"])
def test_a_command_that_no_receipt_printer_knows_is_a_fault(command: bytes) -> None:
    with pytest.raises(UnknownCommandError):
        Decoder().feed(command)
