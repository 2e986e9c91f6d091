"""A record that an earlier version took and this one cannot read: its kinds are refused, others are not."""

from datetime import datetime

import pytest
from sqlalchemy import Table, update

from kiosk.demo.cities.characters import Character
from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.orders import Line, PersonRef
from kiosk.domain.refusals import Refusal
from kiosk.municipality.issuing.chosen import ChosenLine
from kiosk.municipality.registry.record_tables import kosekis, tax_accounts, tax_records
from kiosk.municipality.signer import Objection
from kiosk.runtime.clock import JAPAN
from tests.municipality.conversation.test_registration import registered
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import one
from tests.municipality.signer.drafts import drafted, verdict

OWN_KOSEKI = Line(CertificateKind.KOSEKI, Extent.KOSEKI_KOJIN, (PersonRef(0),), frozenset())
KIND_OF = {
    tax_records: CertificateKind.SHOTOKU_KAZEI,
    tax_accounts: CertificateKind.NOZEI,
    kosekis: CertificateKind.KOSEKI,
}


@pytest.fixture(autouse=True)
def on_a_weekday(city: MadeUpCity) -> None:
    """When 戸籍 are served too."""
    city.clock.set(datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN))


def spoil(city: MadeUpCity, table: Table) -> None:
    column = "koseki" if table is kosekis else "record"
    with city.store.transaction() as connection:
        connection.execute(update(table).values({column: '{"name": "見本　太郎"}'}))


@pytest.mark.parametrize("table", KIND_OF, ids=lambda table: table.name)
def test_its_kinds_alone_are_refused_with_a_cause(city: MadeUpCity, table: Table) -> None:
    spoil(city, table)
    services = {
        service.kind: service.unavailable for service in Visit(city, Character.HERO).offered().services
    }
    assert services[KIND_OF[table]] is Refusal.DATA_TOO_OLD
    assert services[CertificateKind.JUMINHYO] is None
    assert "見本" not in city.logged.getvalue()


def test_somebody_registered_for_the_koseki_alone_is_told_the_cause(city: MadeUpCity) -> None:
    visit = registered(city, Character.MOVED_OUT)
    spoil(city, kosekis)
    assert visit.opened() is Refusal.DATA_TOO_OLD


def test_what_became_unreadable_after_the_offer_is_refused_before_payment(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO)
    visit.offered()
    spoil(city, kosekis)
    assert visit.applied(one(OWN_KOSEKI)) is Refusal.DATA_TOO_OLD


def test_the_signer_does_not_sign_what_it_cannot_read_itself(city: MadeUpCity) -> None:
    hero = (Character.HERO.resident_id,)
    chosen = ChosenLine(OWN_KOSEKI.kind, OWN_KOSEKI.extent, hero, OWN_KOSEKI.items)
    draft = drafted(city, Character.HERO, chosen)
    spoil(city, kosekis)
    assert verdict(city, draft) is Objection.IN_DOUBT
