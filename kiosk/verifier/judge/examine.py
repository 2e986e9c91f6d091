"""From read pages to a verdict. Pure: no file, no clock, no network (docs/paper.md, "How it is checked")."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.documents.backprint.picture import picture_digest, unpacked
from kiosk.documents.scans import Grey
from kiosk.protocol.errors import ProtocolError
from kiosk.protocol.paper.back_box import open_back
from kiosk.protocol.paper.record import PaperBack
from kiosk.protocol.paper.seal import PaperSeal, lines_digest
from kiosk.protocol.paper.trust_list import TrustList, is_due
from kiosk.verifier.compare.comparison import Comparison, compare
from kiosk.verifier.judge.trusting import municipality_name, record_reasons, seal_reasons
from kiosk.verifier.judge.verdict import REFUTING, UNBELIEVED, Reason, Verdict
from kiosk.verifier.scan.back import FoundBack
from kiosk.verifier.scan.front import FoundFront
from kiosk.verifier.scan.reading import ReadPage, read_page


@dataclass(frozen=True, slots=True, repr=False)
class SheetFinding:
    """What was found about one front."""

    seal: PaperSeal
    fingerprint: str
    municipality: str | None
    lines: tuple[str, ...]
    """What the seal says, continued by what the back says, from top to bottom."""
    reasons: tuple[Reason, ...]
    back: PaperBack | None
    comparison: Comparison | None


@dataclass(frozen=True, slots=True, repr=False)
class Examination:
    """The verdict on everything that was handed in, the reasons, and each sheet by its number."""

    verdict: Verdict
    reasons: tuple[Reason, ...]
    sheets: tuple[SheetFinding, ...]


def examine(pages: Iterable[Grey], trust: TrustList, at: datetime) -> Examination:
    """Judge scanned pages of one certificate, in any order and any position."""
    return judge([read_page(page) for page in pages], trust, at)


def judge(pages: Sequence[ReadPage], trust: TrustList, at: datetime) -> Examination:
    """Judge pages that were read."""
    fronts = [(page.grey, page.front) for page in pages if page.front is not None]
    backs = [page.back for page in pages if page.back is not None]
    general = (Reason.LIST_OLD,) if is_due(trust, at) else ()
    if not fronts:
        reason = Reason.FRONT_MISSING if backs else Reason.NOTHING_READ
        return Examination(Verdict.UNREADABLE, (reason, *general), ())
    sheets = tuple(_finding(grey, front, backs, trust, at) for grey, front in fronts)
    reasons = [*(reason for sheet in sheets for reason in sheet.reasons), *_together(sheets), *general]
    verdict = _verdict(sheets, reasons)
    reasons += _in_the_end(verdict)
    return Examination(verdict, tuple(dict.fromkeys(reasons)), sheets)


def _finding(
    grey: Grey, front: FoundFront, backs: Sequence[FoundBack], trust: TrustList, at: datetime
) -> SheetFinding:
    signed = front.seal
    reasons = list(seal_reasons(signed, trust, at.date()))
    back = _opened(backs, signed.seal)
    comparison = None
    if back is None:
        reasons.append(_why_no_back(backs))
    else:
        of_record = record_reasons(back, trust, at.date())
        if Reason.PROVEN_BY_SEAL_LOG in of_record and Reason.KEY_STOLEN in reasons:
            reasons.remove(Reason.KEY_STOLEN)
        reasons += of_record
        if not _consistent(front, back):
            reasons.append(Reason.BACK_INCONSISTENT)
        elif not UNBELIEVED & set(reasons):
            comparison = compare(grey, front.to_page, unpacked(back.picture))
            reasons += _of_comparison(comparison)
    return SheetFinding(
        seal=signed.seal,
        fingerprint=signed.fingerprint,
        municipality=municipality_name(trust, signed),
        lines=signed.seal.lines + (() if back is None else back.lines),
        reasons=tuple(reasons),
        back=back,
        comparison=comparison,
    )


def _opened(backs: Sequence[FoundBack], seal: PaperSeal) -> PaperBack | None:
    for found in backs:
        if found.box is not None:
            try:
                return open_back(found.box, seal.key)
            except ProtocolError:
                continue
    return None


def _why_no_back(backs: Sequence[FoundBack]) -> Reason:
    if any(back.box is not None for back in backs):
        return Reason.BACK_OF_ANOTHER_FRONT
    return Reason.BACK_UNREADABLE if backs else Reason.BACK_MISSING


def _consistent(front: FoundFront, back: PaperBack) -> bool:
    """Whether seal, record and picture speak of each other."""
    seal, record = front.seal.seal, back.opened_record
    entry = record.sheets[back.sheet - 1]
    continued = seal.continued
    lines_agree = (
        not back.lines if continued is None else continued.digest == lines_digest(seal.key, back.lines)
    )
    try:
        picture_agrees = picture_digest(unpacked(back.picture)) == entry.picture
    except ProtocolError:
        return False
    return (
        lines_agree
        and picture_agrees
        and entry.seal == front.seal.seal_id
        and back.signature.key == front.seal.key_id
        and (back.sheet, len(record.sheets)) == (seal.sheet, seal.sheets)
        and (record.municipality, record.serial, record.issued_on)
        == (seal.municipality, seal.serial, seal.issued_on)
    )


def _of_comparison(comparison: Comparison) -> list[Reason]:
    if not comparison.comparable:
        return [Reason.NOT_COMPARABLE]
    return [
        *([Reason.TEXT_ALTERED] if comparison.altered else []),
        *([Reason.PLACES_DOUBTFUL] if comparison.doubtful else []),
        *([Reason.PLACES_COVERED] if comparison.covered else []),
    ]


def _together(sheets: Sequence[SheetFinding]) -> list[Reason]:
    """What the sheets say about each other."""
    certificates = {(sheet.seal.municipality, sheet.seal.serial) for sheet in sheets}
    records = {sheet.back.record for sheet in sheets if sheet.back is not None}
    if len(certificates) > 1 or len(records) > 1:
        return [Reason.SHEETS_OF_DIFFERENT_CERTIFICATES]
    numbers = {sheet.seal.sheet for sheet in sheets}
    return [Reason.SHEETS_MISSING] if len(numbers) < sheets[0].seal.sheets else []


def _verdict(sheets: Sequence[SheetFinding], reasons: Sequence[Reason]) -> Verdict:
    found = set(reasons)
    fronts_alone = all(sheet.back is None for sheet in sheets) and Reason.BACK_OF_ANOTHER_FRONT not in found
    if REFUTING & found:
        return Verdict.SEAL_INVALID if fronts_alone else Verdict.FORGED
    if found & {Reason.TEXT_ALTERED, Reason.SHEETS_OF_DIFFERENT_CERTIFICATES, Reason.BACK_OF_ANOTHER_FRONT}:
        return Verdict.ALTERED
    if Reason.ISSUER_UNKNOWN in found:
        return Verdict.ISSUER_UNKNOWN
    if fronts_alone:
        return Verdict.SEAL_INVALID if Reason.ALGORITHM_SUNSET in found else Verdict.SEAL_VALID
    if any(_is_past_sunset(sheet) for sheet in sheets):
        return Verdict.FORGED
    incomplete = {
        Reason.NOT_COMPARABLE,
        Reason.PLACES_DOUBTFUL,
        Reason.BACK_UNREADABLE,
        Reason.BACK_MISSING,
    }
    return Verdict.UNREADABLE if incomplete & found else Verdict.GENUINE


def _is_past_sunset(sheet: SheetFinding) -> bool:
    """Whether both signatures are past their day; the one on the seal alone does not matter with a back."""
    return sheet.reasons.count(Reason.ALGORITHM_SUNSET) > 1


def _in_the_end(verdict: Verdict) -> list[Reason]:
    match verdict:
        case Verdict.GENUINE:
            return [Reason.ALL_AGREES, Reason.NO_PROOF_OF_ORIGINAL]
        case Verdict.SEAL_VALID:
            return [Reason.COMPARE_TEXT_YOURSELF, Reason.NO_PROOF_OF_ORIGINAL]
        case _:
            return []
