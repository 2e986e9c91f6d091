"""A day in figures: counted once, per municipality, shop and kind; what is open is shown."""

import io
from datetime import timedelta

import pytest

from kiosk.center.daily_totals import DailyEquation, DailyTotal, Settlements, write_csv
from kiosk.center.seals import SealLedger
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.identifiers import SealHash, SettlementId, TerminalId
from kiosk.protocol.messages.base import encode
from kiosk.protocol.messages.relaying import IssueMark, LineOutcome, Outcome, Relay, Relayed
from kiosk.protocol.paper.seal_log import log_root
from tests.center.made_up_center import MIHON, NOON, OTHER_TERMINAL, TAMESHI, TERMINAL, MadeUpCenter
from tests.protocol.world import signed_report, terminal_certificate

DAY = NOON.date()


def mark(number: int) -> IssueMark:
    return IssueMark(
        seal_hash=SealHash(bytes([255 - number]) * 16), settlement=SettlementId(bytes([number]) * 16)
    )


def issue(center: MadeUpCenter, number: int, code: MunicipalityCode = MIHON) -> None:
    SealLedger(center.store).note(mark(number), code, center.clock.now())


def report(
    center: MadeUpCenter,
    number: int,
    outcome: LineOutcome,
    code: MunicipalityCode = MIHON,
    terminal: TerminalId = TERMINAL,
) -> None:
    said = Outcome(
        settlement=mark(number).settlement,
        municipality=code,
        outcome=outcome,
        kind=CertificateKind.JUMINHYO,
        fee=300,
        sequence=number,
    )
    center.desks.outcomes.take(signed_report(said), terminal, (terminal_certificate(),))


@pytest.fixture
def day(center: MadeUpCenter) -> MadeUpCenter:
    """Five issued lines of two municipalities in two shops; one of them is still open."""
    center.desks.terminals.enrol(b"1" * 32, TERMINAL, "shop-1")
    center.desks.terminals.enrol(b"2" * 32, OTHER_TERMINAL, "shop-2")
    for number in (1, 2, 3, 5):
        issue(center, number)
    issue(center, 4, TAMESHI)
    report(center, 1, LineOutcome.PRINTED)
    report(center, 2, LineOutcome.PRINTED, terminal=OTHER_TERMINAL)
    report(center, 3, LineOutcome.VOID)
    report(center, 4, LineOutcome.PRINTED, TAMESHI)
    return center


def test_totals_are_per_municipality_shop_and_kind(day: MadeUpCenter) -> None:
    assert Settlements(day.store).totals(DAY) == [
        DailyTotal(MIHON, "shop-1", "juminhyo", 1, 1, 300),
        DailyTotal(MIHON, "shop-2", "juminhyo", 1, 0, 300),
        DailyTotal(TAMESHI, "shop-1", "juminhyo", 1, 0, 300),
    ]


def test_issues_are_printed_void_or_open(day: MadeUpCenter) -> None:
    own, other = Settlements(day.store).equations(DAY)
    assert own == DailyEquation(MIHON, 4, 2, 1)
    assert (own.open, other.open) == (1, 0)


def test_a_report_that_comes_again_changes_no_total(day: MadeUpCenter) -> None:
    before = Settlements(day.store).totals(DAY)
    for _ in range(3):
        report(day, 1, LineOutcome.PRINTED)
        report(day, 1, LineOutcome.VOID)
        issue(day, 1)
    assert Settlements(day.store).totals(DAY) == before
    assert Settlements(day.store).equations(DAY)[0].issued == 4


def test_another_day_is_another_account(day: MadeUpCenter) -> None:
    assert Settlements(day.store).totals(DAY + timedelta(days=1)) == []


def test_totals_as_csv(day: MadeUpCenter) -> None:
    sink = io.StringIO(newline="")
    write_csv(Settlements(day.store).totals(DAY), sink)
    head, first, *_ = sink.getvalue().splitlines()
    assert head == "municipality,shop,kind,printed,void,fees_yen"
    assert first == "990019,shop-1,juminhyo,1,1,300"


def test_the_days_root_is_over_each_municipalitys_hashes_in_their_order(day: MadeUpCenter) -> None:
    ledger = SealLedger(day.store)
    hashes = ledger.hashes(MIHON, DAY)
    assert list(hashes) == sorted(mark(number).seal_hash for number in (1, 2, 3, 5))
    own, other = ledger.epochs(DAY, NOON)
    assert (own.municipality, own.root) == (MIHON, log_root(hashes))
    assert (other.municipality, other.root) == (TAMESHI, log_root([mark(4).seal_hash]))


def test_a_relayed_mark_is_kept_and_the_answer_passes_as_it_came(center: MadeUpCenter) -> None:
    greeting = center.greeted()
    answer = encode(Relayed(session=greeting.session, box=b"box", mark=mark(7)))
    center.mihon.answer = answer
    relay = Relay(session=greeting.session, box=b"box")
    assert center.desks.relaying.relay(relay, TERMINAL) == answer
    assert center.desks.relaying.relay(relay, TERMINAL) == answer
    assert SealLedger(center.store).hashes(MIHON, DAY) == (mark(7).seal_hash,)


def test_what_is_no_answer_passes_and_leaves_nothing(center: MadeUpCenter) -> None:
    greeting = center.greeted()
    center.mihon.answer = b"nonsense"
    relay = Relay(session=greeting.session, box=b"box")
    assert center.desks.relaying.relay(relay, TERMINAL) == b"nonsense"
    assert SealLedger(center.store).hashes(MIHON, DAY) == ()
