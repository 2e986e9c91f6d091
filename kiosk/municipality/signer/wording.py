"""Comparing the words on finished fronts with those that have to stand there. ASCII spaces play no part."""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import assert_never

from kiosk.documents.content import SheetFurniture
from kiosk.domain.eras import wareki
from kiosk.municipality.signer.objections import Objection
from kiosk.municipality.signer.passages import ExpectedText, FixedText, FlowingText, Passage

_PRACTICE_MARK = "【見本】練習用です。証明には使えません"
"""Before everything else on a sheet that certifies nothing."""


@dataclass(frozen=True, slots=True, repr=False)
class WordsAroundTheBody:
    """What stands above and below the body of one front."""

    head: str
    foot: str


def words_around_the_body(
    expected: ExpectedText, furniture: SheetFurniture, number: int, count: int
) -> WordsAroundTheBody:
    """The words of front `number` of `count` that stand in its head and in its foot."""
    match expected:
        case FixedText(sheets):
            title, *_, sentence = sheets[number - 1]
        case FlowingText():
            title, sentence = expected.heading[0], expected.sentence
        case _:
            assert_never(expected)
    return WordsAroundTheBody(
        head=_joined((*_head(number, count, furniture), title)),
        foot=_joined((sentence, _signature(furniture))),
    )


def text_objection(
    fronts: Sequence[str], expected: ExpectedText, furniture: SheetFurniture
) -> Objection | None:
    """The first way in which the words of the fronts are not the expected ones."""
    match expected:
        case FixedText(sheets):
            return _fixed_objection(fronts, sheets, furniture)
        case FlowingText():
            return _flowing_objection(fronts, expected, furniture)


def _fixed_objection(
    fronts: Sequence[str], sheets: tuple[tuple[Passage, ...], ...], furniture: SheetFurniture
) -> Objection | None:
    if len(fronts) != len(sheets):
        return Objection.PAGE_COUNT
    for number, (front, passages) in enumerate(zip(fronts, sheets, strict=True), start=1):
        head = _head(number, len(sheets), furniture)
        rest = _after(front, (*head, *passages, _signature(furniture)))
        if isinstance(rest, Objection):
            return rest
        if rest:
            return Objection.SURPLUS_TEXT
    return None


def _flowing_objection(
    fronts: Sequence[str], expected: FlowingText, furniture: SheetFurniture
) -> Objection | None:
    bodies = []
    tail = _joined((expected.sentence, _signature(furniture)))
    for number, front in enumerate(fronts, start=1):
        rest = _after(front, (*_head(number, len(fronts), furniture), *expected.heading))
        if isinstance(rest, Objection):
            return rest
        if not rest.endswith(tail):
            return Objection.CERTIFICATION
        bodies.append(rest.removesuffix(tail))
    return _body_objection(bodies, expected.body)


def _body_objection(sheets: Iterable[str], passages: Iterable[Passage]) -> Objection | None:
    """How the passages do not fill the sheets, one after the other and over as many as they need."""
    waiting = deque((passage, _joined((passage,))) for passage in passages)
    continued = ""
    for sheet in sheets:
        if not sheet.startswith(continued):
            return Objection.CONTINUATION
        rest = sheet.removeprefix(continued)
        if not rest:
            return Objection.EMPTY_SHEET
        continued, is_divided = "", False
        while rest:
            if not waiting:
                return Objection.SURPLUS_TEXT
            passage, words = waiting.popleft()
            if words.startswith(rest) and words != rest:
                waiting.appendleft((passage, words.removeprefix(rest)))
                continued, is_divided, rest = passage.continued.replace(" ", ""), True, ""
            elif rest.startswith(words):
                rest = rest.removeprefix(words)
            else:
                return passage.objection
        if waiting and not is_divided:
            continued = waiting[0][0].opening.replace(" ", "")
    return waiting[0][0].objection if waiting else None


def _after(text: str, passages: Iterable[Passage]) -> str | Objection:
    """What `text` has left after the passages, or the objection of the first that does not stand there."""
    for passage in passages:
        words = _joined((passage,))
        if not text.startswith(words):
            return passage.objection
        text = text[len(words) :]
    return text


def _head(number: int, count: int, furniture: SheetFurniture) -> tuple[Passage, ...]:
    practice = Passage(_PRACTICE_MARK if furniture.is_for_practice else "", Objection.PRACTICE_MARK)
    return (
        practice,
        Passage(f"（{number}／{count}）", Objection.PAGE_NUMBER),
        Passage(f"{furniture.serial}発行番号", Objection.SERIAL),
    )


def _signature(furniture: SheetFurniture) -> Passage:
    day = wareki(furniture.issued_on)
    return Passage(
        f"{day}{furniture.mayor_title}{furniture.mayor_name}この印は黒色です", Objection.CERTIFICATION
    )


def _joined(passages: Iterable[Passage]) -> str:
    return "".join(passage.text for passage in passages).replace(" ", "")
