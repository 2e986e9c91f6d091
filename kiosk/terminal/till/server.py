"""The till's end of the channel: a Unix socket for its user and group, a thread a connection."""

import socket
import struct
import threading
from contextlib import suppress
from pathlib import Path
from typing import assert_never

from kiosk.domain.money import Yen
from kiosk.terminal.ports import PaymentPrompt, Settlement, Till, TillTrouble
from kiosk.terminal.till import translation
from kiosk.terminal.till.errors import TillUsageError
from kiosk.terminal.till.holders import Holders, ReleasableTill
from kiosk.terminal.till.journal.reader import JournalError
from kiosk.terminal.till.messages.answers import Answer, Done, Means, Misused, Received, Trouble
from kiosk.terminal.till.messages.lines import MAX_LINE, ChannelError, Message, decode, encode
from kiosk.terminal.till.messages.requests import (
    AskLeftover,
    AskOffer,
    AskState,
    Begin,
    RecordIssued,
    RecordMisprints,
    RecordOutcome,
    RecordPrintIntent,
    Request,
    Settle,
)
from kiosk.terminal.till.worker import WorkerStoppedError

_SOCKET_MODE = 0o660
"""The screens run as another user of the same group."""

_SEND_SECONDS = 5
"""A session that reads nothing for so long hangs: it must not hold up the till."""
_SEND_TIMEOUT = struct.pack("ll", _SEND_SECONDS, 0)


class TillServer:
    """Serves a till on the Unix socket `path`. A socket that a killed process left is replaced."""

    def __init__(self, path: Path, till: ReleasableTill) -> None:
        path.unlink(missing_ok=True)
        self._path = path
        self._till = till
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.bind(str(path))
        path.chmod(_SOCKET_MODE)
        self._socket.listen()
        self._gate = threading.Lock()
        self._holders = Holders(till)
        self._connections: dict[_Connection, threading.Thread] = {}
        self._thread = threading.Thread(target=self._accept, name="till-channel")

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def close(self) -> None:
        """Cut every session off and remove the socket."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._socket.close()
        self._path.unlink(missing_ok=True)
        with self._gate:
            remaining = dict(self._connections)
        for connection, thread in remaining.items():
            connection.cut()
            thread.join()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                accepted, _ = self._socket.accept()
                connection = _Connection(accepted, self._till, self._holders)
                thread = threading.Thread(target=self._serve, args=(connection,), name="till-session")
                with self._gate:
                    self._connections[connection] = thread
                thread.start()

    def _serve(self, connection: "_Connection") -> None:
        connection.serve()
        with self._gate:
            self._connections.pop(connection)


class _Connection:
    """One session process."""

    def __init__(self, accepted: socket.socket, till: Till, holders: Holders) -> None:
        self._socket = accepted
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, _SEND_TIMEOUT)
        self._till = till
        self._holders = holders
        self._sending = threading.Lock()

    def serve(self) -> None:
        """Answer until the session goes away or says what is no message, or until the till has ended."""
        ends = (OSError, ChannelError, JournalError, WorkerStoppedError)
        with self._socket, self._socket.makefile("rb") as lines, suppress(*ends):
            while line := lines.readline(MAX_LINE):
                self._send(self._answer(decode(line)))
        with suppress(WorkerStoppedError, JournalError):
            self._holders.leave(self)

    def cut(self) -> None:
        """End the connection; `serve` returns."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def _answer(self, message: Message) -> Answer:
        if not isinstance(message, Request):
            raise ChannelError("a session sent what only the till says")
        try:
            return self._perform(message)
        except TillUsageError as misuse:
            return Misused(message.call, str(misuse))

    def _perform(self, request: Request) -> Answer:
        match request:
            case AskOffer(call, fees):
                return translation.offered(call, self._till.offer(fees))
            case Begin():
                return self._begin(request)
            case AskState(call, transaction):
                return translation.standing(call, self._till.state(transaction))
            case AskLeftover(call, transaction):
                return translation.left(call, self._till.leftover(transaction))
            case RecordIssued() | RecordPrintIntent() | RecordOutcome():
                self._record(request)
                return Done(request.call)
            case RecordMisprints() | Settle():
                return translation.settled(request.call, self._settle(request))
            case unreachable:
                assert_never(unreachable)

    def _record(self, request: RecordIssued | RecordPrintIntent | RecordOutcome) -> None:
        match request:
            case RecordIssued(transaction=transaction, line=line):
                self._till.record_issued(transaction, line, translation.issued(request))
            case RecordPrintIntent(transaction=transaction, line=line):
                self._till.record_print_intent(transaction, line)
            case RecordOutcome(transaction=transaction, line=line, result=result):
                self._till.record_outcome(transaction, line, translation.line_result(result))
            case unreachable:
                assert_never(unreachable)

    def _settle(self, request: RecordMisprints | Settle) -> Settlement | TillTrouble:
        match request:
            case RecordMisprints(transaction=transaction, lines=lines):
                return self._till.record_misprints(transaction, lines)
            case Settle(transaction=transaction):
                return self._till.settle(transaction)
            case unreachable:
                assert_never(unreachable)

    def _begin(self, begin: Begin) -> Answer:
        transaction = begin.transaction

        def tell(amount: Yen) -> None:
            self._tell(Received(transaction, amount))

        def prompt(prompt: PaymentPrompt) -> None:
            self._tell(translation.prompted(transaction, prompt))

        self._holders.take(transaction, self)
        answer = self._till.begin(transaction, begin.fees, tell, translation.method(begin.method), prompt)
        if isinstance(answer, TillTrouble):
            return Trouble(begin.call, answer.name)
        return Means(begin.call, answer.accepts_notes)

    def _tell(self, message: Message) -> None:
        """Say something unasked, on the till's thread; a session that does not listen is cut off."""
        try:
            self._send(message)
        except OSError:
            self.cut()

    def _send(self, message: Message) -> None:
        with self._sending:
            self._socket.sendall(encode(message))
