"""From a command to the call of a port, on that port's own thread."""

from collections.abc import Callable
from functools import partial
from typing import assert_never

from kiosk.domain.refusals import Refusal
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.conductor.answering import Answering
from kiosk.terminal.conductor.authentication import Authentication
from kiosk.terminal.conductor.executors import Executors
from kiosk.terminal.conductor.hours_watch import HoursWatch
from kiosk.terminal.conductor.lines import LineDesk
from kiosk.terminal.conductor.payment import Payment
from kiosk.terminal.conductor.pin_pad import PinPad
from kiosk.terminal.conductor.ports import SessionPorts
from kiosk.terminal.conductor.printer_watch import PrinterWatch
from kiosk.terminal.conductor.receipts import receipt_of, refund_slip_of
from kiosk.terminal.conductor.running_timers import RunningTimers
from kiosk.terminal.flow.commands import (
    Apply,
    BeginPayment,
    Command,
    CommandId,
    Connect,
    EndSession,
    ForgetPin,
    IssueLine,
    OpenSession,
    Play,
    PreflightPrinter,
    PrintLine,
    PrintSlip,
    ReadCard,
    RecallVisit,
    RecordMisprints,
    Register,
    Say,
    Settle,
    SignOnPad,
    SignStatement,
    Silence,
    StartTimer,
    StopTimer,
    VoidLine,
)
from kiosk.terminal.flow.events import (
    Event,
    PrinterChecked,
    QuoteArrived,
    Refused,
    RegistrationTaken,
    SlipPrinted,
)
from kiosk.terminal.flow.state import State
from kiosk.terminal.ports import TransactionId

DEVICE_SECONDS = 5.0
"""How long the end of a session waits for its devices; none of them is at work where it ends by itself."""
SERVICE_SECONDS = 5.0
"""How long it waits for till and link: the goodbye to the center is best effort."""


class Performer:
    """Performs every command of the flow; none of its calls blocks the caller, except the last."""

    def __init__(
        self,
        ports: SessionPorts,
        executors: Executors,
        pin_pad: PinPad,
        log: EventLog,
        transaction: TransactionId,
        post: Callable[[Event], None],
    ) -> None:
        self._ports = ports
        self._timers = timers = executors.timers
        self._pin_pad = pin_pad
        self._log = log
        self._transaction = transaction
        self._post = post
        self._workers = executors.workers
        self._answering = Answering(post, timers, log)
        self._running_timers = RunningTimers(timers, post)
        self._authentication = Authentication(ports.card, ports.link, pin_pad)
        self._payment = Payment(ports.till, transaction, post)
        self._lines = LineDesk(ports, self._workers, self._answering, transaction, log)
        self._printer_watch = PrinterWatch(ports.printer, self._workers.printer, timers, log, post)
        self._hours_watch = HoursWatch(ports.hours, timers, post)

    def watch_idle(self, *, watching: bool) -> None:
        """Keep an eye on printer and hours while nobody is there, or leave them alone."""
        self._printer_watch.set_watching(watching=watching)
        self._hours_watch.set_watching(watching=watching)

    def perform(self, command: Command, state: State) -> None:  # noqa: C901, PLR0912 - one case a command
        """Hand a command of the step that led to `state` to its port."""
        ask, workers = self._answering.ask, self._workers
        match command:
            case ReadCard(id=number):
                ask(workers.card, command, number, partial(self._authentication.read, number))
            case Connect(id=number):
                ask(workers.link, command, number, partial(self._authentication.connect, command))
            case SignStatement(id=number):
                pin = self._pin_pad.lend()
                ask(workers.card, command, number, partial(self._authentication.sign, number, pin))
            case SignOnPad(id=number):
                ask(workers.card, command, number, partial(self._authentication.sign_on_pad, number))
            case OpenSession(id=number):
                ask(workers.link, command, number, partial(self._authentication.open, number))
            case Register(id=number):
                ask(workers.link, command, number, partial(self._register, command))
            case Apply(id=number):
                ask(workers.link, command, number, partial(self._apply, command))
            case PreflightPrinter(id=number):
                ask(workers.printer, command, number, partial(self._check_printer, number))
            case BeginPayment(id=number):
                ask(workers.till, command, number, partial(self._payment.begin, command))
            case IssueLine(id=number):
                ask(workers.link, command, number, partial(self._lines.issue, command))
            case PrintLine(id=number):
                ask(workers.printer, command, number, partial(self._lines.print, command, self._post))
            case VoidLine(line=line):
                self._lines.void(line)
            case Settle(id=number) | RecallVisit(id=number):
                ask(workers.till, command, number, partial(self._payment.balance, command))
            case PrintSlip(id=number):
                ask(workers.receipts, command, number, partial(self._print_slip, command, state))
            case RecordMisprints(id=number):
                ask(workers.till, command, number, partial(self._payment.record_misprints, command))
            case StartTimer():
                self._running_timers.start(command)
            case StopTimer(timer=timer):
                self._running_timers.stop(timer)
            case ForgetPin():
                self._pin_pad.forget()
            case Say(utterance=utterance, voice=voice, volume=volume):
                workers.speaker.submit(partial(self._ports.speaker.say, utterance, voice, volume))
            case Play(sound=sound):
                workers.speaker.submit(partial(self._ports.speaker.play, sound))
            case Silence():
                workers.speaker.submit(self._ports.speaker.stop)
            case EndSession():
                self.close()
            case _:
                assert_never(command)

    def close(self) -> None:
        """Wipe everything, say goodbye to the center, release the reader."""
        self.watch_idle(watching=False)
        self._timers.close()
        self._pin_pad.forget()
        self._lines.wipe_all()
        self._lines.give_up()
        self._workers.card.submit(self._ports.card.close)
        self._workers.finish_devices(DEVICE_SECONDS)
        self._workers.link.submit(self._ports.link.close)
        self._workers.finish_services(SERVICE_SECONDS)

    def _apply(self, command: Apply) -> Event:
        quote = self._ports.link.apply(command.order)
        return Refused(command.id, quote) if isinstance(quote, Refusal) else QuoteArrived(command.id, quote)

    def _register(self, command: Register) -> Event:
        receipt = self._ports.link.register(command.particulars)
        if isinstance(receipt, Refusal):
            return Refused(command.id, receipt)
        return RegistrationTaken(command.id, receipt)

    def _check_printer(self, number: CommandId) -> Event:
        troubles = self._ports.printer.preflight()
        for trouble in troubles:
            self._log.write(LogEvent.PRINTER_TROUBLE, trouble=trouble.value)
        return PrinterChecked(number, troubles)

    def _print_slip(self, command: PrintSlip, state: State) -> Event:
        printer = self._ports.receipts
        if command.reason is None:
            came_out = printer.print_receipt(receipt_of(state, self._transaction))
        else:
            came_out = printer.print_refund_slip(refund_slip_of(state, command.reason, self._transaction))
        return SlipPrinted(command.id, came_out)
