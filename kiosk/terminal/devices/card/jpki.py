"""User authentication with the JPKI application of one powered card (docs/reference/card.md, section 2).

Nothing here outlives the card session: a caller that lost the channel begins anew with a new object.
"""

import hashlib

from kiosk.terminal.devices.card.apdu import MAX_SHORT_LE, Command, Instruction, Meaning, Response
from kiosk.terminal.devices.card.der import sequence_length
from kiosk.terminal.devices.card.exchange import Dialogue
from kiosk.terminal.devices.card.pin_pad import ReaderPad
from kiosk.terminal.devices.card.profile import CardProfile, ShortForm, SignatureScheme, TokenKind
from kiosk.terminal.devices.card.transport import CardFailure
from kiosk.terminal.ports import CardProblem, PadOutcome, WrongPin

_READABLE_BYTES = 0x8000
"""Offsets of READ BINARY end at 7FFF: bit 8 of P1 stands for something else."""

_LABEL_BYTES = 32
_AT_CURRENT_FILE = 0x80
"""P2 of VERIFY and of COMPUTE DIGITAL SIGNATURE for the file that was selected before."""


def _short_identifier(file: int) -> int:
    return 0x80 | file & 0x1F


class JpkiApplication:
    """The JPKI application; every method raises CardFailure where the card does not play along."""

    def __init__(self, dialogue: Dialogue, profile: CardProfile) -> None:
        self._dialogue = dialogue
        self._profile = profile
        self._short_forms = set(profile.short_forms)
        self._current_file: int | None = None
        """What was selected last; None where a short form may have changed it."""

    def select(self) -> None:
        """Select the application; raises CardFailure(NOT_MY_NUMBER) on any other kind of card."""
        command = Command(0x00, Instruction.SELECT, 0x04, 0x0C, self._profile.aid)
        response = self._dialogue.send(command)
        if response.status.meaning is Meaning.NO_DIAGNOSIS:  # some cards wake up with their first command
            response = self._dialogue.send(command)
        match response.status.meaning:
            case Meaning.SUCCESS:
                return
            case Meaning.NOT_FOUND | Meaning.OTHER_KIND_OF_CARD:
                raise CardFailure(CardProblem.NOT_MY_NUMBER)
            case _:
                raise CardFailure(CardProblem.UNREADABLE)

    def label(self) -> bytes:
        """The label in the token information, without its padding."""
        response = self._read_start(self._profile.files.label, _LABEL_BYTES)
        if not _was_read(response):
            raise CardFailure(CardProblem.UNREADABLE)
        return response.data[:_LABEL_BYTES].rstrip(b" \x00")

    def token(self) -> TokenKind:
        """What carries the application; raises CardFailure(NOT_MY_NUMBER) for a label nobody knows."""
        kind = self._profile.token_of(self.label())
        if kind is None:
            raise CardFailure(CardProblem.NOT_MY_NUMBER)
        return kind

    def certificate(self) -> bytes:
        """The certificate for user authentication in DER, exactly: the file goes on with filler."""
        response = self._read_start(self._profile.files.certificate, MAX_SHORT_LE)
        if response.status.meaning is Meaning.NOT_FOUND:
            raise CardFailure(CardProblem.WITHOUT_CERTIFICATE)
        if not _was_read(response):
            raise CardFailure(CardProblem.UNREADABLE)
        certificate = bytearray(response.data)
        length = sequence_length(bytes(certificate[:4]))
        if length is None:
            blank = not certificate.strip(b"\xff\x00")
            raise CardFailure(CardProblem.WITHOUT_CERTIFICATE if blank else CardProblem.UNREADABLE)
        self._read_rest(certificate, min(length, _READABLE_BYTES))
        if len(certificate) < length:
            raise CardFailure(CardProblem.UNREADABLE)
        return bytes(certificate[:length])

    def tries_left(self) -> int:
        """Tries left of the PIN, asked by a VERIFY without data, which costs none of them.

        Raises CardFailure(WITHOUT_PIN) for a card that has none: its PIN is not found or cannot be used. What
        a 顔認証 card really answers is not public; a locked one is told apart by its own status words.
        """
        if ShortForm.TRIES in self._short_forms:
            self._current_file = None
            tries = _tries_told(self._verify(_short_identifier(self._profile.files.pin)))
            if tries is not None:
                return tries
            self._short_forms -= {ShortForm.TRIES, ShortForm.VERIFY}  # they name the PIN in the same way
        selected = self._select(self._profile.files.pin)
        asked = self._verify(_AT_CURRENT_FILE) if selected.status.meaning is Meaning.SUCCESS else selected
        tries = _tries_told(asked)
        if tries is not None:
            return tries
        is_absent = asked.status.meaning in {Meaning.NOT_FOUND, Meaning.NOT_ALLOWED}
        raise CardFailure(CardProblem.WITHOUT_PIN if is_absent else CardProblem.UNREADABLE)

    def select_pin(self, *, on_pad: bool = False) -> None:
        """Make the PIN the current file, unless it is that already or VERIFY names it; a pad's never does.

        A card that was put in anew has no application to find it in, be it by SELECT or by VERIFY.
        """
        is_named = ShortForm.VERIFY in self._short_forms and not on_pad
        if is_named or self._current_file == self._profile.files.pin:
            return
        if self._select(self._profile.files.pin).status.meaning is not Meaning.SUCCESS:
            raise CardFailure(CardProblem.UNREADABLE)

    def verify(self, pin: memoryview) -> WrongPin | None:
        """Send the PIN once, after `select_pin`; None if the card accepted it.

        Raises ValueError if the PIN does not have the profile's number of digits; nothing is sent then.
        """
        if len(pin) != self._profile.pin_digits or not all(0x30 <= digit <= 0x39 for digit in pin):
            raise ValueError(f"a PIN has {self._profile.pin_digits} digits")
        short = ShortForm.VERIFY in self._short_forms
        reference = _short_identifier(self._profile.files.pin) if short else _AT_CURRENT_FILE
        return self._verdict(self._verify(reference, pin))

    def pin_pad(self) -> ReaderPad | None:
        """The pad of the reader that the card lies on."""
        return self._dialogue.pin_pad()

    def verify_on_pad(self, pad: ReaderPad) -> WrongPin | PadOutcome | None:
        """Have the pad ask for the PIN and send it once, after `select_pin`; None if the card accepted it."""
        answer = self._dialogue.verify_on_pad(pad, self._profile)
        return answer if isinstance(answer, PadOutcome) else self._verdict(answer)

    def sign(self, message: bytes, scheme: SignatureScheme) -> bytes:
        """The card's signature over `message`, which is hashed here; after `verify`."""
        digest_info = scheme.digest_info_prefix + hashlib.new(scheme.digest, message).digest()
        response = self._sign(digest_info)
        if response.status.meaning is not Meaning.SUCCESS or len(response.data) != scheme.signature_bytes:
            raise CardFailure(CardProblem.UNREADABLE)
        return response.data

    def _verdict(self, response: Response) -> WrongPin | None:
        match response.status.meaning:
            case Meaning.SUCCESS:
                return None
            case Meaning.PIN_REFUSED:
                return WrongPin(self.tries_left())
            case _:
                tries = _tries_told(response)
        if tries is None:
            raise CardFailure(CardProblem.UNREADABLE)
        return WrongPin(tries)

    def _read_start(self, file: int, length: int) -> Response:
        if ShortForm.READ in self._short_forms:
            self._current_file = None
            response = self._read(_short_identifier(file), 0, length)
            if _was_read(response):
                return response
            self._short_forms.clear()  # who knows no short one here knows it nowhere
        selected = self._select(file)
        return self._read(0, 0, length) if selected.status.meaning is Meaning.SUCCESS else selected

    def _read_rest(self, content: bytearray, length: int) -> None:
        while len(content) < length:
            offset = len(content)
            response = self._read(offset >> 8, offset & 0xFF, min(length - offset, MAX_SHORT_LE))
            if not _was_read(response):
                raise CardFailure(CardProblem.UNREADABLE)
            content += response.data

    def _sign(self, digest_info: bytes) -> Response:
        if ShortForm.SIGN in self._short_forms:
            self._current_file = None
            response = self._compute_signature(_short_identifier(self._profile.files.key), digest_info)
            if response.status.meaning is Meaning.SUCCESS:
                return response
            self._short_forms.discard(ShortForm.SIGN)
        selected = self._select(self._profile.files.key)
        if selected.status.meaning is not Meaning.SUCCESS:
            return selected
        return self._compute_signature(_AT_CURRENT_FILE, digest_info)

    def _select(self, file: int) -> Response:
        identifier = file.to_bytes(2)
        response = self._dialogue.send(Command(0x00, Instruction.SELECT, 0x02, 0x0C, identifier))
        self._current_file = file if response.status.meaning is Meaning.SUCCESS else None
        return response

    def _read(self, p1: int, p2: int, length: int) -> Response:
        return self._dialogue.send(Command(0x00, Instruction.READ_BINARY, p1, p2, le=length))

    def _verify(self, reference: int, pin: bytes | memoryview = b"") -> Response:
        return self._dialogue.send(Command(0x00, Instruction.VERIFY, 0x00, reference, pin))

    def _compute_signature(self, reference: int, digest_info: bytes) -> Response:
        instruction = Instruction.PERFORM_SECURITY_OPERATION
        return self._dialogue.send(Command(0x80, instruction, 0x00, reference, digest_info, le=MAX_SHORT_LE))


def _was_read(response: Response) -> bool:
    return bool(response.data) and response.status.meaning in {Meaning.SUCCESS, Meaning.END_OF_FILE}


def _tries_told(response: Response) -> int | None:
    match response.status.meaning:
        case Meaning.TRIES_LEFT:
            return response.status.tries_left
        case Meaning.LOCKED:
            return 0
        case _:
            return None
