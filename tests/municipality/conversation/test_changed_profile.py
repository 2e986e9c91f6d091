"""A profile that changes while the server runs: orders meet what is in force, a quote is kept (ADR 151)."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.profiles import MIHON_PROFILE
from kiosk.demo.world.fee_desk import with_fees_raised
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import Campaign, Maintenance, MunicipalityProfile
from kiosk.domain.offers import Quote
from kiosk.domain.refusals import Refusal
from kiosk.municipality.profiles import write_profile
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import INKAN, OWN_JUMINHYO, one

STOP = Maintenance(datetime(2026, 11, 21, 9), datetime(2026, 11, 21, 12))  # noqa: DTZ001 - local times


def changed(city: MadeUpCity, profile: MunicipalityProfile) -> None:
    write_profile(profile, city.profile_path)
    city.backoffice.keep_house()
    city.backoffice.keep_house()


def with_campaign(fee: int) -> MunicipalityProfile:
    campaign = Campaign(date(2026, 11, 1), date(2027, 3, 31), Yen(fee))
    services = tuple(replace(service, campaigns=(campaign,)) for service in MIHON_PROFILE.services)
    return replace(MIHON_PROFILE, services=services)


def fees(visit: Visit) -> tuple[int, ...]:
    quote = visit.applied(one(OWN_JUMINHYO))
    assert isinstance(quote, Quote), quote
    return quote.fees


@pytest.mark.parametrize(
    ("profile", "fee"),
    [
        pytest.param(with_campaign(10), 10, id="cheaper"),
        pytest.param(with_fees_raised(MIHON_PROFILE, date(2026, 11, 21)), 350, id="dearer"),
    ],
)
def test_a_fee_that_changed_since_the_offer_is_told_and_offered_to_whoever_begins_again(
    city: MadeUpCity, profile: MunicipalityProfile, fee: int
) -> None:
    before = Visit(city, Character.HERO)
    before.offered()
    changed(city, profile)
    assert before.applied(one(OWN_JUMINHYO)) is Refusal.FEE_CHANGED
    after = Visit(city, Character.HERO)
    offered = after.offered().service(CertificateKind.JUMINHYO)
    assert offered is not None
    assert offered.fee == fee
    assert fees(after) == (fee,)


def test_what_was_quoted_is_issued_at_the_agreed_fee(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(OWN_JUMINHYO))
    changed(city, with_campaign(10))
    assert visit.certificate()[1].fee == 300


def test_a_kind_that_is_offered_no_more_is_not_quoted(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO)
    visit.offered()
    changed(city, replace(MIHON_PROFILE, services=MIHON_PROFILE.services[1:]))
    assert visit.applied(one(OWN_JUMINHYO)) is Refusal.ORDER_NOT_ALLOWED


def test_an_order_that_comes_after_a_stop_is_not_quoted(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO)
    visit.offered()
    changed(city, replace(MIHON_PROFILE, maintenance=(STOP,)))
    assert visit.applied(one(OWN_JUMINHYO)) is Refusal.OUT_OF_HOURS


def test_a_free_certificate_is_issued(city: MadeUpCity) -> None:
    changed(city, with_campaign(0))
    visit = Visit(city, Character.HERO)
    visit.offered()
    assert fees(visit) == (0,)
    assert visit.certificate()[1].fee == 0


def test_a_paid_line_is_issued_although_its_kind_is_offered_no_more(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    without_inkan = tuple(
        service for service in MIHON_PROFILE.services if service.kind is not CertificateKind.INKAN
    )
    changed(city, replace(MIHON_PROFILE, services=without_inkan))
    assert visit.certificate()[1].kind is CertificateKind.INKAN
    assert Visit(city, Character.HERO).offered().service(CertificateKind.INKAN) is None


def test_maintenance_that_begins_at_once_lets_nobody_new_in(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    changed(city, replace(MIHON_PROFILE, maintenance=(STOP,)))
    ready = Visit(city, Character.HERO).greeted()
    assert not isinstance(ready, Refusal)
    assert ready.closed is Refusal.OUT_OF_HOURS
    assert visit.certificate()[1].kind is CertificateKind.INKAN
