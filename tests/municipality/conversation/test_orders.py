"""Only what was offered, at the fee that was offered, in time."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.profiles import MIHON_PROFILE
from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import DatedFee
from kiosk.domain.offers import Quote
from kiosk.domain.orders import Line, Order, PersonRef
from kiosk.domain.printers import PrinterProfileId
from kiosk.domain.refusals import Refusal
from kiosk.municipality.entitlement import OrderCaps
from kiosk.runtime.clock import JAPAN
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import INKAN, OWN_JUMINHYO, one, part_of_household, whole_household


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(replace(OWN_JUMINHYO, items=frozenset({Item.KOKUSEKI})), id="an item not offered"),
        pytest.param(replace(OWN_JUMINHYO, persons=(PersonRef(1),)), id="another person as oneself"),
        pytest.param(replace(INKAN, persons=(PersonRef(1),)), id="the seal of another person"),
        pytest.param(whole_household(2), id="the whole household without one"),
        pytest.param(whole_household(4), id="a person who was not offered"),
        pytest.param(part_of_household(0, 1, 2), id="all as a part"),
        pytest.param(part_of_household(1, 0), id="persons out of order"),
        pytest.param(part_of_household(1, 1), id="a person twice"),
        pytest.param(part_of_household(), id="nobody"),
        pytest.param(replace(INKAN, extent=Extent.SETAI_ZENIN), id="an extent not offered"),
        pytest.param(replace(INKAN, kind=CertificateKind.KOSEKI), id="a kind that is closed on this day"),
    ],
)
def test_what_was_not_offered_is_not_quoted(city: MadeUpCity, line: Line) -> None:
    visit = Visit(city, Character.HERO)
    visit.offered()
    assert visit.applied(one(line)) is Refusal.ORDER_NOT_ALLOWED


def test_an_unavailable_service_is_not_quoted(city: MadeUpCity) -> None:
    visit = Visit(city, Character.NO_SEAL)
    visit.offered()
    assert visit.applied(one(INKAN)) is Refusal.ORDER_NOT_ALLOWED


def test_one_bad_line_refuses_the_whole_order(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO)
    visit.offered()
    assert visit.applied(Order((INKAN, whole_household(2)))) is Refusal.ORDER_NOT_ALLOWED


def test_an_order_for_a_printer_that_is_not_known_is_refused(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO)
    visit.offered()
    assert visit.applied(one(INKAN), PrinterProfileId("unheard-of-600")) is Refusal.ORDER_NOT_ALLOWED


def test_each_line_is_quoted_at_the_fee_of_its_kind(tmp_path: Path) -> None:
    juminhyo, inkan, *_ = MIHON_PROFILE.services
    dearer = replace(inkan, fees=(DatedFee(date(2020, 1, 1), Yen(400)),))
    city = MadeUpCity(tmp_path, profile=replace(MIHON_PROFILE, services=(juminhyo, dearer)))
    visit = Visit(city, Character.HERO)
    visit.offered()
    quote = visit.applied(Order((OWN_JUMINHYO, INKAN)))
    city.close()
    assert isinstance(quote, Quote)
    assert quote.fees == (Yen(300), Yen(400))


def test_a_fee_that_changes_between_offer_and_order_is_told(tmp_path: Path) -> None:
    juminhyo, inkan, *_ = MIHON_PROFILE.services
    all_night = replace(juminhyo.hours, opens=datetime.min.time(), closes=datetime.max.time())
    fees = (DatedFee(date(2024, 4, 1), Yen(300)), DatedFee(date(2026, 11, 22), Yen(350)))
    changing = replace(juminhyo, fees=fees, hours=all_night)
    city = MadeUpCity(tmp_path, profile=replace(MIHON_PROFILE, services=(changing, inkan)))
    city.clock.set(datetime(2026, 11, 21, 23, 58, tzinfo=JAPAN))
    visit = Visit(city, Character.HERO)
    offered = visit.offered().service(CertificateKind.JUMINHYO)
    city.later(minutes=3)
    refused = visit.applied(one(OWN_JUMINHYO))
    city.close()
    assert offered is not None
    assert offered.fee == Yen(300)
    assert refused is Refusal.FEE_CHANGED


def test_a_service_that_closed_since_the_offer_is_not_quoted(city: MadeUpCity) -> None:
    city.clock.set(datetime(2026, 11, 21, 22, 58, tzinfo=JAPAN))
    visit = Visit(city, Character.HERO)
    visit.offered()
    city.later(minutes=3)
    assert visit.applied(one(INKAN)) is Refusal.OUT_OF_HOURS


def test_an_offer_holds_for_ten_minutes(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO)
    visit.offered()
    city.later(minutes=10)
    assert visit.applied(one(INKAN)) is Refusal.SESSION_EXPIRED


def test_a_quote_holds_for_five_minutes(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    city.later(minutes=5)
    assert visit.issued() is Refusal.SESSION_EXPIRED


def test_the_daily_cap_counts_per_card_and_kind_and_ends_at_midnight(tmp_path: Path) -> None:
    city = MadeUpCity(tmp_path, caps=OrderCaps(copies_per_day=2))
    visit = Visit(city, Character.HERO).quoted(Order((INKAN, INKAN)))
    visit.certificate(0)
    visit.certificate(1)
    again = Visit(city, Character.HERO)
    again.offered()
    refused, other_kind = again.applied(one(INKAN)), again.applied(one(OWN_JUMINHYO))
    spouse = Visit(city, Character.HERO_SPOUSE)
    spouse.offered()
    other_card = spouse.applied(one(INKAN))
    city.later(days=1)
    tomorrow = Visit(city, Character.HERO)
    tomorrow.offered()
    next_day = tomorrow.applied(one(INKAN))
    city.close()
    assert refused is Refusal.DAILY_LIMIT_REACHED
    assert isinstance(other_kind, Quote)
    assert isinstance(other_card, Quote)
    assert isinstance(next_day, Quote)


def test_an_order_of_too_many_sheets_is_refused(tmp_path: Path) -> None:
    city = MadeUpCity(tmp_path, caps=OrderCaps(sheets_per_order=3))
    visit = Visit(city, Character.HOUSEHOLD_OF_SEVEN)
    visit.offered()
    two_sheets, four_sheets = one(whole_household(7)), Order((whole_household(7),) * 2)
    fits, exceeds = visit.applied(two_sheets), visit.applied(four_sheets)
    city.close()
    assert isinstance(fits, Quote)
    assert exceeds is Refusal.ORDER_NOT_ALLOWED
