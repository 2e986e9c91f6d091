"""Yen are whole, coins and notes add up."""

from kiosk.domain.money import Denomination, amount_of


def test_counted_money_adds_up() -> None:
    assert amount_of({Denomination.YEN_1000: 2, Denomination.YEN_100: 3, Denomination.YEN_5: 0}) == 2300


def test_nothing_counted_is_nothing() -> None:
    assert amount_of({}) == 0


def test_notes_begin_at_a_thousand_yen() -> None:
    assert [piece.value for piece in Denomination if piece.is_note] == [1000, 2000, 5000, 10000]
