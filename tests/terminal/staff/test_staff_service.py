"""The staff service over its socket, a till at work beside it: who may ask for what, and what is done."""

import hashlib
import io
import json
import subprocess
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from kiosk.domain.money import Denomination, Yen
from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.runtime.tls.private_key import TlsPrivateKey
from kiosk.terminal.ports import Closure, Settlement, TransactionId
from kiosk.terminal.staff.attempts import Attempts
from kiosk.terminal.staff.client import SocketStaffLine
from kiosk.terminal.staff.closure import present_closure
from kiosk.terminal.staff.codes import Cost, StaffCodes
from kiosk.terminal.staff.counter import CounterParts, StaffCounter
from kiosk.terminal.staff.entrance import Entrance
from kiosk.terminal.staff.export import ExportSources, export_to
from kiosk.terminal.staff.roles import StaffRole
from kiosk.terminal.staff.server import StaffAreaServer
from kiosk.terminal.staff.vocabulary import ACTS, Act, Overview
from kiosk.terminal.till.staff_channel import StaffServer
from kiosk.terminal.till.till import CashTill
from tests.terminal.till.station import FEE, Station, Wallet, pay, print_line

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=JAPAN)
CHEAP = Cost(passes=1, lanes=1, memory=8)
CLERKS, TECHNICIANS = "27182818", "31415926535"
SLIP = TransactionId("7KQ2M9XB")


class Works:
    """A machine that writes down what it was asked for."""

    def __init__(self, results: Path) -> None:
        self.done: list[str] = []
        self._results = results

    def examine(self) -> bool:
        self.done.append("examine")
        findings = [{"what": "machine.disk", "ok": True, "finding": "room", "remedy": ""}]
        self._results.write_text(json.dumps({"at": NOW.isoformat(), "findings": findings}), encoding="utf-8")
        return True

    def restart(self) -> bool:
        self.done.append("restart")
        return False


def signing_key() -> TlsPrivateKey:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "t-0001")])
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(1).not_valid_before(NOW).not_valid_after(NOW + timedelta(days=1))
    return TlsPrivateKey(builder.sign(key, SHA256()).public_bytes(Encoding.DER), key)


class Service:
    """The service of one station."""

    def __init__(self, station: Station, folder: Path) -> None:
        self.folder = folder
        self.closure = folder / "closed"
        self.works = Works(folder / "latest.json")
        self.log = io.StringIO()
        clock = SteppedClock(NOW)
        log = EventLog("staff", clock, self.log)
        codes = StaffCodes({}).with_code(StaffRole.CLERK, CLERKS, CHEAP)
        codes = codes.with_code(StaffRole.TECHNICIAN, TECHNICIANS, CHEAP)
        sources = ExportSources(
            "t-0001", station.settings.journal, lambda: ["a line of the log"], signing_key()
        )
        parts = CounterParts(
            station.settings,
            tuple(station.machine.cash),
            self.closure,
            folder / "latest.json",
            self.works,
            lambda: export_to(folder / "export", sources, NOW),
        )
        entrance = Entrance(codes, Attempts(folder / "attempts", clock), log)
        self.path = folder / "staff.socket"
        self.server = StaffAreaServer(self.path, entrance, StaffCounter(parts, log))
        self.server.start()
        self._lines: list[SocketStaffLine] = []

    def close(self) -> None:
        for line in self._lines:
            line.leave()
        self.server.close()

    def line(self, code: str = "") -> SocketStaffLine:
        line = SocketStaffLine(self.path, 20.0)
        self._lines.append(line)
        if code:
            assert "role" in line.ask({"ask": "enter", "code": code})
        return line


@pytest.fixture
def till(station: Station) -> CashTill:
    return station.start()


@pytest.fixture
def service(station: Station, till: CashTill, tmp_path: Path) -> Iterator[Service]:
    till.prove_alive()
    service = Service(station, tmp_path)
    yield service
    service.close()


@pytest.fixture
def owing(station: Station, till: CashTill, service: Service) -> Iterator[Service]:
    """Change that nobody could pay: a slip lies in a citizen's hand."""
    staff = StaffServer(station.settings.staff_socket, till)
    staff.start()
    for coin in station.machine.cash:
        station.machine.empty_hopper(coin)
    pay(station, till, SLIP, (FEE,), Denomination.YEN_1000)
    print_line(till, SLIP, 0)
    till.settle(SLIP)
    yield service
    staff.close()


def overview(line: SocketStaffLine) -> Overview:
    return Overview.of_words(line.ask({"ask": "overview"}))


def test_before_a_code_nothing_is_answered(service: Service) -> None:
    line = service.line()
    for act in Act:
        assert line.ask({"ask": act.value, "case": 1, "why": "shop"}) == {"denied": "not-allowed"}, act


def test_a_clerk_does_nothing_of_the_technician(service: Service) -> None:
    line = service.line(CLERKS)
    for act in ACTS[StaffRole.TECHNICIAN] - ACTS[StaffRole.CLERK]:
        assert line.ask({"ask": act.value}) == {"denied": "not-allowed"}, act
    assert service.works.done == []


def test_a_code_counts_for_its_connection_alone(service: Service) -> None:
    service.line(CLERKS)
    assert service.line().ask({"ask": "overview"}) == {"denied": "not-allowed"}


