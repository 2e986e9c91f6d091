"""What staff types, and what they read."""

import argparse
import json
import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.domain.money import Denomination, Yen
from kiosk.runtime.clock import SystemClock
from kiosk.terminal import cash_fill_door
from kiosk.terminal.configuration import load_terminal_settings
from kiosk.terminal.journal_doors import close_day, pay_out, resolve, show, verify
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.journal.events import Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.staff_channel import StaffServer
from kiosk.terminal.till_door import till_settings
from tests.terminal.test_configuration import written
from tests.terminal.till.station import FEE, Station, pay, print_line

TX = TransactionId("ABCD2345")
Door = Callable[..., int]


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return written(tmp_path)


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    with closing(VirtualChanger()) as machine, closing(Station(machine, tmp_path)) as station:
        described = written(tmp_path, till__serial_device=f'"{machine.path}"')
        settings = till_settings(load_terminal_settings(described))
        station.settings = replace(settings, initial_counts=machine.cash)
        till = station.start()
        staff = StaffServer(station.settings.staff_socket, till)
        staff.start()
        for coin in machine.cash:
            machine.empty_hopper(coin)
        yield station
        staff.close()


def opened(module: object, config: Path, *words: str) -> int:
    parser = argparse.ArgumentParser()
    module.declare(parser)  # type: ignore[attr-defined]
    status: int = module.run(parser.parse_args(["--config", str(config), *words]))  # type: ignore[attr-defined]
    return status


def sell(station: Station) -> None:
    """A sale of 300 yen whose change the machine cannot give."""
    till = station._tills[0]
    pay(station, till, TX, (FEE,), Denomination.YEN_500)
    print_line(till, TX, 0)
    till.settle(TX)


def test_a_journal_that_is_not_there_is_told(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert opened(show, config) == 1
    assert "cannot be read" in capsys.readouterr().err


def test_staff_sees_sales_and_open_cases(
    station: Station, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sell(station)
    assert opened(show, config) == 0
    told = capsys.readouterr().out
    assert TX in told
    assert f"case {station.case(Kind.OWED)} of" in told
    assert "handed-out or nothing-owed" in told
    levels = {line.split()[0]: line.split()[5:6] for line in told.splitlines() if " coins " in line}
    assert (levels["hopper-100"], levels["hopper-500"]) == (["empty:"], [])


def test_staff_follows_one_transaction_by_its_receipt(
    station: Station, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sell(station)
    assert opened(show, config, TX.lower()) == 0
    kinds = [line for line in capsys.readouterr().out.splitlines() if '"kind": "credit"' in line]
    assert len(kinds) == 1


def test_what_became_of_a_case_belongs_to_the_story_of_its_receipt(
    station: Station, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sell(station)
    case = station.case(Kind.OWED)
    station.machine.fill_hopper(Denomination.YEN_100, 5)
    assert opened(close_day, config, "--yen-100", "5") == 0
    assert opened(pay_out, config, str(case)) == 0
    capsys.readouterr()
    assert opened(show, config, TX) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    kinds = [(event["transaction"], event["kind"]) for event in told]
    after = kinds[kinds.index((TX, "closed")) + 1 :]
    owner = f"case-{case}"
    assert after[:3] == [(owner, "open"), (owner, "claimed"), ("machine", "resolved-by-staff")]
    assert after[-2:] == [(owner, "payout-result"), (owner, "closed")]
    assert opened(show, config, f"case-{case}") == 0
    assert '"kind": "claimed"' in capsys.readouterr().out


def test_a_number_that_is_not_in_the_journal_is_said_to_be_so(
    station: Station, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sell(station)
    assert opened(show, config, "abcd2346") == 1
    assert "nothing is known of ABCD2346" in capsys.readouterr().err


def test_staff_closes_a_case_and_the_day(
    station: Station, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sell(station)
    assert opened(resolve, config, str(station.case(Kind.OWED)), "handed-out") == 0
    assert opened(close_day, config, "--yen-500", "1", "--notes", "0") == 0
    told = capsys.readouterr().out
    assert "fees          300 yen" in told
    assert "counted 500:" in told
    assert opened(show, config) == 0
    assert "day 1 closed" in capsys.readouterr().out


def test_staff_tells_of_coins_that_were_put_in(
    station: Station, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    held = station.settings.initial_counts[Denomination.YEN_100]
    assert opened(cash_fill_door, config, "--yen-100", "5") == 0
    assert f"hopper-100 {(held + 5) * 100:>10} yen" in capsys.readouterr().out
    assert opened(cash_fill_door, config) == 1
    assert "kiosk cash fill: say what was put in" in capsys.readouterr().err


def test_coins_of_which_the_answer_is_lost_are_told_again_under_their_name(
    station: Station, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    held = station.settings.initial_counts[Denomination.YEN_100]
    path = till_settings(load_terminal_settings(config)).staff_socket
    with answer_lost_at(path):
        assert opened(cash_fill_door, config, "--yen-100", "5") == 1
    named = re.search(r"--again (\w+)", capsys.readouterr().err)
    assert named is not None
    for _ in range(2):
        assert opened(cash_fill_door, config, "--yen-100", "5", "--again", named[1]) == 0
        assert f"hopper-100 {(held + 5) * 100:>10} yen" in capsys.readouterr().out


@contextmanager
def answer_lost_at(path: Path) -> Iterator[None]:
    """In the place of the till's socket: one that hears one caller and breaks off."""
    aside = path.with_suffix(".aside")
    path.rename(aside)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        listener.listen()

        def hear() -> None:
            caller, _ = listener.accept()
            with caller:
                caller.recv(4096)

        thread = threading.Thread(target=hear)
        thread.start()
        yield
        thread.join()
    aside.rename(path)


def test_the_chain_and_an_anchored_head_are_verified(
    station: Station, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert opened(close_day, config) == 0
    head = capsys.readouterr().out.split("head ")[1].split()[0]
    sell(station)
    assert opened(verify, config, "--anchor", head) == 0
    assert "the chain is whole" in capsys.readouterr().out
    assert opened(verify, config, "--anchor", "00" * 32) == 1
    assert "not in this chain" in capsys.readouterr().err


def test_a_transaction_that_does_not_balance_is_found(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = till_settings(load_terminal_settings(config)).journal
    with closing(Journal(path, SystemClock())) as journal:
        journal.append(
            Entry(TX, Kind.OPEN), Entry(TX, Kind.CREDIT, Yen(100), key="a"), Entry(TX, Kind.CLOSED)
        )
    assert opened(verify, config) == 1
    assert "100 yen" in capsys.readouterr().err
