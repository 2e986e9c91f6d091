"""What each instruction does on a virtual card, and answers (docs/reference/card.md, section 8.2)."""

from kiosk.demo.card.behaviour import Behaviour
from kiosk.demo.card.commands import ReceivedCommand
from kiosk.demo.card.files import (
    Application,
    CardFile,
    DataFile,
    KeyFile,
    Personalisation,
    PinFile,
    TokenName,
    jpki_application,
    text_application,
)
from kiosk.demo.card.signing import SigningMode, WrongLengthError

OK = b"\x90\x00"
PARTIAL = b"\x62\x82"
WRONG_LENGTH = b"\x67\x00"
NO_SECURE_MESSAGING = b"\x68\x82"
NOT_VERIFIED = b"\x69\x82"
NO_CURRENT_FILE = b"\x69\x86"
NOT_FOUND = b"\x6a\x82"
WRONG_PARAMETERS = b"\x6a\x86"
BEYOND_END = b"\x6b\x00"
UNKNOWN_INSTRUCTION = b"\x6d\x00"
UNKNOWN_CLASS = b"\x6e\x00"

_CURRENT_FILE = 0x80


class CardSystem:
    """The applications of one card and which of their files is current."""

    def __init__(self, made_for: Personalisation, behaviour: Behaviour) -> None:
        self._behaviour = behaviour
        self._is_phone = made_for.token is not TokenName.PLASTIC_CARD
        jpki = (jpki_application(made_for),) if behaviour.has_jpki else ()
        self._applications = {it.aid: it for it in (*jpki, text_application())}
        self._application: Application | None = None
        self._file: CardFile | None = None
        self._unfetched = b""
        self._instructions = {
            (0x00, 0xA4): self._select,
            (0x00, 0xB0): lambda command: self._chained(self._read(command)),
            (0x00, 0x20): self._verify,
            (0x00, 0xC0): self._get_response,
            (0x80, 0x2A): lambda command: self._chained(self._sign(command)),
            (0x80, 0xFC): self._last_command,
        }

    def select_nothing(self) -> None:
        """As after power-up: no current application, no current file."""
        self._application, self._file, self._unfetched = None, None, b""

    def forget_verified_pins(self) -> None:
        """Clear the PIN state of every application."""
        for application in self._applications.values():
            application.clear_verifications()

    def execute(self, command: ReceivedCommand) -> bytes:
        """Carry out one command; data and status word."""
        answer = self._answer(command)
        status = int.from_bytes(answer[-2:])
        return answer[:-2] + self._behaviour.statuses.get(status, status).to_bytes(2)

    def _answer(self, command: ReceivedCommand) -> bytes:
        if command.cla not in {0x00, 0x80}:
            return NO_SECURE_MESSAGING if command.cla & 0x0C else UNKNOWN_CLASS
        instruction = self._instructions.get((command.cla, command.ins))
        return UNKNOWN_INSTRUCTION if instruction is None else instruction(command)

    def _select(self, command: ReceivedCommand) -> bytes:
        match command.p1, command.p2:
            case 0x00, 0x00:  # the master file: nothing changes
                return OK
            case 0x04, 0x0C:
                return self._select_application(command.data)
            case 0x02, 0x0C:
                return self._select_file(command.data)
            case _:
                return WRONG_PARAMETERS

    def _select_application(self, aid: bytes) -> bytes:
        application = self._applications.get(aid)
        if application is None:
            return NOT_FOUND
        self._application, self._file = application, None
        if self._behaviour.select_clears_pin:
            application.clear_verifications()
        return OK

    def _select_file(self, identifier: bytes) -> bytes:
        if len(identifier) != 2:
            return WRONG_LENGTH
        file = self._find(int.from_bytes(identifier))
        if file is None:
            return NOT_FOUND
        self._file = file
        return OK

    def _find(self, identifier: int) -> CardFile | None:
        return self._application.files.get(identifier) if self._application else None

    def _read(self, command: ReceivedCommand) -> bytes:
        offset = command.p1 << 8 | command.p2
        if command.p1 & 0x80:
            if not self._behaviour.accepts_short_identifiers:
                return WRONG_PARAMETERS
            file = self._find(command.p1 & 0x1F)
            if file is None:
                return NOT_FOUND
            self._file, offset = file, command.p2
        if not isinstance(self._file, DataFile):
            return NO_CURRENT_FILE
        if not self._file.is_open:
            return NOT_VERIFIED
        return self._read_content(self._file.content, offset, command.le)

    def _read_content(self, content: bytes, offset: int, le: int | None) -> bytes:
        left = len(content) - offset
        if le is None:
            return WRONG_LENGTH
        if left <= 0:
            return BEYOND_END
        if le > left and self._behaviour.refuses_excess_le:
            return bytes((0x6C, left & 0xFF))
        data = content[offset : offset + le]
        return data + (OK if le <= left or le == 256 else PARTIAL)

    def _verify(self, command: ReceivedCommand) -> bytes:
        pin = self._addressed(command.p2)
        if command.p1 != 0:
            return WRONG_PARAMETERS
        if not isinstance(pin, PinFile):
            return NO_CURRENT_FILE
        if not command.data:
            return bytes((0x63, 0xC0 | pin.tries_left))
        if pin.tries_left == 0:
            return self._behaviour.locked_status.to_bytes(2)
        return OK if pin.verify(command.data) else bytes((0x63, 0xC0 | pin.tries_left))

    def _sign(self, command: ReceivedCommand) -> bytes:
        key = self._addressed(command.p2)
        if command.p1 not in self._behaviour.signing_modes:
            return WRONG_PARAMETERS
        if not isinstance(key, KeyFile):
            return NO_CURRENT_FILE
        if not key.pin.verified:
            return NOT_VERIFIED
        try:
            signature = key.key.sign(command.data, SigningMode(command.p1))
        except WrongLengthError:
            return WRONG_LENGTH
        return signature + OK

    def _last_command(self, _command: ReceivedCommand) -> bytes:
        """A command that only phones know."""
        return OK if self._is_phone else WRONG_LENGTH

    def _addressed(self, reference: int) -> CardFile | None:
        if reference == _CURRENT_FILE:
            return self._file
        if reference & 0x80 and self._behaviour.accepts_short_identifiers:
            return self._find(reference & 0x1F)
        return None

    def _chained(self, answer: bytes) -> bytes:
        if not self._behaviour.chains_responses or len(answer) == 2:
            return answer
        self._unfetched = answer
        return bytes((0x61, len(answer) - 2 & 0xFF))

    def _get_response(self, command: ReceivedCommand) -> bytes:
        answer, self._unfetched = self._unfetched, b""
        if not answer or command.le != len(answer) - 2:
            return WRONG_LENGTH
        return answer
