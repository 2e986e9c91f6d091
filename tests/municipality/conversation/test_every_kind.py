"""Each kind from offer to signed paper, and who cannot have it."""

from datetime import datetime

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.documents.reading import read_pages
from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.orders import Line, PersonRef
from kiosk.domain.refusals import Refusal
from kiosk.runtime.clock import JAPAN
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import one

TUESDAY = datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN)
HOLDER = (PersonRef(0),)
FAMILY = tuple(map(PersonRef, range(3)))
NOTHING: frozenset[Item] = frozenset()


@pytest.fixture
def weekday(city: MadeUpCity) -> MadeUpCity:
    """The city on a day on which all kinds are served."""
    city.clock.set(TUESDAY)
    return city


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (Line(CertificateKind.KISAI_JIKO, Extent.SETAI_ZENIN, FAMILY, NOTHING), "住民票記載事項証明書"),
        (Line(CertificateKind.SHOTOKU, Extent.HONNIN, HOLDER, NOTHING), "所得証明書"),
        (Line(CertificateKind.KAZEI, Extent.HONNIN, HOLDER, NOTHING), "課税証明書"),
        (Line(CertificateKind.SHOTOKU_KAZEI, Extent.HONNIN, HOLDER, NOTHING), "所得課税証明書"),
        (Line(CertificateKind.NOZEI, Extent.HONNIN, HOLDER, NOTHING), "納税証明書"),
        (Line(CertificateKind.KOSEKI, Extent.KOSEKI_ZENBU, FAMILY, NOTHING), "全部事項証明"),
        (Line(CertificateKind.KOSEKI, Extent.KOSEKI_KOJIN, (PersonRef(2),), NOTHING), "個人事項証明"),
        (
            Line(
                CertificateKind.KOSEKI_FUHYO,
                Extent.KOSEKI_ZENBU,
                FAMILY,
                frozenset({Item.HONSEKI, Item.JUMINHYO_CODE}),
            ),
            "戸籍の附票（全部）",
        ),
        (Line(CertificateKind.KOSEKI_FUHYO, Extent.KOSEKI_KOJIN, HOLDER, NOTHING), "戸籍の附票（一部）"),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{value.kind}-{value.extent}",
)
def test_the_hero_gets_it_signed(weekday: MadeUpCity, line: Line, title: str) -> None:
    pdf, manifest = Visit(weekday, Character.HERO).quoted(one(line)).certificate()
    assert manifest.kind is line.kind
    assert read_pages(pdf)[0].holds(title)


@pytest.mark.parametrize(
    ("character", "kind", "refusal"),
    [
        (Character.UNDECLARED, CertificateKind.SHOTOKU_KAZEI, Refusal.TAX_NOT_DECLARED),
        (Character.UNDECLARED, CertificateKind.NOZEI, Refusal.TAX_RECORD_MISSING),
        (Character.HONSEKI_IN_TAMESHI, CertificateKind.KOSEKI, Refusal.HONSEKI_NOT_REGISTERED),
        (Character.KOSEKI_PENDING, CertificateKind.KOSEKI, Refusal.KOSEKI_NOTIFICATION_PENDING),
        (Character.KOSEKI_PENDING, CertificateKind.KOSEKI_FUHYO, Refusal.KOSEKI_NOTIFICATION_PENDING),
        (Character.FOREIGNER, CertificateKind.KOSEKI, Refusal.HONSEKI_NOT_REGISTERED),
        (Character.HERO, CertificateKind.KOSEKI, None),
    ],
)
def test_a_kind_that_cannot_be_had_says_why(
    weekday: MadeUpCity, character: Character, kind: CertificateKind, refusal: Refusal | None
) -> None:
    service = Visit(weekday, character).offered().service(kind)
    assert service is not None
    assert service.unavailable is refusal


def test_a_koseki_rests_on_weekends(city: MadeUpCity) -> None:
    service = Visit(city, Character.HERO).offered().service(CertificateKind.KOSEKI)
    assert service is not None
    assert service.unavailable is Refusal.OUT_OF_HOURS


def test_parents_in_law_are_of_the_household_and_not_of_the_koseki(weekday: MadeUpCity) -> None:
    offer = Visit(weekday, Character.HOUSEHOLD_OF_SEVEN).offered()
    koseki, juminhyo = (
        offer.service(CertificateKind.KOSEKI),
        offer.service(CertificateKind.JUMINHYO),
    )
    assert koseki is not None
    assert juminhyo is not None
    assert len(offer.persons_of(juminhyo)) == 7
    assert [person.relationship for person in offer.persons_of(koseki)] == ["本人", "妻", "子", "子", "子"]


def test_who_is_not_of_the_koseki_cannot_be_ordered(weekday: MadeUpCity) -> None:
    visit = Visit(weekday, Character.HOUSEHOLD_OF_SEVEN)
    visit.offered()
    line = Line(CertificateKind.KOSEKI, Extent.KOSEKI_KOJIN, (PersonRef(6),), NOTHING)
    assert visit.applied(one(line)) is Refusal.ORDER_NOT_ALLOWED


def test_a_long_koseki_comes_on_several_sheets(weekday: MadeUpCity) -> None:
    line = Line(CertificateKind.KOSEKI, Extent.KOSEKI_ZENBU, tuple(map(PersonRef, range(5))), NOTHING)
    pdf, manifest = Visit(weekday, Character.HOUSEHOLD_OF_SEVEN).quoted(one(line)).certificate()
    assert manifest.sheets == 3
    assert [page.holds("（3／3）") for page in read_pages(pdf)[::2]] == [False, False, True]
