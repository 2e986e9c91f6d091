"""A certificate may be as long as one sealed answer can carry; a longer one is refused before payment."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.samples import samples
from kiosk.documents.content import JuminhyoContent
from kiosk.documents.guard.profile import MOST_SINGLE_COVER, GuardProfile
from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.koseki import FuhyoAddress
from kiosk.domain.offers import Quote
from kiosk.domain.orders import Line, PersonRef
from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.domain.refusals import Refusal
from kiosk.municipality.entitlement import OrderCaps
from kiosk.municipality.settings import SETTINGS
from kiosk.municipality.signer import DocumentSigner
from kiosk.protocol.limits import DOCUMENT_BUCKETS, MAX_LINES, MAX_SHEETS
from kiosk.protocol.messages.issuing import LineState
from kiosk.runtime.clock import JAPAN
from tests.documents.dense_people import dense_household
from tests.municipality.made_up_city import MadeUpCity, Visit, cast
from tests.municipality.orders import one, whole_household
from tests.protocol.paper.keys import pair
from tests.verifier.papers import made

FUHYO = Line(
    CertificateKind.KOSEKI_FUHYO,
    Extent.KOSEKI_ZENBU,
    tuple(map(PersonRef, range(3))),
    frozenset({Item.HONSEKI, Item.JUMINHYO_CODE}),
)
ENVELOPE = 4 * 1024
"""Room for what travels in the same box: the signed manifest and the lengths."""
FULL, OVERFULL = 605, 630
"""Moves of one person whose 附票 just has the largest number of sheets, and one more than that."""


@pytest.fixture
def city(tmp_path: Path) -> MadeUpCity:
    """A city that sets no cap of its own, and whose printer needs the largest screens."""
    city = MadeUpCity(tmp_path, caps=OrderCaps(sheets_per_order=10 * MAX_SHEETS))
    city.clock.set(datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN))
    office = replace(city.office, guards={GENERIC_PRINTER: GuardProfile(MOST_SINGLE_COVER)})
    city.signer = DocumentSigner(office, city.signature_key, city.seal_keys)
    city.equip(office)
    return city


def moved(city: MadeUpCity, times: int) -> None:
    """Let the hero have lived at so many places."""
    koseki, fuhyo = next(
        pair for pair in cast().kosekis if pair[1].members[0].resident_id == Character.HERO.resident_id
    )
    addresses = tuple(
        FuhyoAddress(
            f"例示県みほん市雛形町{move + 1}丁目{move * 7 % 90 + 1}番{move * 13 % 70 + 1}号 ハイツ{move}号室",
            date(1990, 1, 1) + timedelta(days=20 * move),
        )
        for move in range(times)
    )
    member = replace(fuhyo.members[0], addresses=addresses)
    with city.registry.change(city.clock.now()) as change:
        change.record_koseki(koseki, replace(fuhyo, members=(member, *fuhyo.members[1:])))


def test_the_longest_certificate_travels(city: MadeUpCity) -> None:
    moved(city, FULL)
    pdf, manifest = Visit(city, Character.HERO).quoted(one(FUHYO)).certificate()
    assert manifest.sheets == MAX_SHEETS
    assert len(pdf) + ENVELOPE <= max(DOCUMENT_BUCKETS)


def test_as_many_of_the_densest_sheets_would_travel() -> None:
    content = samples()["juminhyo-kojinhyo-longest-texts"]
    assert isinstance(content, JuminhyoContent)
    paper = made(replace(content, persons=content.persons * MAX_SHEETS), "20261121-00000012", pair("own"))
    assert len(paper.sheets) == MAX_SHEETS
    assert len(paper.pdf) + ENVELOPE <= max(DOCUMENT_BUCKETS)


def test_one_sheet_more_is_refused_before_payment_whatever_the_city_allows(city: MadeUpCity) -> None:
    moved(city, OVERFULL)
    visit = Visit(city, Character.HERO)
    visit.offered()
    assert visit.applied(one(FUHYO)) is Refusal.ORDER_NOT_ALLOWED


def test_a_sheet_whose_picture_no_back_holds_is_refused_before_payment(city: MadeUpCity) -> None:
    home = next(home for home in cast().households if home.head.resident_id == Character.HERO.resident_id)
    with city.registry.change(city.clock.now()) as change:
        for person in dense_household(len(home.members), home).members:
            change.update_person(person)
    visit = Visit(city, Character.HERO)
    visit.offered()
    everything = whole_household(len(home.members), Item.HONSEKI)
    assert visit.applied(one(everything)) is Refusal.NAME_NOT_PRINTABLE


def test_what_grew_too_long_after_it_was_quoted_is_refused_and_void(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO)
    visit.offered()
    assert isinstance(visit.applied(one(FUHYO)), Quote)
    moved(city, OVERFULL)
    assert visit.issued() is Refusal.ORDER_NOT_ALLOWED
    assert visit.state() is LineState.VOID


def test_a_city_cannot_allow_more_than_an_order_can_hold() -> None:
    cap = next(setting for setting in SETTINGS if setting.key == "order.sheets")
    assert cap.parse(MAX_LINES * MAX_SHEETS) == MAX_LINES * MAX_SHEETS
    with pytest.raises(ValueError, match="at most 300"):
        cap.parse(MAX_LINES * MAX_SHEETS + 1)
