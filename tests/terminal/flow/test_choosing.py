"""Putting an order together: which steps there are, and what may be chosen."""

import pytest

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.orders import MAX_LINES, PersonRef
from kiosk.terminal.flow.events import (
    AddAnother,
    Back,
    CopiesChosen,
    ExtentChosen,
    ItemToggled,
    KindChosen,
    LineRemoved,
    Next,
    PersonToggled,
)
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Draft
from kiosk.trials.flow_model.cast import EVERYTHING_TO_CHOOSE, offer_of
from tests.terminal.flow.scripts import Session, choosing, quoted

JUMINHYO = KindChosen(CertificateKind.JUMINHYO)


@pytest.fixture
def full() -> Session:
    """Everything can be chosen."""
    return choosing(offer=offer_of(EVERYTHING_TO_CHOOSE))


def test_a_certificate_without_choices_leads_straight_to_the_copies() -> None:
    choosing().play((JUMINHYO, Screen.COPIES))


def test_a_part_of_the_household_asks_for_the_persons(full: Session) -> None:
    full.play(
        (JUMINHYO, Screen.EXTENT),
        (ExtentChosen(Extent.SETAI_ICHIBU), Screen.PERSONS),
        (Next(), Screen.PERSONS),
        (PersonToggled(PersonRef(1)), Screen.PERSONS),
        (Next(), Screen.ITEMS),
        (ItemToggled(Item.HONSEKI), Screen.ITEMS),
        (Next(), Screen.COPIES),
        (Next(), Screen.BASKET),
    )
    (line,) = full.state.order.lines
    assert line.persons == (PersonRef(1),)
    assert line.items == {Item.HONSEKI}


def test_the_card_holder_alone_asks_for_no_persons(full: Session) -> None:
    full.play(
        (JUMINHYO, Screen.EXTENT),
        (ExtentChosen(Extent.HONNIN), Screen.ITEMS),
        (Next(), Screen.COPIES),
        (Next(), Screen.BASKET),
    )
    assert full.state.order.lines[0].persons == (PersonRef(0),)
    assert full.state.order.lines[0].items == frozenset()


def test_what_cannot_be_had_now_cannot_be_chosen(full: Session) -> None:
    full.play((KindChosen(CertificateKind.KOSEKI), Screen.KIND))
    assert full.state.draft == Draft()


def test_what_is_not_offered_cannot_be_chosen(full: Session) -> None:
    full.play(
        (KindChosen(CertificateKind.INKAN), Screen.KIND),
        (JUMINHYO, Screen.EXTENT),
        (ExtentChosen(Extent.SETAI_ZENIN), Screen.EXTENT),
        (ExtentChosen(Extent.HONNIN), Screen.ITEMS),
        (ItemToggled(Item.KOJIN_BANGO), Screen.ITEMS),
    )
    assert full.state.draft.items == frozenset()


def test_nobody_outside_the_household_can_be_chosen(full: Session) -> None:
    full.play(
        (JUMINHYO, Screen.EXTENT),
        (ExtentChosen(Extent.SETAI_ICHIBU), Screen.PERSONS),
        (PersonToggled(PersonRef(7)), Screen.PERSONS),
    )
    assert full.state.draft.persons == frozenset()


@pytest.mark.parametrize("copies", [0, -1, MAX_LINES + 1])
def test_an_order_holds_one_to_ten_lines(copies: int) -> None:
    session = choosing().play((JUMINHYO, Screen.COPIES), (CopiesChosen(copies), Screen.COPIES))
    assert session.state.draft.copies == 1


def test_a_full_basket_takes_no_other_certificate() -> None:
    choosing().play(
        (JUMINHYO, Screen.COPIES),
        (CopiesChosen(MAX_LINES), Screen.COPIES),
        (Next(), Screen.BASKET),
        (AddAnother(), Screen.BASKET),
    )


def test_back_from_the_basket_takes_the_copies_up_again() -> None:
    session = choosing().play(
        (JUMINHYO, Screen.COPIES),
        (CopiesChosen(3), Screen.COPIES),
        (Next(), Screen.BASKET),
        (Back(), Screen.COPIES),
    )
    assert session.state.draft.copies == 3
    assert session.state.order.lines == ()


def test_one_copy_can_be_taken_out() -> None:
    session = choosing().play(
        (JUMINHYO, Screen.COPIES),
        (CopiesChosen(3), Screen.COPIES),
        (Next(), Screen.BASKET),
        (LineRemoved(1), Screen.BASKET),
    )
    assert len(session.state.order.lines) == 2
    assert session.state.draft.copies == 2


def test_an_empty_basket_leads_back_to_the_certificates() -> None:
    choosing().play((JUMINHYO, Screen.COPIES), (Next(), Screen.BASKET), (LineRemoved(0), Screen.KIND))


def test_an_unchanged_order_is_not_applied_for_twice() -> None:
    choosing().play(
        (JUMINHYO, Screen.COPIES),
        (Next(), Screen.BASKET),
        (Next(), Screen.APPLYING),
        (quoted, Screen.SUMMARY),
        (Back(), Screen.BASKET),
        (Next(), Screen.SUMMARY),
    )


def test_a_changed_order_is_applied_for_anew() -> None:
    choosing().play(
        (JUMINHYO, Screen.COPIES),
        (CopiesChosen(2), Screen.COPIES),
        (Next(), Screen.BASKET),
        (Next(), Screen.APPLYING),
        (quoted, Screen.SUMMARY),
        (Back(), Screen.BASKET),
        (LineRemoved(0), Screen.BASKET),
        (Next(), Screen.APPLYING),
    )
