"""Supervisor, till and session as processes: whole visits, and what a killed process leaves."""

import os
import signal
from pathlib import Path

from kiosk.demo.cities.characters import Character
from kiosk.documents.scans import ScanLimits, grey_pages
from kiosk.domain.money import Denomination, Yen
from kiosk.runtime.confinement.confining import LANDLOCK, SECCOMP
from kiosk.runtime.confinement.kernel import landlock_abi
from kiosk.runtime.log import LogEvent
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.till.journal.account import fold
from kiosk.terminal.till.journal.audit import check_conservation
from kiosk.trials.shop_floor.event_file import PATIENCE
from kiosk.trials.shop_floor.terminal import Terminal
from kiosk.verifier.judge.examine import examine
from kiosk.verifier.judge.verdict import Verdict
from kiosk.verifier.trust_files import load_trust

COIN = Denomination.YEN_100


def is_running(pid: int) -> bool:
    status = Path(f"/proc/{pid}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"


def kept_by_the_journal(terminal: Terminal) -> int:
    account = fold(terminal.journal())
    check_conservation(account)
    return account.received - account.paid_out


def verdict_on_paper(terminal: Terminal, pdf: bytes) -> Verdict:
    """What a receiver finds who has nothing but the paper and the published list."""
    trust = load_trust(terminal.world.paper_trust.trust_list, terminal.world.paper_trust.pinned)
    return examine(grey_pages(pdf, ScanLimits()), trust, terminal.world.clock.now()).verdict


def test_a_citizen_gets_the_paper_and_another_process_says_goodbye(terminal: Terminal) -> None:
    first = terminal.next_session()
    terminal.lay_card(terminal.world.card_of(Character.HERO))
    terminal.authenticate()
    terminal.order()
    terminal.insert(COIN, COIN, COIN)
    terminal.take_everything()

    second = terminal.in_front()
    assert second != first
    assert terminal.log.wait_for_any(LogEvent.CHILD_ENDED, child="session")["ending"] == "PRINTED"
    assert not is_running(first)
    terminal.lay_card(terminal.world.card_of(Character.HERO))
    assert terminal.in_front() == second
    assert terminal.supervisor.poll() is None
    (certificate,) = terminal.printer.printed()
    assert verdict_on_paper(terminal, certificate) is Verdict.GENUINE
    assert len(terminal.receipt_printer.printed()) == 1
    assert terminal.stop() == 0
    assert not is_running(second)
    assert terminal.money_in_the_machine() == kept_by_the_journal(terminal) == 300


def test_a_session_that_is_killed_is_followed_by_one_that_knows_nothing_of_it(terminal: Terminal) -> None:
    at_the_notice = terminal.next_session()
    terminal.go_on()
    terminal.arrive(Screen.NOTICE)
    os.kill(at_the_notice, signal.SIGKILL)

    with_a_card = terminal.next_session_at(Screen.REFUSED)
    terminal.leave()
    card = terminal.world.card_of(Character.HERO)
    terminal.lay_card(card)
    os.kill(with_a_card, signal.SIGKILL)
    assert card.wait_until_unpowered(PATIENCE)
    terminal.slot.lift()

    authenticated = terminal.next_session_at(Screen.REFUSED)
    terminal.leave()
    terminal.lay_card(terminal.world.card_of(Character.HERO))
    terminal.authenticate()
    os.kill(authenticated, signal.SIGKILL)

    terminal.next_session_at(Screen.REFUSED)
    terminal.leave()
    terminal.go_on()
    terminal.arrive(Screen.NOTICE)


def test_the_money_of_a_killed_session_comes_back(terminal: Terminal) -> None:
    session = terminal.next_session()
    terminal.lay_card(terminal.world.card_of(Character.HERO))
    terminal.authenticate()
    terminal.order()
    terminal.insert(COIN)
    os.kill(session, signal.SIGKILL)

    terminal.arrive(Screen.TAKE_CHANGE)
    assert terminal.changer.wait_for_tray(Yen(100), PATIENCE)
    terminal.go_on()
    terminal.read_apology()
    terminal.log.wait_for_any(LogEvent.TRANSACTION_CLOSED, received=100, paid_out=100, kept=0)
    terminal.stop()
    assert terminal.money_in_the_machine() == kept_by_the_journal(terminal) == 0


def test_what_a_killed_session_printed_is_asked_for_by_the_next(terminal: Terminal) -> None:
    terminal.next_session()
    terminal.lay_card(terminal.world.card_of(Character.HERO))
    terminal.authenticate()
    terminal.order()
    terminal.insert(COIN, COIN, COIN)
    shows_the_paper = terminal.next_session_at(Screen.TAKE_PAPER)
    terminal.standby()
    os.kill(shows_the_paper, signal.SIGKILL)

    terminal.arrive(Screen.TAKE_PAPER)
    terminal.go_on()
    terminal.read_apology()
    terminal.stop()
    assert terminal.money_in_the_machine() == kept_by_the_journal(terminal) == 300


def test_a_till_that_is_killed_remembers_the_money(terminal: Terminal) -> None:
    till, _ = terminal.till_and_session()
    terminal.lay_card(terminal.world.card_of(Character.HERO))
    terminal.authenticate()
    terminal.order()
    terminal.insert(COIN)
    os.kill(till, signal.SIGKILL)

    assert terminal.till() != till
    terminal.insert(COIN, COIN)

    terminal.take_everything()
    terminal.log.wait_for_any(LogEvent.CHILD_ENDED, child="session", ending="PRINTED")
    terminal.stop()
    assert terminal.money_in_the_machine() == kept_by_the_journal(terminal) == 300


def core_file_limits(pid: int) -> list[str]:
    limits = Path(f"/proc/{pid}/limits").read_text().splitlines()
    (core,) = (line for line in limits if line.startswith("Max core file size"))
    return core.split()[4:6]


def status_of(pid: int) -> dict[str, str]:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def test_till_and_sessions_leave_no_core_file_and_have_confined_themselves(terminal: Terminal) -> None:
    processes = (*terminal.till_and_session(), terminal.standby())
    lacking = {
        (record["part"], record["what"])
        for record in terminal.log.records
        if record["event"] == LogEvent.CONFINEMENT_LACKING.label
    }
    for part, process in zip(("till", "session", "session"), processes, strict=True):
        assert core_file_limits(process) == ["0", "0"]
        status = status_of(process)
        assert status["NoNewPrivs"] == "1"
        assert status["Umask"] == "0077"
        assert (status["Seccomp"] == "2") is ((part, SECCOMP) not in lacking)
        assert ((part, LANDLOCK) in lacking) is (landlock_abi() == 0)


def test_a_session_that_hangs_is_replaced(terminal: Terminal) -> None:
    session = terminal.next_session()
    os.kill(session, signal.SIGSTOP)
    assert terminal.log.wait_for(LogEvent.CHILD_HUNG, child="session")["pid"] == session
    assert terminal.next_session() != session
    assert not is_running(session)


def test_nothing_runs_on_without_its_supervisor(terminal: Terminal) -> None:
    processes = (*terminal.till_and_session(), terminal.standby())
    terminal.supervisor.kill()
    terminal.log.wait_for(LogEvent.SESSION_ENDED)
    assert terminal.wait_until(lambda: not any(map(is_running, processes)))
