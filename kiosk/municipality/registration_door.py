"""`kiosk municipality registration`: the operator decides who of those living elsewhere is registered."""

import argparse
import sys
from typing import assert_never

from kiosk.domain.registrations import ApplicationNumber
from kiosk.domain.residents import ResidentId
from kiosk.municipality.command import Bureau, carried_out
from kiosk.municipality.registrations import Registration, Registrations
from kiosk.runtime.log import LogEvent
from kiosk.runtime.start import StartRefused, declare_config

_DOOR = ("municipality", "registration")


class DecisionUnclear(StartRefused):
    """The command does not say which application, or who it is; names the remedy."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    declare_config(parser)
    parser.add_argument("act", choices=("list", "approve", "reject", "forget"))
    parser.add_argument("number", nargs="?", help="the application's number (受付番号)")
    parser.add_argument("--resident", help="approve: who the applicant is (宛名番号 in the 戸籍)")


def run(arguments: argparse.Namespace) -> int:
    """List, or decide; 1 if it cannot be decided so."""
    return carried_out(_DOOR, arguments, lambda bureau: _act(bureau, arguments))


def _act(bureau: Bureau, arguments: argparse.Namespace) -> int:
    book, now = Registrations(bureau.store), bureau.clock.now()
    match arguments.act:
        case "list":
            sys.stdout.writelines(map(_line, book.everyone()))
        case "approve":
            _tell(bureau, book.approve(_number(arguments), _resident(arguments), now))
        case "reject":
            _tell(bureau, book.reject(_number(arguments), now))
        case "forget":
            book.forget(_number(arguments), now)
        case _:
            assert_never(arguments.act)
    return 0


def _tell(bureau: Bureau, decided: Registration) -> None:
    bureau.log.write(LogEvent.REGISTRATION_DECIDED, number=decided.number, state=decided.state.value)
    sys.stdout.write(_line(decided))


def _line(registration: Registration) -> str:
    told = registration.particulars
    particulars = () if told is None else (told.birth_date.isoformat(), told.hittosha_kana, told.telephone)
    resident = () if registration.resident_id is None else (registration.resident_id,)
    state, day = registration.state.value, registration.applied_on.isoformat()
    return "\t".join((registration.number, day, state, *resident, *particulars)) + "\n"


def _number(arguments: argparse.Namespace) -> ApplicationNumber:
    if arguments.number is None:
        raise DecisionUnclear("which application? give its number; `list` shows them all")
    return ApplicationNumber(arguments.number)


def _resident(arguments: argparse.Namespace) -> ResidentId:
    if arguments.resident is None:
        raise DecisionUnclear("who is the applicant? give --resident with the 宛名番号 that the 戸籍 has")
    return ResidentId(arguments.resident)
