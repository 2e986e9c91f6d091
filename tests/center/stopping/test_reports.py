"""The automatic stop: on proof alone at once; discarded answers only when several shops complain."""

import pytest
from sqlalchemy import func, select

from kiosk.center.stopping import Cause, Stop, Stoppable, Stops
from kiosk.center.stopping.discards import WINDOW
from kiosk.center.stopping.stops import Grounds
from kiosk.center.store import EVIDENCE
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.refusals import Refusal
from kiosk.protocol.errors import NotAuthentic
from kiosk.protocol.identifiers import SessionId, TerminalId, new_session_id
from kiosk.protocol.messages.greeting import Greeting, Hello, Refused
from kiosk.protocol.messages.relaying import Relay
from kiosk.protocol.messages.reporting import ContradictionReport, DiscardReason, DiscardReport, ReportTaken
from kiosk.protocol.signing_keys import SigningKey
from tests.center.made_up_center import MIHON, TAMESHI, TERMINAL, MadeUpCenter
from tests.protocol.evidence import contradiction_report
from tests.protocol.visit import Visit
from tests.protocol.world import CITY, World, terminal_certificate, trusted


@pytest.fixture
def visit() -> Visit:
    return Visit(World())


@pytest.fixture
def judge(center: MadeUpCenter, visit: Visit) -> MadeUpCenter:
    """A center whose token key and directory are those of the visit, in the visit's time."""
    world = visit.world
    center.token_key = SigningKey(world.center_key, world.center_key.public_key().public_bytes_raw())
    center.directory_keys[CITY] = (trusted(world.city_key),)
    return center


def take(center: MadeUpCenter, report: ContradictionReport) -> ReportTaken | Refused:
    return center.desks.reports.contradicted(report, TERMINAL, terminal_certificate())


def stop_of(center: MadeUpCenter, what: Stoppable) -> Stop | None:
    return Stops(center.store).find(what)


def kept(center: MadeUpCenter) -> int:
    with center.store.begin() as connection:
        return connection.execute(select(func.count()).select_from(EVIDENCE)).scalar_one()


CITY_STOPS = Stoppable.municipality(CITY)


class TestProof:
    @pytest.mark.parametrize(
        "lie", [{"line": 1}, {"subject": b"x" * 32}, {"digest": b"x" * 32}, {"municipality": TAMESHI}]
    )
    def test_a_signed_answer_about_something_else_stops_the_municipality(
        self, judge: MadeUpCenter, visit: Visit, lie: dict[str, object]
    ) -> None:
        assert take(judge, contradiction_report(visit, **lie)) == ReportTaken()
        stop = stop_of(judge, CITY_STOPS)
        assert stop is not None
        assert stop.grounds.cause is Cause.PROOF
        assert kept(judge) == 1
        assert judge.events("stopped")[0]["cause"] == "proof"

    def test_the_same_proof_does_not_stop_it_again_after_a_restart(
        self, judge: MadeUpCenter, visit: Visit
    ) -> None:
        report = contradiction_report(visit, line=1)
        take(judge, report)
        stop = stop_of(judge, CITY_STOPS)
        assert stop is not None
        Stops(judge.store).lift(stop.number, judge.clock.now())
        take(judge, report)
        assert stop_of(judge, CITY_STOPS) is None

    @pytest.mark.parametrize("harmless", [{}, {"fee": 1}, {"kind": CertificateKind.INKAN}])
    def test_an_answer_that_agrees_in_what_can_be_proven_stops_nobody(
        self, judge: MadeUpCenter, visit: Visit, harmless: dict[str, object]
    ) -> None:
        take(judge, contradiction_report(visit, **harmless))
        assert stop_of(judge, CITY_STOPS) is None
        assert kept(judge) == 0

    def test_a_manifest_of_another_session_beside_an_own_request_is_no_proof(
        self, judge: MadeUpCenter, visit: Visit
    ) -> None:
        """A terminal that means harm has honest answers enough; it cannot lay one beside another request."""
        other = contradiction_report(Visit(visit.world), line=1)
        own = contradiction_report(visit, line=1)
        mixed = own.model_copy(update={"signed_answer": other.signed_answer})
        with pytest.raises(NotAuthentic):
            take(judge, mixed)
        assert stop_of(judge, CITY_STOPS) is None

    def test_an_answer_that_the_municipality_did_not_sign_is_no_proof(
        self, judge: MadeUpCenter, visit: Visit
    ) -> None:
        judge.directory_keys[CITY] = (trusted(visit.world.other_city_key),)
        with pytest.raises(NotAuthentic):
            take(judge, contradiction_report(visit, line=1))

    def test_keys_that_the_card_did_not_vouch_for_are_no_proof(
        self, judge: MadeUpCenter, visit: Visit
    ) -> None:
        report = contradiction_report(visit, line=1).model_copy(update={"signing_key": b"k" * 32})
        with pytest.raises(NotAuthentic):
            take(judge, report)

    def test_evidence_from_another_terminal_than_the_sessions_is_no_proof(
        self, judge: MadeUpCenter, visit: Visit
    ) -> None:
        judge.desks.reports.contradicted(contradiction_report(visit, line=1), TERMINAL, b"o" * 32)
        assert stop_of(judge, CITY_STOPS) is None


def session_of(
    center: MadeUpCenter, terminal: TerminalId, municipality: MunicipalityCode = MIHON
) -> SessionId:
    greeting = center.desks.reception.greet(
        Hello(session=new_session_id(), municipality=municipality, card=None), terminal
    )
    assert isinstance(greeting, Greeting), greeting
    return greeting.session


