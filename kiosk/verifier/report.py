"""A verdict as JSON and as text, for `kiosk verify`."""

from collections.abc import Iterator

from kiosk.domain.languages import Language
from kiosk.verifier.compare.comparison import Region
from kiosk.verifier.judge.examine import Examination, SheetFinding
from kiosk.verifier.wording import reason_text, verdict_text


def as_json(examination: Examination, milliseconds: float) -> dict[str, object]:
    """The keys that tools rely on are `verdict`, `reasons`, `altered_regions` and `ms`."""
    compared = [(sheet, sheet.comparison) for sheet in examination.sheets if sheet.comparison is not None]
    return {
        "verdict": examination.verdict.value,
        "reasons": [reason.value for reason in examination.reasons],
        "altered_regions": [
            {"sheet": sheet.seal.sheet, **_millimetres(region)}
            for sheet, comparison in compared
            for region in comparison.altered
        ],
        "doubtful_regions": [
            {"sheet": sheet.seal.sheet, **_millimetres(region)}
            for sheet, comparison in compared
            for region in comparison.doubtful
        ],
        "sheets": [_sheet(sheet) for sheet in examination.sheets],
        "ms": round(milliseconds),
    }


def as_text(examination: Examination, language: Language) -> str:
    """Verdict, reasons and content as a person reads them."""
    lines = [verdict_text(examination.verdict, language)]
    lines += [f"- {reason_text(reason, language)}" for reason in examination.reasons]
    for sheet in examination.sheets:
        lines += _content(sheet)
    return "\n".join(lines)


def _content(sheet: SheetFinding) -> Iterator[str]:
    seal = sheet.seal
    yield ""
    yield f"{sheet.municipality or seal.municipality}  {seal.serial}  ({seal.sheet}/{seal.sheets})"
    yield f"確認番号 {sheet.fingerprint}  {seal.issued_on.isoformat()}"
    yield from (f"    {line}" for line in sheet.lines)


def _sheet(sheet: SheetFinding) -> dict[str, object]:
    seal = sheet.seal
    return {
        "municipality": seal.municipality,
        "name": sheet.municipality,
        "kind": seal.kind.value,
        "serial": seal.serial,
        "issued_on": seal.issued_on.isoformat(),
        "sheet": seal.sheet,
        "sheets": seal.sheets,
        "fingerprint": sheet.fingerprint,
        "lines": list(sheet.lines),
        "reasons": [reason.value for reason in sheet.reasons],
    }


def _millimetres(region: Region) -> dict[str, float]:
    return {"x": region.x, "y": region.y, "width": region.width, "height": region.height}
