"""A load states what cancellations have stopped: a population says nothing of who has no row in it."""

import pytest
from sqlalchemy import insert, select

from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.mihon_cast import REGISTRANT
from kiosk.domain.refusals import Refusal
from kiosk.domain.residents import ResidentId, ResidentState
from kiosk.municipality.linkage.cancelling import COLUMNS, FILE
from kiosk.municipality.linkage.loader import Rewind, load
from kiosk.municipality.linkage.refused import DeliveryRefused
from kiosk.municipality.linkage.stops import StopCause
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.linkage.tables import stops
from tests.municipality.conversation.test_registration import A_WEEKDAY, TOLD
from tests.municipality.conversation.test_stopped_koseki import FUHYO
from tests.municipality.linkage.link import MIHON, Link, in_silence
from tests.municipality.linkage.test_broken_input import edit
from tests.municipality.linkage.test_cancellations import cancelled, linked_city
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import one

HERO = Character.HERO.resident_id
HEADER = ",".join(COLUMNS).encode() + b"\n"


def stating(*lines: str) -> bytes:
    return HEADER + "".join(f"{line}\n" for line in lines).encode()


def loaded_anew(link: Link, rewind: Rewind = Rewind.REFUSED) -> None:
    load(link.store, link.export("anew"), MIHON, link.clock.now(), in_silence, rewind)


def state_of(link: Link, resident: ResidentId) -> ResidentState:
    with link.registry.snapshot() as snapshot:
        return snapshot.state_of(resident)


def test_a_stop_that_was_never_read_holds_after_a_load_for_who_has_no_row(link: Link) -> None:
    """The load's position is behind the batch, so the batch itself is passed over."""
    link.loaded()
    link.stop(StopCause.DECEASED, REGISTRANT)
    loaded_anew(link)
    assert link.follower.take_cancellations() == 0
    assert link.acknowledged(Stream.CANCELLATIONS) == 1
    assert state_of(link, REGISTRANT) is ResidentState.DECEASED


def test_a_card_that_was_registered_and_is_revoked_unread_has_nothing_after_a_load(
    city_in: MadeUpCity, tmp_path_factory: pytest.TempPathFactory
) -> None:
    link = linked_city(city_in, tmp_path_factory.mktemp("link"))
    city_in.later(days=A_WEEKDAY)
    book, now = city_in.backoffice.registrations, city_in.clock.now()
    visit = Visit(city_in, Character.NEIGHBOUR)
    card = visit.card.certificate.card_hash
    book.approve(book.take(card, TOLD, now).number, REGISTRANT, now)
    visit.quoted(one(FUHYO))
    link.stop(StopCause.CARD_REVOKED, card.hex())
    loaded_anew(link)
    assert isinstance(visit.issued(), Refusal)
    assert not hasattr(Visit(city_in, Character.NEIGHBOUR).opened(), "services")
    link.close()


def test_a_first_load_takes_over_what_was_stopped_before(link: Link) -> None:
    link.stop(StopCause.PROTECTED, REGISTRANT)
    link.load()
    assert state_of(link, REGISTRANT) is ResidentState.PROTECTED


def test_a_lift_that_was_never_read_counts_after_a_load(link: Link) -> None:
    link.loaded()
    cancelled(link, StopCause.DECEASED, REGISTRANT)
    link.later(minutes=1)
    link.lift(StopCause.DECEASED, REGISTRANT)
    loaded_anew(link)
    assert state_of(link, REGISTRANT) is ResidentState.CURRENT


def test_a_stop_that_a_load_does_not_mention_stays(link: Link) -> None:
    link.loaded()
    cancelled(link, StopCause.DECEASED, REGISTRANT)
    link.outlet.stated.clear()
    loaded_anew(link)
    assert state_of(link, REGISTRANT) is ResidentState.DECEASED


def test_who_was_lifted_and_is_stated_as_stopped_is_stopped_again(link: Link) -> None:
    link.loaded()
    cancelled(link, StopCause.DECEASED, REGISTRANT)
    link.lift(StopCause.DECEASED, REGISTRANT)
    link.follower.take_cancellations()
    link.later(minutes=1)
    link.stop(StopCause.DECEASED, REGISTRANT)
    loaded_anew(link)
    assert state_of(link, REGISTRANT) is ResidentState.DECEASED


def test_a_load_of_an_older_position_lifts_nothing(link: Link) -> None:
    """What it says was lifted may have been stopped again since, and acknowledged."""
    link.loaded()
    for act in (link.stop, link.lift):
        act(StopCause.DECEASED, REGISTRANT)
    older = link.export("older")
    link.later(minutes=1)
    link.stop(StopCause.DECEASED, REGISTRANT)
    assert link.follower.take_cancellations() == 3
    load(link.store, older, MIHON, link.clock.now(), in_silence, Rewind.INTENDED)
    assert link.number(Stream.CANCELLATIONS) == 2
    assert state_of(link, REGISTRANT) is ResidentState.DECEASED


def test_a_load_that_says_nothing_about_stops_is_refused(link: Link) -> None:
    folder = link.export()
    manifest = (folder / "manifest.json").read_text(encoding="utf-8")
    entry = manifest.index(f'"{FILE}"')
    without = manifest[: manifest.rindex(",", 0, entry)] + manifest[manifest.index("}", entry) + 1 :]
    (folder / "manifest.json").write_text(without, encoding="utf-8")
    with pytest.raises(DeliveryRefused, match=r"cancellations.csv: the file is missing; deliver one"):
        load(link.store, folder, MIHON, link.clock.now(), in_silence)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("stop,a wish,100", "column cause: not a cause that docs/linkage.md lists"),
        ("forgive,protected,100", "column act: neither stop nor lift"),
        ("stop,protected,", "column subject: nobody is named"),
        ("stop,card-revoked,100", "column subject: not the hash of a card's certificate"),
    ],
)
def test_what_is_stated_and_cannot_be_read_is_refused_at_its_line(link: Link, line: str, told: str) -> None:
    folder = link.export("broken")
    edit(FILE, lambda _: stating("stop,protected,100", line))(folder)
    with pytest.raises(DeliveryRefused, match=rf"broken/cancellations.csv:3: {told}"):
        load(link.store, folder, MIHON, link.clock.now(), in_silence)


def test_a_load_does_not_forget_who_was_found_to_differ_but_compares_them(link: Link) -> None:
    """Only what a comparison found goes with a load, because all of the copy is new."""
    link.loaded()
    with link.store.transaction() as connection:
        for cause in (StopCause.DIFFERS, StopCause.PROTECTED):
            values = {"subject": HERO, "cause": cause.value, "since": "2026-11-21T01:00:00+00:00"}
            connection.execute(insert(stops).values(values))
    loaded_anew(link)
    with link.store.snapshot() as connection:
        assert list(connection.scalars(select(stops.c.cause))) == [StopCause.PROTECTED.value]