def complain(center: MadeUpCenter, terminal: TerminalId, municipality: MunicipalityCode = MIHON) -> None:
    report = DiscardReport(
        session=session_of(center, terminal, municipality), reason=DiscardReason.SEAL_BROKEN
    )
    assert center.desks.reports.discarded(report, terminal) == ReportTaken()


@pytest.fixture
def shops(center: MadeUpCenter) -> dict[str, list[TerminalId]]:
    placed = {f"shop-{shop}": [TerminalId(f"t-{shop}-{n}") for n in (1, 2)] for shop in (1, 2, 3)}
    for shop, terminals in placed.items():
        for terminal in terminals:
            center.desks.terminals.enrol(terminal.encode().ljust(32, b"."), terminal, shop)
    return placed


class TestDiscards:
    def test_three_shops_in_ten_minutes_stop_the_municipality(
        self, center: MadeUpCenter, shops: dict[str, list[TerminalId]]
    ) -> None:
        for terminals in shops.values():
            assert stop_of(center, Stoppable.municipality(MIHON)) is None
            complain(center, terminals[0])
        stop = stop_of(center, Stoppable.municipality(MIHON))
        assert stop is not None
        assert stop.grounds.cause is Cause.DISCARDS

    def test_complaints_about_others_do_not_count(
        self, center: MadeUpCenter, shops: dict[str, list[TerminalId]]
    ) -> None:
        complain(center, shops["shop-1"][0])
        complain(center, shops["shop-2"][0])
        complain(center, shops["shop-3"][0], TAMESHI)
        assert Stops(center.store).all() == []

    def test_what_was_longer_ago_is_forgotten(
        self, center: MadeUpCenter, shops: dict[str, list[TerminalId]]
    ) -> None:
        complain(center, shops["shop-1"][0])
        complain(center, shops["shop-2"][0])
        center.later(seconds=WINDOW.total_seconds())
        complain(center, shops["shop-3"][0])
        assert Stops(center.store).all() == []

    def test_one_terminal_alone_is_stopped_itself(
        self, center: MadeUpCenter, shops: dict[str, list[TerminalId]]
    ) -> None:
        terminal = shops["shop-1"][0]
        for _ in range(3):
            complain(center, terminal)
        assert stop_of(center, Stoppable.municipality(MIHON)) is None
        assert stop_of(center, Stoppable.terminal(terminal)) is not None

    def test_two_terminals_of_one_shop_are_one_shop(
        self, center: MadeUpCenter, shops: dict[str, list[TerminalId]]
    ) -> None:
        complain(center, shops["shop-1"][0])
        complain(center, shops["shop-1"][1])
        complain(center, shops["shop-2"][0])
        assert stop_of(center, Stoppable.municipality(MIHON)) is None

    def test_a_session_of_another_terminal_cannot_be_complained_about(
        self, center: MadeUpCenter, shops: dict[str, list[TerminalId]]
    ) -> None:
        session = session_of(center, shops["shop-1"][0])
        report = DiscardReport(session=session, reason=DiscardReason.SEAL_BROKEN)
        answer = center.desks.reports.discarded(report, shops["shop-2"][0])
        assert answer == Refused(refusal=Refusal.SESSION_EXPIRED)


class TestStopped:
    def test_a_stopped_municipality_is_refused_and_stops_nobody_else(self, center: MadeUpCenter) -> None:
        session = session_of(center, TERMINAL)
        stop(center, Stoppable.municipality(MIHON))
        hello = Hello(session=new_session_id(), municipality=MIHON, card=None)
        refused = Refused(refusal=Refusal.MUNICIPALITY_STOPPED)
        assert center.desks.reception.greet(hello, TERMINAL) == refused
        assert center.desks.relaying.relay(Relay(session=session, box=b"box"), TERMINAL) == refused
        other = session_of(center, TERMINAL, TAMESHI)
        assert center.desks.relaying.relay(Relay(session=other, box=b"box"), TERMINAL) == b"answer"

    def test_a_stopped_terminal_is_refused_and_its_neighbour_is_not(self, center: MadeUpCenter) -> None:
        session = session_of(center, TERMINAL)
        stop(center, Stoppable.terminal(TERMINAL))
        hello = Hello(session=new_session_id(), municipality=MIHON, card=None)
        refused = Refused(refusal=Refusal.TERMINAL_STOPPED)
        assert center.desks.reception.greet(hello, TERMINAL) == refused
        assert center.desks.relaying.relay(Relay(session=session, box=b"box"), TERMINAL) == refused
        session_of(center, TerminalId("t-0002"))


def stop(center: MadeUpCenter, what: Stoppable) -> None:
    assert Stops(center.store).stop(what, Grounds(Cause.OPERATOR, "a made-up reason"), center.clock.now())


def test_of_several_those_that_are_stopped_are_told_and_no_others(center: MadeUpCenter) -> None:
    stops, now = Stops(center.store), center.clock.now()
    held, free = Stoppable.terminal("t-0007"), Stoppable.terminal("t-0008")
    namesake = Stoppable.municipality(MunicipalityCode("991015"))
    for what in (held, namesake):
        stops.stop(what, Grounds(Cause.OPERATOR, "a made-up reason"), now)
    lifted = stops.find(namesake)
    assert lifted is not None
    stops.lift(lifted.number, now)

    assert stops.among(held, free, namesake) == {held}
