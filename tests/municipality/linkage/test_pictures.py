"""A seal's picture is the one that its registration names, wherever it is read; any other is not used."""

from pathlib import Path

import pytest
from sqlalchemy import select, update

from kiosk.demo.cities.characters import Character
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.refusals import Refusal
from kiosk.municipality.linkage.differences import Difference
from kiosk.municipality.linkage.loader import load
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registry import PictureAltered
from kiosk.municipality.registry.tables import imprints, seals
from kiosk.municipality.signer import Objection
from kiosk.municipality.signer.register import look_up
from kiosk.municipality.store import Store
from tests.municipality.linkage.link import MIHON, Link, in_silence
from tests.municipality.linkage.test_reconciliation import in_doubt, reconciled
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import INKAN, OWN_JUMINHYO, one
from tests.municipality.signer.drafts import claimed, inkan_line

HERO = Character.HERO.resident_id


def give_the_hero_somebody_elses_picture(store: Store) -> None:
    """As a damaged disk or a careless hand would: under the digest of the hero's own picture."""
    with store.transaction() as connection:
        own = connection.scalars(select(seals.c.imprint).where(seals.c.resident_id == HERO)).one()
        other = connection.scalars(select(imprints.c.png).where(imprints.c.digest != own).limit(1)).one()
        connection.execute(update(imprints).where(imprints.c.digest == own).values(png=other))


def test_a_picture_that_is_not_the_named_one_is_not_given(link: Link) -> None:
    link.loaded()
    give_the_hero_somebody_elses_picture(link.store)
    with link.registry.snapshot() as snapshot, pytest.raises(PictureAltered):
        snapshot.seal_of(HERO)


def test_nothing_is_issued_of_a_seal_whose_picture_is_another_and_all_else_is(city: MadeUpCity) -> None:
    give_the_hero_somebody_elses_picture(city.store)
    visit = Visit(city, Character.HERO)
    offered = {service.kind: service.unavailable for service in visit.offered().services}
    assert offered[CertificateKind.INKAN] is Refusal.DATA_TOO_OLD
    assert offered[CertificateKind.JUMINHYO] is None
    Visit(city, Character.HERO).quoted(one(OWN_JUMINHYO)).certificate()


def test_a_picture_that_is_changed_between_quote_and_issue_is_not_printed(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    give_the_hero_somebody_elses_picture(city.store)
    assert visit.issued() is Refusal.DATA_TOO_OLD


def test_the_signer_finds_by_itself_that_the_picture_is_another(city: MadeUpCity) -> None:
    claim = claimed(city, Character.HERO, inkan_line(Character.HERO))
    give_the_hero_somebody_elses_picture(city.store)
    with city.registry.snapshot() as snapshot:
        assert look_up(snapshot, claim) is Objection.IN_DOUBT


def test_a_comparison_finds_a_picture_that_is_another(link: Link) -> None:
    link.loaded()
    give_the_hero_somebody_elses_picture(link.store)
    assert reconciled(link).differences == (Difference("seals", (HERO,)),)
    assert in_doubt(link)


def pictures(link: Link) -> dict[str, bytes]:
    with link.store.snapshot() as connection:
        return {row.digest: row.png for row in connection.execute(select(imprints))}


def test_a_load_puts_the_right_picture_in_place_of_another(link: Link) -> None:
    link.loaded()
    right = pictures(link)
    give_the_hero_somebody_elses_picture(link.store)
    assert pictures(link) != right
    load(link.store, link.export(), MIHON, link.clock.now(), in_silence)
    assert pictures(link) == right


def beside(folder: Path, digest: str, png: bytes) -> None:
    path = folder / "imprints" / digest[:2] / f"{digest}.png"
    path.parent.mkdir(parents=True)
    path.write_bytes(png)


def test_a_batch_does_not_trust_a_picture_that_is_kept_but_is_another(link: Link) -> None:
    link.loaded()
    row = link.row("seals", resident_id=HERO)
    own = pictures(link)[str(row["imprint"])]
    give_the_hero_somebody_elses_picture(link.store)
    folder = link.outlet.deliver(Stream.SEALS, link.clock.now(), [link.put("seals", row)])
    assert link.follower.take_changes() == 0
    assert link.fault(Stream.SEALS) == "picture"
    beside(folder, str(row["imprint"]), own)
    assert link.follower.take_changes() == 1
    with link.registry.snapshot() as snapshot:
        seal = snapshot.seal_of(HERO)
    assert seal is not None
    assert seal.imprint_png == own
