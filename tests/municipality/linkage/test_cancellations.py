"""Once a cancellation is acknowledged, nothing older is issued: also not by an answer that is on its way."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from threading import Barrier

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.domain.orders import Line
from kiosk.domain.refusals import Refusal
from kiosk.domain.residents import ResidentState
from kiosk.municipality.audit.log import AuditEvent, links, told
from kiosk.municipality.conversation.backoffice import Backoffice
from kiosk.municipality.conversation.desk import answer
from kiosk.municipality.linkage.stops import StopCause
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.signer import ApprovedPaper, Claim, DocumentSigner, Objection, SignedManifest
from kiosk.protocol.messages.relaying import Relay, Relayed
from tests.municipality.issued_after import issued_after_the_cancellation
from tests.municipality.linkage.link import Link
from tests.municipality.made_up_city import MadeUpCity, Visit, card_of
from tests.municipality.orders import INKAN, OWN_JUMINHYO, one

HERO = Character.HERO.resident_id


def cancelled(link: Link, cause: StopCause, subject: str) -> None:
    """Delivered, taken and acknowledged."""
    link.stop(cause, subject)
    assert link.follower.take_cancellations() == 1
    assert link.acknowledged(Stream.CANCELLATIONS) == link.outlet.positions[Stream.CANCELLATIONS]


def test_a_cancelled_seal_is_gone_although_its_row_is_still_there(link: Link) -> None:
    link.loaded()
    rows = link.copy()
    cancelled(link, StopCause.SEAL_CANCELLED, HERO)
    assert link.copy() == rows
    with link.registry.snapshot() as snapshot:
        assert snapshot.seal_of(HERO) is None


@pytest.mark.parametrize(
    ("cause", "state"),
    [
        (StopCause.PROTECTED, ResidentState.PROTECTED),
        (StopCause.DECEASED, ResidentState.DECEASED),
        (StopCause.MOVED_OUT, ResidentState.MOVED_OUT),
        (StopCause.MOVING_OUT, ResidentState.MOVING_OUT),
    ],
)
def test_a_stopped_resident_is_shown_in_that_state(
    link: Link, cause: StopCause, state: ResidentState
) -> None:
    link.loaded()
    cancelled(link, cause, HERO)
    with link.registry.snapshot() as snapshot:
        record = snapshot.household_of(HERO)
    assert record is not None
    assert record.member(HERO).state is state


def test_a_revoked_card_is_unknown(link: Link) -> None:
    link.loaded()
    card = card_of(Character.HERO).certificate.card_hash
    cancelled(link, StopCause.CARD_REVOKED, card.hex())
    with link.registry.snapshot() as snapshot:
        assert snapshot.card(card) is None


def test_an_older_batch_does_not_bring_a_cancelled_seal_back(link: Link) -> None:
    link.loaded()
    cancelled(link, StopCause.SEAL_CANCELLED, HERO)
    link.outlet.deliver(
        Stream.SEALS, link.clock.now(), [link.put("seals", link.row("seals", resident_id=HERO))]
    )
    link.follower.take_changes()
    with link.registry.snapshot() as snapshot:
        assert snapshot.seal_of(HERO) is None


def test_a_lift_counts_when_the_stream_has_come_as_far(link: Link) -> None:
    link.loaded()
    cancelled(link, StopCause.SEAL_CANCELLED, HERO)
    link.later(minutes=5)
    link.lift(StopCause.SEAL_CANCELLED, HERO)
    link.follower.take_cancellations()
    with link.registry.snapshot() as snapshot:
        assert snapshot.seal_of(HERO) is None
    link.outlet.deliver(Stream.SEALS, link.clock.now())
    link.follower.take_changes()
    with link.registry.snapshot() as snapshot:
        assert snapshot.seal_of(HERO) is not None


class WaitingSigner(DocumentSigner):
    """Signs, and then does something before the answer goes on its way."""

    then: Callable[[], None]

    def sign(self, document: bytes, claim: Claim, paper: ApprovedPaper) -> SignedManifest | Objection:
        signed = super().sign(document, claim, paper)
        self.then()
        return signed


def linked_city(city: MadeUpCity, folder: Path) -> Link:
    """A link that feeds the city's own store."""
    link = Link(folder, city.logged, given=city.store, clock=city.clock)
    for stream in Stream:
        link.outlet.positions[stream] = link.number(stream)
    return link


