"""`kiosk terminal renew`: when it is time, and never while the present key is still needed."""

from contextlib import closing

import pytest

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.identifiers import SettlementId
from kiosk.protocol.messages.relaying import LineOutcome, Outcome
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.tls.credentials import certificate_thumbprint
from kiosk.terminal.enrolment import renew_door
from kiosk.terminal.enrolment.key_use import key_in_use
from kiosk.terminal.link.outbox import Outbox
from kiosk.terminal.ports import IssuedLine, TransactionId
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.journal.outcomes import issued_entry
from tests.terminal.enrolment.conftest import Door
from tests.terminal.enrolment.shop import Shop

SETTLEMENT = SettlementId(b"s" * 16)
NOW = ("--within-days", "91")


def issued_in_the_journal(shop: Shop) -> None:
    line = IssuedLine(SETTLEMENT, "990019", CertificateKind.JUMINHYO.value, Yen(300))
    with closing(Journal(shop.folder / "journal.sqlite", SystemClock())) as journal:
        journal.append(issued_entry(TransactionId("ABCD2345"), 0, line))


def printed() -> Outcome:
    return Outcome(
        settlement=SETTLEMENT,
        municipality=MunicipalityCode("990019"),
        outcome=LineOutcome.PRINTED,
        kind=CertificateKind.JUMINHYO,
        fee=300,
        sequence=1,
    )


def outbox(shop: Shop) -> Outbox:
    return Outbox(shop.folder / "outbox.sqlite")


def test_the_pair_is_renewed_over_the_present_connection(
    enrolled: Shop, opened: Door, capsys: pytest.CaptureFixture[str]
) -> None:
    before = certificate_thumbprint(enrolled.files.certificate)
    assert opened(renew_door, *NOW) == 0
    assert "start the terminal" in capsys.readouterr().out
    assert certificate_thumbprint(enrolled.files.certificate) != before
    assert enrolled.comes_in
    assert enrolled.terminals.admit(before) is None


def test_a_second_renewal_goes_over_the_first_ones_pair(enrolled: Shop, opened: Door) -> None:
    assert [opened(renew_door, *NOW) for _ in range(2)] == [0, 0]
    assert enrolled.comes_in


def test_a_certificate_that_is_good_for_long_is_left_alone(
    enrolled: Shop, opened: Door, capsys: pytest.CaptureFixture[str]
) -> None:
    before = certificate_thumbprint(enrolled.files.certificate)
    assert opened(renew_door) == 0
    assert "not renewed" in capsys.readouterr().out
    assert certificate_thumbprint(enrolled.files.certificate) == before


def test_nothing_is_renewed_while_the_till_is_at_work(
    enrolled: Shop, opened: Door, capsys: pytest.CaptureFixture[str]
) -> None:
    with key_in_use(enrolled.folder):
        assert opened(renew_door, *NOW) == 1
    assert "stop it, then renew" in capsys.readouterr().err
    assert opened(renew_door, *NOW) == 0


def test_an_outcome_that_waits_holds_the_renewal_up_until_it_is_acknowledged(
    enrolled: Shop, opened: Door, capsys: pytest.CaptureFixture[str]
) -> None:
    outbox(enrolled).add(printed())
    assert opened(renew_door, *NOW) == 1
    assert "under the present key: 1" in capsys.readouterr().err
    outbox(enrolled).note(SETTLEMENT, conflict=False)
    assert opened(renew_door, *NOW) == 0


def test_an_issued_line_without_an_outcome_holds_the_renewal_up(
    enrolled: Shop, opened: Door, capsys: pytest.CaptureFixture[str]
) -> None:
    issued_in_the_journal(enrolled)
    assert opened(renew_door, *NOW) == 1
    assert "under the present key: 1" in capsys.readouterr().err
    outbox(enrolled).add(printed())
    assert opened(renew_door, *NOW) == 1
    outbox(enrolled).note(SETTLEMENT, conflict=False)
    assert opened(renew_door, *NOW) == 0


def test_a_center_that_is_not_there_leaves_everything_as_it_was(
    enrolled: Shop, opened: Door, capsys: pytest.CaptureFixture[str]
) -> None:
    enrolled.server.stop()
    before = certificate_thumbprint(enrolled.files.certificate)
    assert opened(renew_door, *NOW) == 1
    assert "try again" in capsys.readouterr().err
    assert certificate_thumbprint(enrolled.files.certificate) == before


def test_a_terminal_that_was_cut_gets_nothing(enrolled: Shop, opened: Door) -> None:
    enrolled.terminals.cut("t-0001")
    assert opened(renew_door, *NOW) == 1
    assert not enrolled.comes_in


@pytest.mark.parametrize(("within", "status"), [(NOW, 0), ((), 3)])
def test_whether_it_is_time_is_told_while_the_till_is_at_work(
    enrolled: Shop, opened: Door, within: tuple[str, ...], status: int
) -> None:
    before = certificate_thumbprint(enrolled.files.certificate)
    with key_in_use(enrolled.folder):
        assert opened(renew_door, "--due", *within) == status
    assert certificate_thumbprint(enrolled.files.certificate) == before
