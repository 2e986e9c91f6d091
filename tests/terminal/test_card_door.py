"""`kiosk card test` as a technician starts it, against a card behind a real pcscd."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.issuer import CardIssuer
from kiosk.demo.pcscd import READER_NAME, PrivatePcscd
from tests.demo.card.benches import SINCE, CardBench
from tests.terminal.test_configuration import written


def card_test(*options: str, pin: str = "1234\n") -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "kiosk", "card", "test", *options]
    return subprocess.run(command, input=pin, capture_output=True, text=True, check=False)


def test_a_test_card_authenticates(real: CardBench, box: CardBox, tmp_path: Path) -> None:
    anchors = tmp_path / "anchors.pem"
    anchors.write_bytes(box.anchor.public_bytes(Encoding.PEM))
    card = real.lay(box.card("mihon-1"))

    done = card_test("--json", "--anchors", str(anchors))

    told = json.loads(done.stdout)
    assert done.returncode == 0
    assert told["reader"].startswith(READER_NAME)
    assert told["tries_left"] == 3
    assert all(check["ok"] for check in told["checks"])
    assert {"command", "response_length", "sw"} <= told["apdus"][0].keys()
    assert "31323334" not in done.stdout
    assert card.verifications == 1


WATCHED_DOOR = """
import os, sys
written = []
def watch(event, arguments):
    flags = arguments[2] if event == "open" else 0
    if isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        written.append(str(arguments[0]))
sys.addaudithook(watch)
from kiosk.cli import main
code = main(["card", "test"])
sys.stderr.write(repr(sorted(set(written))))
sys.exit(code)
"""


@pytest.mark.parametrize("pin", ["1234", "9999"], ids=["right", "wrong"])
def test_no_file_is_written_while_a_card_is_tested(real: CardBench, box: CardBox, pin: str) -> None:
    """No trace, no spool, nothing: what was told stands on the standard output."""
    real.lay(box.card("mihon-1"))
    command = [sys.executable, "-B", "-c", WATCHED_DOOR]
    done = subprocess.run(command, input=f"{pin}\n", capture_output=True, text=True, check=False)
    assert done.returncode == (0 if pin == "1234" else 1)  # the test was done, and not only begun
    assert "802A00" in done.stdout or pin != "1234"
    assert done.stderr == "[]"


def test_a_file_that_is_written_would_be_seen(tmp_path: Path) -> None:
    program = WATCHED_DOOR.partition("from kiosk")[0] + "open(sys.argv[1], 'w').close(); print(written)"
    file = str(tmp_path / "trace")
    done = subprocess.run(
        [sys.executable, "-B", "-c", program, file], capture_output=True, text=True, check=True
    )
    assert done.stdout == f"{[file]}\n"


def test_a_wrong_pin_is_told_and_costs_one_try(real: CardBench, box: CardBox) -> None:
    real.lay(box.card("mihon-1"))
    done = card_test(pin="9999\n")
    assert done.returncode == 1
    assert "tries left  2" in done.stdout
    assert "wrong-pin" in done.stdout
    assert "the card did not authenticate" in done.stdout


@pytest.mark.usefixtures("real")
def test_without_a_card_the_table_says_so() -> None:
    done = card_test()
    assert done.returncode == 1
    assert "not checked" not in done.stdout
    assert "reader      none with a card" in done.stdout
    assert "lay the card flat on the reader" in done.stdout


def test_without_a_reader_the_way_to_one_is_told(pcscd: PrivatePcscd) -> None:
    pcscd.stop()
    done = card_test()
    assert done.returncode == 1
    assert "reader-missing" in done.stdout
    assert "systemctl status pcscd.socket" in done.stdout


def test_a_reader_that_does_not_exist_is_told_with_a_remedy(real: CardBench, box: CardBox) -> None:
    card = real.lay(box.card("mihon-1"))
    done = card_test("--reader", "No Such Reader", "--json")
    [check] = json.loads(done.stdout)["checks"]
    assert (check["code"], check["ok"]) == ("reader-missing", False)
    assert "--list-readers" in check["remedy"]
    assert card.log == ()


def test_anchors_of_another_authority_leave_the_pin_unsent(
    real: CardBench, box: CardBox, tmp_path: Path
) -> None:
    anchors = tmp_path / "anchors.pem"
    anchors.write_bytes(CardIssuer.create(SINCE).certificate.public_bytes(Encoding.PEM))
    card = real.lay(box.card("mihon-1"))
    done = card_test("--anchors", str(anchors))
    assert done.returncode == 1
    assert "issuer         unknown-issuer" in done.stdout
    assert card.verifications == 0


def test_whether_the_issuer_was_checked_is_told(real: CardBench, box: CardBox, tmp_path: Path) -> None:
    anchors = tmp_path / "anchors.pem"
    anchors.write_bytes(box.anchor.public_bytes(Encoding.PEM))
    real.lay(box.card("mihon-1"))

    unchecked, checked = card_test(), card_test("--anchors", str(anchors))

    assert "\nissuer         not checked: name the anchors" in unchecked.stdout
    assert unchecked.returncode == 0
    assert "\nissuer         ok\n" in checked.stdout
    assert "not checked" not in checked.stdout


def test_without_a_pin_no_card_is_touched(real: CardBench, box: CardBox) -> None:
    card = real.lay(box.card("mihon-1"))
    done = card_test(pin="12\n")
    assert done.returncode == 2
    assert done.stderr == "kiosk card test: a PIN of 4 digits is needed on the standard input\n"
    assert card.log == ()


def test_on_a_production_terminal_a_card_for_tests_is_tried_with_the_terminals_own_settings(
    real: CardBench, box: CardBox, tmp_path: Path
) -> None:
    """Its anchors never issued one: who issued the card is not asked, all else is."""
    config = written(tmp_path, card__production="true", card__anchors='"no-such-file.pem"')
    card = real.lay(box.card("mihon-1"))

    done = card_test("--json", "--config", str(config))

    assert (done.returncode, done.stderr) == (0, "")
    checks = [check["name"] for check in json.loads(done.stdout)["checks"]]
    assert "issuer" not in checks
    assert {"hierarchy", "policy", "signature"} <= set(checks)
    assert card.verifications == 1
