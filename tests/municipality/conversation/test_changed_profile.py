"""A profile that changes while the server runs: an open session keeps what it was offered and quoted."""

from dataclasses import replace
from datetime import date, datetime

from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.profiles import MIHON_PROFILE
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import Campaign, Maintenance, MunicipalityProfile
from kiosk.domain.offers import Quote
from kiosk.domain.refusals import Refusal
from kiosk.municipality.profiles import write_profile
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import INKAN, OWN_JUMINHYO, one


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


def test_the_next_session_has_the_new_fee_and_the_open_one_the_old(city: MadeUpCity) -> None:
    before = Visit(city, Character.HERO)
    before.offered()
    changed(city, with_campaign(10))
    after = Visit(city, Character.HERO)
    offered = after.offered().service(CertificateKind.JUMINHYO)
    assert offered is not None
    assert offered.fee == 10
    assert fees(before) == (300,)
    assert before.certificate()[1].fee == 300
    assert fees(after) == (10,)


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
    stop = Maintenance(datetime(2026, 11, 21, 9), datetime(2026, 11, 21, 12))  # noqa: DTZ001 - local times
    changed(city, replace(MIHON_PROFILE, maintenance=(stop,)))
    ready = Visit(city, Character.HERO).greeted()
    assert not isinstance(ready, Refusal)
    assert ready.closed is Refusal.OUT_OF_HOURS
    assert visit.certificate()[1].kind is CertificateKind.INKAN
