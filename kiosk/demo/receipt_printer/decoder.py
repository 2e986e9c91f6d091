"""ESC/POS from the printer's side: bytes to lines on paper, status questions and cuts. No network here.

Only the commands of Epson's reference that a slip needs are known; another one is a fault of the sender.
"""

from dataclasses import dataclass, field
from enum import Enum, auto

_ESC, _FS, _GS, _DLE = 0x1B, 0x1C, 0x1D, 0x10
_LENGTHS = {
    (_ESC, ord("@")): 2,
    (_ESC, ord("R")): 3,
    (_ESC, ord("E")): 3,
    (_ESC, ord("a")): 3,
    (_ESC, ord("d")): 3,
    (_FS, ord("&")): 2,
    (_FS, ord("C")): 3,
    (_GS, ord("!")): 3,
    (_GS, ord("V")): 3,
    (_GS, ord("r")): 3,
    (_DLE, 0x04): 3,
}
"""Bytes of each command with its parameters."""
_JAPAN, _SHIFT_JIS = 8, 1


class Question(Enum):
    """What the host asks of the printer."""

    ONLINE = auto()
    PAPER = auto()
    PAPER_IN_ORDER = auto()
    """Asked behind the slip: answered when it was worked off."""


_QUESTIONS = {
    b"\x10\x04\x01": Question.ONLINE,
    b"\x10\x04\x04": Question.PAPER,
    b"\x1dr\x01": Question.PAPER_IN_ORDER,
}
_CUTS = frozenset({0, 1, 48, 49})
_ALIGNMENTS = ("left", "center", "right")


class UnknownCommandError(ValueError):
    """Bytes that are no command of a receipt printer's, or that stand where they may not."""


@dataclass(slots=True)
class Line:
    """A printed line."""

    words: str
    is_large: bool = False
    is_bold: bool = False
    align: str = "left"


@dataclass(slots=True)
class Decoder:
    """Decodes as the bytes come. `lines` is what stands on the paper since the last cut."""

    lines: list[Line] = field(default_factory=list)
    slips: list[tuple[Line, ...]] = field(default_factory=list)
    _waiting: bytes = b""
    _is_japanese: bool = False
    _has_kanji: bool = False
    _is_shift_jis: bool = False
    _is_large: bool = False
    _is_bold: bool = False
    _align: str = "left"

    def feed(self, data: bytes) -> list[Question]:
        """Take bytes; the questions among them, in order. Raises UnknownCommandError."""
        self._waiting += data
        questions = []
        while (length := self._next_length()) is not None:
            taken, self._waiting = self._waiting[:length], self._waiting[length:]
            if taken[0] in {_ESC, _FS, _GS, _DLE}:
                question = self._command(taken)
                if question is not None:
                    questions.append(question)
            else:
                self._print(taken)
        return questions

    def _next_length(self) -> int | None:
        """Bytes of the next command or line; None where it has not come whole."""
        if not self._waiting:
            return None
        if self._waiting[0] not in {_ESC, _FS, _GS, _DLE}:
            end = self._waiting.find(b"\n")
            return None if end < 0 else end + 1
        if len(self._waiting) < 2:
            return None
        length = _LENGTHS.get((self._waiting[0], self._waiting[1]))
        if length is None:
            raise UnknownCommandError(f"unknown command {self._waiting[:2].hex()}")
        return length if len(self._waiting) >= length else None

    def _command(self, command: bytes) -> Question | None:
        """Obey; what it asks, if it is a question."""
        if command in _QUESTIONS:
            return _QUESTIONS[command]
        value = command[2] if len(command) > 2 else 0
        match command[:2]:
            case b"\x1b@":
                self._reset()
            case b"\x1bR":
                self._is_japanese = value == _JAPAN
            case b"\x1c&":
                self._has_kanji = True
            case b"\x1cC":
                self._is_shift_jis = value == _SHIFT_JIS
            case b"\x1bE" | b"\x1ba" | b"\x1d!":
                self._style(command[:2], value)
            case b"\x1dV" if value in _CUTS:
                self._cut()
            case b"\x1bd":
                return None  # feeds paper, on which nothing stands
            case _:
                raise UnknownCommandError(f"unknown parameter of command {command.hex()}")
        return None

    def _style(self, command: bytes, value: int) -> None:
        match command:
            case b"\x1bE":
                self._is_bold = bool(value & 1)
            case b"\x1d!":
                self._is_large = value != 0
            case _:
                self._align = _ALIGNMENTS[value % 48 % 3]

    def _print(self, line: bytes) -> None:
        encoding = "cp932" if self._has_kanji and self._is_shift_jis else "ascii"
        words = line.rstrip(b"\n").decode(encoding, errors="strict")
        if self._is_japanese:
            words = words.replace("\\", "¥")
        self.lines.append(Line(words, self._is_large, self._is_bold, self._align))

    def _cut(self) -> None:
        self.slips.append(tuple(self.lines))
        self.lines = []

    def _reset(self) -> None:
        self._is_japanese = self._has_kanji = self._is_shift_jis = self._is_large = self._is_bold = False
        self._align = "left"