@pytest.mark.parametrize(
    ("line", "cause"),
    [
        (INKAN, StopCause.SEAL_CANCELLED),
        (OWN_JUMINHYO, StopCause.PROTECTED),
        (OWN_JUMINHYO, StopCause.DECEASED),
        (INKAN, StopCause.MOVED_OUT),
    ],
)
def test_an_answer_in_flight_is_void_when_the_cancellation_is_acknowledged(
    city_in: MadeUpCity, tmp_path_factory: pytest.TempPathFactory, line: Line, cause: StopCause
) -> None:
    city = city_in
    link = linked_city(city, tmp_path_factory.mktemp("link"))
    signer = WaitingSigner(city.office, city.signature_key, city.seal_keys)
    signer.then = lambda: cancelled(link, cause, HERO)
    city.signer = signer
    city.restarted()
    visit = Visit(city, Character.HERO).quoted(one(line))
    assert isinstance(visit.issued(), Refusal)
    link.close()


def test_whatever_is_asked_for_after_the_acknowledgement_is_refused_by_both_servers(
    city_in: MadeUpCity, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Two back offices on one store; two citizens' requests race with a cancellation of one of them."""
    city = city_in
    link = linked_city(city, tmp_path_factory.mktemp("link"))
    first = city.backoffice
    visits = [Visit(city, Character.HERO).quoted(one(INKAN))]
    second = city.restarted()
    visits.append(Visit(city, Character.HERO).quoted(one(INKAN)))
    together = Barrier(3)

    def ask(visit: Visit, office: Backoffice) -> Relayed:
        box = visit.end.issue(0, city.clock.now() + timedelta(minutes=1))
        together.wait()
        relayed = answer(office, Relay(session=visit.session, box=box))
        assert isinstance(relayed, Relayed)
        return relayed

    def cancel() -> None:
        together.wait()
        cancelled(link, StopCause.SEAL_CANCELLED, HERO)

    offices = (first, second)
    with ThreadPoolExecutor(3) as pool:
        asked = [pool.submit(ask, visit, office) for visit, office in zip(visits, offices, strict=True)]
        pool.submit(cancel).result()
        left = [job.result().mark is not None for job in asked]
    card = card_of(Character.HERO).certificate.card_hash
    assert issued_after_the_cancellation(city.store, card) == []
    with city.store.snapshot() as connection:
        events = [told(entry)["event"] for entry in links(connection)]
    assert events.count(AuditEvent.ISSUED.value) == sum(left)
    for visit, office in zip(visits, offices, strict=True):
        assert answered_again(visit, office).mark is None
    assert issued_after_the_cancellation(city.store, card) == []
    link.close()


def answered_again(visit: Visit, office: Backoffice) -> Relayed:
    """The same line asked for once more, after everything."""
    box = visit.end.issue(0, visit.city.clock.now() + timedelta(minutes=1))
    relayed = answer(office, Relay(session=visit.session, box=box))
    assert isinstance(relayed, Relayed)
    return relayed


def test_a_cancellation_stands_in_the_audit_log_without_whom_it_stops(link: Link) -> None:
    link.loaded()
    cancelled(link, StopCause.SEAL_CANCELLED, HERO)
    with link.store.snapshot() as connection:
        (entry,) = [told(entry) for entry in links(connection)]
    assert (entry["event"], entry["batch"], entry["events"]) == ("cancelled", 1, 1)
    assert HERO not in str(entry)
