"""Answers of a printer, bent byte by byte: each is read, or refused as malformed; nothing else is raised."""

from random import Random

import pytest

from kiosk.terminal.devices.printer.ipp.attributes import job_status, printer_status
from kiosk.terminal.devices.printer.ipp.encoding import decode, encode
from kiosk.terminal.devices.printer.ipp.errors import MalformedMessageError
from kiosk.terminal.devices.printer.ipp.message import (
    Group,
    IntegerRange,
    Localized,
    Message,
    attribute,
    collection,
    integer,
    keyword,
)
from kiosk.terminal.devices.printer.ipp.outcome import Pending, judge, sheets_out
from kiosk.terminal.devices.printer.ipp.plain import plain_attributes
from kiosk.terminal.devices.printer.ipp.preflight import printer_troubles, validation_troubles
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, Status, ValueTag
from kiosk.terminal.devices.printer.ipp.ticket import CERTIFICATE, job_ticket
from kiosk.terminal.ports import PrintResult
from tests.terminal.devices.printer.ipp.odd_printer import DONE, GOOD_PRINTER, PRINTING

_TELLING = Group(
    GroupTag.PRINTER,
    (
        attribute("copies-supported", ValueTag.RANGE, IntegerRange(1, 999)),
        attribute("printer-info", ValueTag.TEXT_WITH_LANGUAGE, Localized("ja", "made up")),
        attribute("printer-input-tray", ValueTag.OCTET_STRING, b"type=other;level=-3;name=tray-1;"),
        keyword("media-source-supported", "tray-1"),
        collection(
            "media-col-ready",
            collection("media-size", integer("x-dimension", 21000), integer("y-dimension", 29700)),
            keyword("media-source", "tray-1"),
        ),
    ),
)
_UNSUPPORTED = Group(GroupTag.UNSUPPORTED, (keyword("sides", "two-sided-long-edge"),))
_ANSWERS = tuple(
    encode(Message(Status.OK, 1, groups))
    for groups in ((GOOD_PRINTER,), (_TELLING,), (DONE,), (PRINTING, DONE), (_UNSUPPORTED,))
)
_A_FEW, _MILLION = 3_000, 1_000_000


def _bend(answer: bytes, chance: Random) -> bytes:
    bent = bytearray(answer)
    for _ in range(chance.randint(1, 6)):
        at, length = chance.randrange(len(bent) + 1), chance.randint(1, 12)
        match chance.randrange(5):
            case 0:
                bent[at : at + 1] = chance.randbytes(1)
            case 1:
                bent[at : at + length] = b""
            case 2:
                bent[at:at] = chance.randbytes(length)
            case 3:
                bent[at : at + length] = chance.choice(_ANSWERS)[at : at + length]
            case _:
                bent[at : at + 2] = chance.choice((b"\x00\x00", b"\x00\x04", b"\xff\xff", b"\x7f\xff"))
    return bytes(bent)


def _read_everything(message: Message) -> None:
    for group in (*message.groups, Group(GroupTag.PRINTER)):
        printer = printer_status(group)
        printer_troubles(printer, CERTIFICATE, tray="tray-1")
        encode(Message(Status.OK, 1, (Group(GroupTag.JOB, job_ticket(CERTIFICATE, None, printer)),)))
        assert len(plain_attributes(printer)) <= len(printer.options)
        job = job_status(group)
        if job is not None:
            assert isinstance(judge(job, CERTIFICATE, 1, ()), PrintResult | Pending)
            assert isinstance(sheets_out(job, CERTIFICATE), int)
    validation_troubles(message)


def _feed(count: int, seed: int) -> tuple[int, int]:
    """How many bent answers were read, and how many refused."""
    chance, refused = Random(seed), 0
    for _ in range(count):
        try:
            message, end = decode(bent := _bend(chance.choice(_ANSWERS), chance))
        except MalformedMessageError:
            refused += 1
        else:
            assert end <= len(bent)
            _read_everything(message)
    return count - refused, refused


def test_a_bent_answer_is_read_or_refused() -> None:
    read, refused = _feed(_A_FEW, seed=1)
    assert min(read, refused) > _A_FEW // 20


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_a_million_bent_answers_are_read_or_refused() -> None:
    read, refused = _feed(_MILLION, seed=2)
    assert min(read, refused) > _MILLION // 20
