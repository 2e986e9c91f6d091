"""Choosing by who receives the paper: what is filled in can be changed, and the way back loses nothing."""

import pytest

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.receivers import Receiver
from kiosk.terminal.flow.events import (
    Back,
    Cancel,
    ExtentChosen,
    ItemToggled,
    KindChosen,
    Next,
    ReceiverChosen,
    ReceiversAsked,
)
from kiosk.terminal.flow.screens import Screen
from kiosk.trials.flow_model.cast import EVERYTHING_TO_CHOOSE, NOTHING_TO_CHOOSE, offer_of
from tests.terminal.flow.scripts import Session, choosing

JUMINHYO = KindChosen(CertificateKind.JUMINHYO)
LICENCE = ReceiverChosen(Receiver.DRIVING_LICENCE)


@pytest.fixture
def asked() -> Session:
    """The citizen is asked who receives the 住民票."""
    session = choosing(offer=offer_of(EVERYTHING_TO_CHOOSE))
    session.play((JUMINHYO, Screen.EXTENT), (ReceiversAsked(), Screen.RECEIVER))
    return session


def test_what_the_receiver_wants_is_filled_in_and_shown(asked: Session) -> None:
    asked.play((LICENCE, Screen.ITEMS))
    assert asked.state.draft.extent is Extent.HONNIN
    assert asked.state.draft.items == {Item.HONSEKI}


def test_what_was_filled_in_can_be_changed(asked: Session) -> None:
    asked.play((LICENCE, Screen.ITEMS), (ItemToggled(Item.HONSEKI), Screen.ITEMS), (Next(), Screen.COPIES))
    assert asked.state.draft.items == frozenset()


def test_the_way_back_leads_to_the_choice_of_persons(asked: Session) -> None:
    asked.play((Back(), Screen.EXTENT), (ExtentChosen(Extent.HONNIN), Screen.ITEMS), (Back(), Screen.EXTENT))


def test_the_visit_can_be_ended_here(asked: Session) -> None:
    asked.play((Cancel(), Screen.FAREWELL))


def test_a_receiver_whose_wish_cannot_be_met_changes_nothing(asked: Session) -> None:
    before = asked.state
    asked.play((ReceiverChosen(Receiver.HOME_LOAN), Screen.RECEIVER))
    assert asked.state.draft == before.draft


def test_where_nothing_depends_on_the_receiver_nobody_is_asked() -> None:
    session = choosing(offer=offer_of(NOTHING_TO_CHOOSE))
    session.play((JUMINHYO, Screen.COPIES), (ReceiversAsked(), Screen.COPIES))