def test_a_wrong_code_takes_the_rights_away(service: Service) -> None:
    line = service.line(CLERKS)
    assert line.ask({"ask": "enter", "code": "00000000"}) == {"denied": "wrong-code", "wait": 0.0}
    assert line.ask({"ask": "overview"}) == {"denied": "not-allowed"}


def test_a_slip_is_found_by_its_number_and_closed_by_staff(owing: Service) -> None:
    line = owing.line(CLERKS)
    (case,) = overview(line).cases
    assert (case.transaction, case.kind, case.amount) == (SLIP, "owed", 700)
    told = line.ask({"ask": "resolve", "case": case.number, "resolution": "handed-out"})
    assert Overview.of_words(told).cases == ()
    assert '"act": "resolve", "done": true' in owing.log.getvalue()


def test_a_case_that_is_not_open_is_not_possible(owing: Service) -> None:
    words = {"ask": "resolve", "case": 99, "resolution": "handed-out"}
    assert owing.line(CLERKS).ask(words) == {"denied": "not-possible"}


def test_empty_hoppers_are_told(owing: Service) -> None:
    assert Denomination.YEN_500 in overview(owing.line(CLERKS)).low_change


def test_the_service_is_closed_with_a_reason_that_outlives_a_restart(service: Service) -> None:
    line = service.line(CLERKS)
    assert Overview.of_words(line.ask({"ask": "close", "why": "supplies"})).closure is Closure.SUPPLIES
    assert present_closure(service.closure) is Closure.SUPPLIES
    assert service.closure.stat().st_mode & 0o777 == 0o640
    assert Overview.of_words(line.ask({"ask": "open"})).closure is None
    assert present_closure(service.closure) is None


def test_a_closure_that_cannot_be_read_keeps_the_machine_closed(tmp_path: Path) -> None:
    (tmp_path / "closed").write_text("?", encoding="ascii")
    assert present_closure(tmp_path / "closed") is Closure.MAINTENANCE


def test_the_doctor_is_asked_and_its_results_are_read(service: Service) -> None:
    line = service.line(TECHNICIANS)
    assert line.ask({"ask": "findings"}) == {"at": "", "findings": []}
    assert line.ask({"ask": "examine"})["findings"][0]["what"] == "machine.disk"


def test_a_restart_that_nobody_takes_on_is_not_possible(service: Service) -> None:
    assert service.line(TECHNICIANS).ask({"ask": "restart"}) == {"denied": "not-possible"}
    assert service.works.done == ["restart"]


def test_an_export_is_signed_as_openssl_sees_it_and_holds_the_chain(owing: Service) -> None:
    name = owing.line(TECHNICIANS).ask({"ask": "export"})["export"]
    whole = owing.folder / "export" / name
    judged = subprocess.run(
        [
            "openssl",
            "dgst",
            "-sha256",
            "-verify",
            f"{whole}.pem",
            "-signature",
            f"{whole}.sig",
            f"{whole}.jsonl",
        ],
        capture_output=True,
        check=False,
    )
    assert judged.stdout == b"Verified OK\n"
    lines = [json.loads(line) for line in Path(f"{whole}.jsonl").read_text(encoding="utf-8").splitlines()]
    rows = [line for line in lines if line["part"] == "journal"]
    assert {row["kind"] for row in rows} >= {"credit", "owed"}
    for before, row in pairwise(rows):
        linked = (
            str(before["seq"]).encode(),
            bytes.fromhex(before["previous"]),
            bytes.fromhex(before["commitment"]),
        )
        assert row["previous"] == hashlib.sha256(b"\0".join(linked)).hexdigest()
    assert lines[-1] == {"part": "log", "line": "a line of the log"}


def test_words_that_mean_nothing_are_denied(service: Service) -> None:
    line = service.line(TECHNICIANS)
    without_meaning: tuple[dict[str, object], ...] = (
        {},
        {"ask": "?"},
        {"ask": []},
        {"ask": "close"},
        {"ask": "close", "why": "?"},
    )
    for words in without_meaning:
        assert line.ask(words) == {"denied": "not-allowed"}, words


def test_a_till_that_is_gone_keeps_nobody_from_the_other_pages(service: Service, station: Station) -> None:
    station.close()
    line = service.line(CLERKS)
    assert line.ask({"ask": "clear-jam"}) == {"denied": "not-possible"}
    assert Overview.of_words(line.ask({"ask": "close", "why": "maintenance"})).closure is Closure.MAINTENANCE


def test_without_the_service_the_line_says_so(tmp_path: Path) -> None:
    assert SocketStaffLine(tmp_path / "none", 1.0).ask({"ask": "overview"}) == {"denied": "not-reached"}


def test_a_sale_goes_on_beside_a_visit_of_staff(service: Service, till: CashTill) -> None:
    wallet = Wallet()
    till.begin(TransactionId("sale"), (FEE,), wallet)
    assert service.line(CLERKS).ask({"ask": "clear-jam"}) == {"denied": "not-possible"}
    assert till.settle(TransactionId("sale")) == Settlement(Yen(0), Yen(0), Yen(0), Yen(0))
