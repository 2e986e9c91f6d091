"""Offers and orders cross the wire unchanged, every variation selector kept."""

from datetime import time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import OpeningHours
from kiosk.domain.names import RegisteredName
from kiosk.domain.offers import MunicipalityLabel, Offer, OfferedPerson, OfferedService
from kiosk.domain.orders import Line, Order, PersonRef
from kiosk.domain.refusals import Refusal
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.ordering import OfferMade
from kiosk.protocol.translation import line_parts, offer_message, offer_of, order_of
from tests.protocol.world import CITY, NOW, made_up_offer

TIMES = st.times().map(lambda moment: time(moment.hour, moment.minute, moment.second))
NAMES = st.text(min_size=1, max_size=20).map(RegisteredName)
EXTENTS = st.lists(st.sampled_from(Extent), unique=True).map(tuple)
HOURS = st.builds(
    OpeningHours, TIMES, TIMES, st.frozensets(st.integers(min_value=0, max_value=6)), st.booleans()
)
SERVICES = st.builds(
    OfferedService,
    st.sampled_from(CertificateKind),
    st.integers(min_value=0, max_value=1000).map(Yen),
    EXTENTS,
    st.lists(st.sampled_from(Item), unique=True).map(tuple),
    HOURS,
    st.none() | st.sampled_from(Refusal),
)
REFS = st.integers(min_value=0, max_value=9).map(PersonRef)
OFFERS = st.builds(
    Offer,
    st.builds(MunicipalityLabel, st.just(CITY), NAMES),
    st.lists(SERVICES, max_size=7).map(tuple),
    st.lists(st.builds(OfferedPerson, REFS, NAMES, st.text(max_size=10)), max_size=7).map(tuple),
    st.none() | st.dates(),
    st.integers(min_value=0, max_value=600).map(lambda seconds: NOW + timedelta(seconds=seconds)),
)
LINES = st.builds(
    Line,
    st.sampled_from(CertificateKind),
    st.sampled_from(Extent),
    st.lists(REFS, max_size=7).map(tuple),
    st.frozensets(st.sampled_from(Item)),
)


@given(OFFERS)
def test_an_offer_survives_the_wire(offer: Offer) -> None:
    assert offer_of(decode(OfferMade, encode(offer_message(offer)))) == offer


@given(st.lists(LINES, min_size=1, max_size=10).map(tuple).map(Order))
def test_an_order_survives_the_wire(order: Order) -> None:
    assert order_of(line_parts(order)) == order


def test_a_variation_selector_is_kept() -> None:
    name = offer_of(offer_message(made_up_offer())).persons[0].name

    assert name == "見本\N{VARIATION SELECTOR-17} 太郎"
