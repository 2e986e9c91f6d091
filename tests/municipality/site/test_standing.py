"""What the center is told: versions, configurations, and how far the audit log has come."""

from datetime import timedelta

from sqlalchemy import select

from kiosk.demo.cities.characters import Character
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.refusals import Refusal
from kiosk.municipality.audit.log import anchors, last_head
from kiosk.municipality.site.nodes import SILENT_AFTER, Node, Server
from kiosk.municipality.site.standing import tell_standing
from kiosk.municipality.site.tables import nodes
from kiosk.protocol.identifiers import new_nonce
from kiosk.protocol.messages.base import decode
from kiosk.protocol.messages.greeting import Refused
from kiosk.protocol.messages.standing import AuditHead, Standing, StandingRequest
from kiosk.protocol.standing import accept_standing
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import INKAN, one
from tests.protocol.world import trusted

CONFIGURATION = "ab" * 32


def told(city: MadeUpCity, *anchored: AuditHead) -> Standing:
    request = StandingRequest(municipality=city.profile.code, nonce=new_nonce(), anchored=anchored)
    signed = tell_standing(city.backoffice, request)
    return accept_standing(signed, request, [trusted(city.key)], city.clock.now())


def test_what_each_server_runs_is_told_until_it_was_silent_for_long(city: MadeUpCity) -> None:
    Node.joining(city.store, Server("1.0", CONFIGURATION), city.clock.now(), name="one/1/a")
    (server,) = told(city).servers
    assert (server.server_version, server.configuration.hex()) == ("1.0", CONFIGURATION)
    city.clock.set(city.clock.now() + SILENT_AFTER + timedelta(seconds=1))
    assert told(city).servers == ()
    with city.store.snapshot() as connection:
        assert connection.execute(select(nodes)).all() != []


def test_the_head_grows_with_each_certificate_and_old_ones_stay_part_of_it(city: MadeUpCity) -> None:
    before = told(city).audit
    Visit(city, Character.HERO).quoted(one(INKAN)).certificate()
    after = told(city, before)
    assert (before.entries, after.audit.entries) == (0, 1)
    assert after.missing == ()
    with city.store.snapshot() as connection:
        assert after.audit.head == last_head(connection).digest


def test_a_head_that_is_not_part_of_the_log_is_said_to_be_missing_and_kept_for_the_command(
    city: MadeUpCity,
) -> None:
    Visit(city, Character.HERO).quoted(one(INKAN)).certificate()
    rewritten, cut_off = AuditHead(entries=1, head=b"x" * 32), AuditHead(entries=9, head=b"y" * 32)
    assert told(city, rewritten, cut_off).missing == (1, 9)
    assert "audit-contradicted" in city.logged.getvalue()
    with city.store.snapshot() as connection:
        assert {head.number for head in anchors(connection)} == {1, 9}


def test_a_question_about_another_municipality_is_refused(city: MadeUpCity) -> None:
    request = StandingRequest(municipality=MunicipalityCode("993417"), nonce=new_nonce(), anchored=())
    assert decode(Refused, tell_standing(city.backoffice, request)).refusal is (
        Refusal.MUNICIPALITY_NOT_SERVED
    )
