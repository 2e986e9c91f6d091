"""The manifest of each certificate tells the time of the data: that of the stream furthest behind."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.orders import CARD_HOLDER, Line
from kiosk.municipality.linkage.streams import Stream
from tests.municipality.conversation.test_every_kind import TUESDAY
from tests.municipality.linkage.link import Link
from tests.municipality.linkage.test_cancellations import linked_city
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import one

K = CertificateKind
HOURS_AGO = {Stream.CANCELLATIONS: 1, Stream.RESIDENTS: 2, Stream.SEALS: 3, Stream.TAX: 4, Stream.KOSEKI: 5}
SPEAKS_OF = [
    (K.JUMINHYO, Extent.HONNIN, Stream.RESIDENTS),
    (K.KISAI_JIKO, Extent.HONNIN, Stream.RESIDENTS),
    (K.INKAN, Extent.HONNIN, Stream.SEALS),
    (K.SHOTOKU, Extent.HONNIN, Stream.TAX),
    (K.KAZEI, Extent.HONNIN, Stream.TAX),
    (K.SHOTOKU_KAZEI, Extent.HONNIN, Stream.TAX),
    (K.NOZEI, Extent.HONNIN, Stream.TAX),
    (K.KOSEKI, Extent.KOSEKI_KOJIN, Stream.KOSEKI),
    (K.KOSEKI_FUHYO, Extent.KOSEKI_KOJIN, Stream.KOSEKI),
]


def decided(hours_ago: int) -> datetime:
    return TUESDAY - timedelta(hours=hours_ago)


@pytest.fixture
def link(city: MadeUpCity, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Link]:
    """Each stream tells of another hour of the day on which all kinds are served."""
    made = linked_city(city, tmp_path_factory.mktemp("link"))
    city.clock.set(TUESDAY)
    for stream, hours_ago in HOURS_AGO.items():
        made.outlet.deliver(stream, decided(hours_ago))
    made.follower.take_cancellations()
    made.follower.take_changes()
    yield made
    made.close()


def test_the_cases_are_all_kinds() -> None:
    assert {kind for kind, _, _ in SPEAKS_OF} == set(CertificateKind)


@pytest.mark.parametrize(("kind", "extent", "stream"), SPEAKS_OF)
@pytest.mark.usefixtures("link")
def test_the_manifest_tells_the_time_of_the_stream_that_is_furthest_behind(
    city: MadeUpCity, kind: CertificateKind, extent: Extent, stream: Stream
) -> None:
    line = Line(kind, extent, (CARD_HOLDER,), frozenset())
    _, manifest = Visit(city, Character.HERO).quoted(one(line)).certificate()
    assert manifest.data_time == decided(HOURS_AGO[stream])


def test_cancellations_that_come_late_make_every_certificate_older(city: MadeUpCity, link: Link) -> None:
    for stream in (Stream.RESIDENTS, Stream.SEALS):
        link.outlet.deliver(stream, decided(0))
    link.follower.take_changes()
    line = Line(CertificateKind.INKAN, Extent.HONNIN, (CARD_HOLDER,), frozenset())
    _, manifest = Visit(city, Character.HERO).quoted(one(line)).certificate()
    assert manifest.data_time == decided(HOURS_AGO[Stream.CANCELLATIONS])


def test_the_same_line_asked_for_again_tells_the_same_time(city: MadeUpCity, link: Link) -> None:
    line = Line(CertificateKind.INKAN, Extent.HONNIN, (CARD_HOLDER,), frozenset())
    visit = Visit(city, Character.HERO).quoted(one(line))
    first = visit.certificate()
    link.outlet.deliver(Stream.SEALS, decided(0))
    link.follower.take_changes()
    assert visit.certificate() == first
