from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.till.acceptance import COINS, NOTES, ORDINARY, acceptable, has_notes
from kiosk.terminal.till.journal.account import Account

PLENTY = dict.fromkeys(COINS, 20)
NOTHING = dict.fromkeys(COINS, 0)


def order(*fees: int, received: int = 0) -> Account:
    return Account(
        fees={line: Yen(fee) for line, fee in enumerate(fees)}, received=Yen(received), is_open=True
    )


def test_a_machine_full_of_coins_takes_everything() -> None:
    assert acceptable(order(300), PLENTY) == COINS | NOTES


def test_a_note_by_setting_is_taken_while_it_can_be_given_back() -> None:
    taken = ORDINARY | {Denomination.YEN_2000}
    assert Denomination.YEN_2000 in acceptable(order(300), PLENTY, taken)
    few = {**NOTHING, Denomination.YEN_500: 3, Denomination.YEN_100: 4}
    assert Denomination.YEN_2000 not in acceptable(order(300), few, taken)


def test_a_machine_may_be_set_to_take_coins_alone() -> None:
    assert acceptable(order(300), PLENTY, COINS) == COINS
    assert not has_notes(acceptable(order(300), PLENTY, COINS))


def test_a_note_is_not_taken_where_it_could_not_be_given_back() -> None:
    nine_hundred = {**NOTHING, Denomination.YEN_500: 1, Denomination.YEN_100: 4}
    assert not acceptable(order(300), nine_hundred) & NOTES
    assert acceptable(order(300), {**nine_hundred, Denomination.YEN_100: 5}) >= NOTES


def test_without_coins_for_change_only_coins_that_fit_are_taken() -> None:
    assert acceptable(order(300), NOTHING) == {
        Denomination.YEN_10,
        Denomination.YEN_50,
        Denomination.YEN_100,
    }


def test_change_for_each_line_that_may_fail_is_needed() -> None:
    five_hundred = Denomination.YEN_500
    assert five_hundred in acceptable(order(500), NOTHING)
    assert five_hundred not in acceptable(order(300, 200), NOTHING)


def test_nothing_more_is_taken_when_the_fees_are_met() -> None:
    assert acceptable(order(300, received=300), PLENTY) == frozenset()


def test_nothing_is_taken_for_no_transaction() -> None:
    assert acceptable(Account(), PLENTY) == frozenset()
