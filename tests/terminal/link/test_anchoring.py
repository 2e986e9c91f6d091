"""The journal's head reaches the center, and a journal that was replaced is found out."""

import io
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.domain.money import Yen
from kiosk.protocol.journal_head import verify_head
from kiosk.protocol.messages.anchoring import AnchoredHead, HeadsAnchored, SignedJournalHead
from kiosk.protocol.messages.base import decode, encode
from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.runtime.tls.client import PeerUnreachable
from kiosk.terminal.link.anchoring import Anchoring, anchor_once
from kiosk.terminal.link.calls import CenterCalls
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.journal.events import Entry, Kind
from kiosk.terminal.till.journal.heads import JournalHeads
from kiosk.terminal.till.journal.journal import Journal
from tests.protocol.world import terminal_certificate, terminal_key

CLOCK = SteppedClock(datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN))


@dataclass
class KeepingCenter:
    """Keeps each head that it is told; may be out of reach."""

    heads: list[AnchoredHead] = field(default_factory=list)
    is_down: bool = False

    def post(self, path: str, body: bytes, *, timeout: float, limit: int) -> bytes:
        del timeout, limit
        if self.is_down:
            raise PeerUnreachable("nobody there")
        assert path == "/journal-head"
        told = verify_head(decode(SignedJournalHead, body), (terminal_certificate(),))
        self.heads.append(AnchoredHead(events=told.events, head=told.head))
        return encode(HeadsAnchored(heads=tuple(self.heads)))


class Terminal:
    def __init__(self, path: Path, center: KeepingCenter) -> None:
        self.sink = io.StringIO()
        self.log = EventLog("till", CLOCK, self.sink)
        self.anchoring = Anchoring(JournalHeads(path), CenterCalls(center, self.log), terminal_key())

    def anchor(self) -> bool:
        return anchor_once(self.anchoring, self.log)


def written(path: Path, *amounts: int) -> None:
    with closing(Journal(path, CLOCK)) as journal:
        for amount in amounts:
            journal.append(Entry(TransactionId(f"t{amount}"), Kind.OPEN, Yen(amount)))


def test_a_journal_that_grows_agrees_with_what_the_center_kept(tmp_path: Path) -> None:
    center = KeepingCenter()
    terminal = Terminal(tmp_path / "journal.db", center)
    written(tmp_path / "journal.db", 100, 200)
    assert terminal.anchor()
    written(tmp_path / "journal.db", 300)
    assert terminal.anchor()
    assert [head.events for head in center.heads] == [2, 3]
    assert "money-fault" not in terminal.sink.getvalue()


def test_a_journal_that_was_replaced_is_a_money_fault(tmp_path: Path) -> None:
    center = KeepingCenter()
    written(tmp_path / "journal.db", 100, 200)
    assert Terminal(tmp_path / "journal.db", center).anchor()
    written(tmp_path / "other.db", 100, 200, 300)
    replaced = Terminal(tmp_path / "other.db", center)
    assert replaced.anchor()
    assert "money-fault" in replaced.sink.getvalue()


def test_a_center_out_of_reach_is_told_later(tmp_path: Path) -> None:
    center = KeepingCenter(is_down=True)
    written(tmp_path / "journal.db", 100)
    terminal = Terminal(tmp_path / "journal.db", center)
    assert not terminal.anchor()
    center.is_down = False
    assert terminal.anchor()


def test_without_a_journal_nothing_is_told(tmp_path: Path) -> None:
    center = KeepingCenter()
    assert not Terminal(tmp_path / "journal.db", center).anchor()
    assert center.heads == []
