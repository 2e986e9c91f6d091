"""One person may stop; a restart takes two operators who sign the same words."""

import pytest
from pydantic import ValidationError

from kiosk.center.stopping import Cause, Stop, Stoppable, Stops
from kiosk.center.stopping.restarts import Approval, Approved, Restarts, approve
from kiosk.center.stopping.stops import Grounds
from kiosk.protocol.errors import NotAuthentic
from kiosk.runtime.tls.credentials import thumbprint
from tests.center.made_up_center import MIHON, NOON, TAMESHI, MadeUpCenter
from tests.protocol.world import terminal_key

ADA, BEN, EVE = (terminal_key(f"operator {name}") for name in ("Ada", "Ben", "Eve"))
OPERATORS = frozenset(thumbprint(key.certificate_der) for key in (ADA, BEN))
REASON = "the renderer was mended and checked"


def stopped(center: MadeUpCenter, code: str = MIHON) -> Stop:
    what = Stoppable.municipality(MIHON if code == MIHON else TAMESHI)
    Stops(center.store).stop(what, Grounds(Cause.PROOF, evidence=b"e" * 32), NOON)
    stop = Stops(center.store).find(what)
    assert stop is not None
    return stop


@pytest.fixture
def restarts(center: MadeUpCenter) -> Restarts:
    return Restarts(center.store, OPERATORS)


def test_two_operators_restart_and_one_does_not(center: MadeUpCenter, restarts: Restarts) -> None:
    stop = stopped(center)
    assert restarts.take(stop, approve(stop, REASON, ADA), NOON) is Approved.ONE_MORE_NEEDED
    assert Stops(center.store).among(stop.what)
    assert restarts.take(stop, approve(stop, REASON, ADA), NOON) is Approved.SAME_OPERATOR
    assert Stops(center.store).among(stop.what)
    assert restarts.take(stop, approve(stop, REASON, BEN), NOON) is Approved.RESTARTED
    assert not Stops(center.store).among(stop.what)


def test_who_is_no_operator_cannot_restart(center: MadeUpCenter, restarts: Restarts) -> None:
    stop = stopped(center)
    with pytest.raises(NotAuthentic, match="unknown-key"):
        restarts.take(stop, approve(stop, REASON, EVE), NOON)


def test_an_operators_certificate_beside_anothers_signature_is_refused(
    center: MadeUpCenter, restarts: Restarts
) -> None:
    stop = stopped(center)
    forged = Approval(approve(stop, REASON, EVE).signed, ADA.certificate_der)
    with pytest.raises(NotAuthentic, match="signature"):
        restarts.take(stop, forged, NOON)


def test_the_second_operator_has_to_sign_the_same_words(center: MadeUpCenter, restarts: Restarts) -> None:
    stop = stopped(center)
    restarts.take(stop, approve(stop, REASON, ADA), NOON)
    with pytest.raises(NotAuthentic, match="wrong-statement"):
        restarts.take(stop, approve(stop, "for some other reason", BEN), NOON)
    assert Stops(center.store).among(stop.what)


def test_a_signature_about_another_stop_is_refused(center: MadeUpCenter, restarts: Restarts) -> None:
    first, second = stopped(center), stopped(center, TAMESHI)
    with pytest.raises(NotAuthentic, match="wrong-statement"):
        restarts.take(second, approve(first, REASON, ADA), NOON)


def test_a_restart_needs_a_reason_in_words(center: MadeUpCenter) -> None:
    with pytest.raises(ValidationError):
        approve(stopped(center), "ok", ADA)


def test_what_is_stopped_is_stopped_once_and_can_be_stopped_again(
    center: MadeUpCenter, restarts: Restarts
) -> None:
    stop = stopped(center)
    assert not Stops(center.store).stop(stop.what, Grounds(Cause.OPERATOR, "again"), NOON)
    for operator in (ADA, BEN):
        restarts.take(stop, approve(stop, REASON, operator), NOON)
    assert Stops(center.store).stop(stop.what, Grounds(Cause.OPERATOR, "again"), NOON)
    assert [held.grounds.reason for held in Stops(center.store).all()] == ["again"]
