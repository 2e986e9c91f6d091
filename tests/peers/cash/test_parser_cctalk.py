"""npm's @serialport/parser-cctalk, which we did not write, frames what we and our devices put on the bus."""

import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.domain.money import Denomination
from kiosk.terminal.till.cash.cctalk.bus import Bus, Line, open_line
from kiosk.terminal.till.cash.cctalk.frame import Checksum, FrameError, decode
from kiosk.terminal.till.cash.cctalk_changer import CcTalkChanger

PARSER = "@serialport/parser-cctalk@13.0.0"
PROGRAM = Path(__file__).with_name("frames_of_cctalk.mjs")


class TappedLine:
    """Keeps every byte that was heard on the line: our own echo and what the devices answer."""

    def __init__(self, line: Line) -> None:
        self.heard = b""
        self.commands = 0
        self._line = line

    def write(self, data: bytes, /) -> int | None:
        self.commands += 1
        return self._line.write(data)

    def read(self, size: int = 1, /) -> bytes:
        data = self._line.read(size)
        self.heard += data
        return data

    def reset_input_buffer(self) -> None:
        self._line.reset_input_buffer()

    def close(self) -> None:
        self._line.close()


@pytest.fixture(scope="module")
def parser_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("node")
    command = ["npm", "install", "--no-audit", "--no-fund", "--silent", "--prefix", str(home), PARSER]
    subprocess.run(command, check=True, timeout=120)
    return home


def frames_by_peer(home: Path, stream: bytes) -> list[bytes]:
    command = ["node", str(PROGRAM), str(home)]
    told = subprocess.run(command, input=stream, stdout=subprocess.PIPE, check=True, timeout=60).stdout
    return [bytes.fromhex(line.decode()) for line in told.split()]


def is_sound(frame: bytes) -> bool:
    for checksum in Checksum:
        try:
            decode(frame, checksum)
        except FrameError:
            continue
        return True
    return False


def a_sale_with_change() -> TappedLine:
    with closing(VirtualChanger()) as machine:
        line = TappedLine(open_line(machine.path))
        with closing(CcTalkChanger(Bus(line))) as changer:
            changer.start({}, machine.cash)
            changer.begin_deposit(frozenset({Denomination.YEN_500}))
            machine.insert_coin(Denomination.YEN_500)
            changer.poll()
            changer.fix_deposit()
            changer.end_deposit()
            order = changer.prepare_dispense(Denomination.YEN_100, 2)
            assert order is not None
            changer.dispense(order)
    return line


def test_a_parser_that_we_did_not_write_frames_the_bytes_of_a_whole_sale(parser_home: Path) -> None:
    line = a_sale_with_change()
    frames = frames_by_peer(parser_home, line.heard)
    assert b"".join(frames) == line.heard
    assert len(frames) == 2 * line.commands
    assert all(map(is_sound, frames))
