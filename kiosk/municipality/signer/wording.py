"""Comparing the words on finished fronts with those that have to stand there. ASCII spaces play no part."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import assert_never

from kiosk.documents.content import SheetFurniture
from kiosk.domain.eras import wareki
from kiosk.municipality.signer.objections import Objection
from kiosk.municipality.signer.passages import ExpectedText, FixedText, FlowingText, Passage


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
    if not all(bodies):
        return Objection.EMPTY_SHEET
    rest = _after("".join(bodies), expected.body)
    if isinstance(rest, Objection):
        return rest
    return Objection.SURPLUS_TEXT if rest else None


def _after(text: str, passages: Iterable[Passage]) -> str | Objection:
    """What `text` has left after the passages, or the objection of the first that does not stand there."""
    for passage in passages:
        words = _joined((passage,))
        if not text.startswith(words):
            return passage.objection
        text = text[len(words) :]
    return text


def _head(number: int, count: int, furniture: SheetFurniture) -> tuple[Passage, ...]:
    return (
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
