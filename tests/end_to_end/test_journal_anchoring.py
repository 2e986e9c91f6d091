"""`kiosk journal verify --center` against the center of a made-up world, over its TLS."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.demo.printer.trays import A6
from kiosk.demo.shop.print_corner import virtual_print_corner
from kiosk.demo.world.world import World
from kiosk.domain.money import Yen
from kiosk.runtime.clock import SystemClock
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.journal.events import Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.trials.shop_floor.opening import write_terminal_settings


@pytest.fixture
def config(tmp_path: Path, world: World) -> Iterator[Path]:
    (tmp_path / "state").mkdir()
    with (
        closing(VirtualChanger()) as changer,
        virtual_print_corner(tmp_path / "printer") as printer,
        virtual_print_corner(tmp_path / "receipts", medium=A6) as receipts,
    ):
        yield write_terminal_settings(tmp_path, world, changer, printer, receipts)


def write(config: Path, *transactions: str) -> None:
    with closing(Journal(config.parent / "state" / "journal.sqlite", SystemClock())) as journal:
        for name in transactions:
            transaction = TransactionId(name)
            journal.append(Entry(transaction, Kind.OPEN, Yen(0)), Entry(transaction, Kind.CLOSED))


def verify(config: Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "kiosk", "journal", "verify", "--config", str(config), "--center"]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_a_journal_agrees_with_the_center_until_it_is_replaced(config: Path) -> None:
    write(config, "first")
    assert "heads kept by the center: 1, each is part of the chain" in verify(config).stdout
    write(config, "second")
    assert "heads kept by the center: 2, each is part of the chain" in verify(config).stdout

    (config.parent / "state" / "journal.sqlite").unlink()
    write(config, "first", "second", "third")
    replaced = verify(config)
    assert replaced.returncode == 1
    assert "is not in this chain; call service" in replaced.stderr
