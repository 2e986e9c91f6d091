"""What the usual receivers want, and that nothing of it narrows the use of the paper."""

from dataclasses import replace

import pytest

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import OpeningHours
from kiosk.domain.offers import OfferedService
from kiosk.domain.receivers import WANTED, Receiver, items_for, receivers_of

ALL_EXTENTS = (Extent.HONNIN, Extent.SETAI_ZENIN, Extent.SETAI_ICHIBU)
SERVICE = OfferedService(CertificateKind.JUMINHYO, Yen(200), ALL_EXTENTS, tuple(Item), OpeningHours())
NARROWING = {Item.KOJIN_BANGO, Item.JUMINHYO_CODE}


@pytest.mark.parametrize("receiver", Receiver)
def test_nothing_that_narrows_the_use_is_ever_filled_in(receiver: Receiver) -> None:
    assert not WANTED[receiver].items & NARROWING
    assert not items_for(receiver, SERVICE) & NARROWING


def test_a_city_that_offers_everything_serves_every_receiver() -> None:
    assert receivers_of(SERVICE) == tuple(Receiver)


@pytest.mark.parametrize("item", [Item.HONSEKI, Item.KOKUSEKI])
def test_a_driving_licence_wants_the_one_of_two_items_that_the_person_has(item: Item) -> None:
    service = replace(SERVICE, items=(Item.TSUZUKIGARA, item))
    assert items_for(Receiver.DRIVING_LICENCE, service) == {item}


def test_a_receiver_whose_wish_cannot_be_met_is_not_named() -> None:
    without_domicile = replace(SERVICE, items=(Item.TSUZUKIGARA,))
    assert Receiver.DRIVING_LICENCE not in receivers_of(without_domicile)
    alone_or_some = replace(SERVICE, extents=(Extent.HONNIN, Extent.SETAI_ICHIBU))
    assert not {Receiver.FAMILY_ALLOWANCE, Receiver.HOME_LOAN} & set(receivers_of(alone_or_some))


@pytest.mark.parametrize("kind", [kind for kind in CertificateKind if kind is not CertificateKind.JUMINHYO])
def test_only_a_residence_record_is_chosen_by_its_receiver(kind: CertificateKind) -> None:
    assert receivers_of(replace(SERVICE, kind=kind)) == ()


def test_without_a_choice_of_persons_there_is_nothing_to_fill_in() -> None:
    assert receivers_of(replace(SERVICE, extents=(Extent.HONNIN,))) == ()
