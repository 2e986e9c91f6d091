"""Every scenario ends as written: what came out of the machine, and what the card was asked."""

import hashlib
from dataclasses import dataclass

import pytest

from kiosk.demo.scenarios.catalogue import SCENARIOS
from kiosk.demo.scenarios.walking_away import WALKING_AWAY
from kiosk.domain.refusals import Refusal
from tests.end_to_end.tours.conftest import Play, Tour


@dataclass(frozen=True, slots=True)
class Expected:
    """The end of a scenario in the words of `tour.json`."""

    outcome: str
    refusal: Refusal | None = None
    money: tuple[int, int, int] = (0, 0, 0)
    """In, out, fees."""
    kinds: tuple[str, ...] = ()
    sheets: tuple[int, ...] = ()
    pin_verifications: int = 1
    sheets_out: tuple[int, ...] | None = None
    """Sheets that came out of each document; all of them if not given."""


def before_the_pin(refusal: Refusal) -> Expected:
    """A card that is refused without costing a try."""
    return Expected("refused", refusal, pin_verifications=0)


ONE_JUMINHYO = Expected("printed", None, (300, 0, 300), ("juminhyo",), (1,))

ENDS = {
    "qr-happy": ONE_JUMINHYO,
    "qr-cancel": Expected("cancelled"),
    "qr-answer-lost": ONE_JUMINHYO,
    "qr-refund-after-jam": Expected(
        "refunded", Refusal.PRINT_FAILED, (300, 300, 0), ("juminhyo",), (1,), sheets_out=(0,)
    ),
    "emoney-happy": ONE_JUMINHYO,
    "emoney-unknown-resolved": ONE_JUMINHYO,
    "emoney-unknown-unresolved": Expected("unresolved", Refusal.PAYMENT_UNKNOWN),
    "happy-path": ONE_JUMINHYO,
    "two-lines": Expected("printed", None, (600, 0, 600), ("juminhyo", "inkan-toroku"), (1, 1)),
    "wrong-pin-once": Expected("printed", None, (300, 0, 300), ("juminhyo",), (1,), 2),
    "pin-locked": Expected("refused", Refusal.CARD_PIN_LOCKED, pin_verifications=3),
    "card-torn-out": Expected("refused", Refusal.CARD_REMOVED_TOO_EARLY, pin_verifications=0),
    "card-left-on-reader": ONE_JUMINHYO,
    "card-torn-at-verify": Expected("refused", Refusal.CARD_REMOVED_TOO_EARLY),
    "card-torn-at-signing": Expected("refused", Refusal.CARD_REMOVED_TOO_EARLY),
    "card-swapped": Expected("refused", Refusal.CARD_SWAPPED, pin_verifications=0),
    "several-cards": before_the_pin(Refusal.CARD_SEVERAL),
    "card-mute": Expected("refused", Refusal.CARD_MUTE, pin_verifications=0),
    "last-try-warning": Expected("cancelled", None, pin_verifications=0),
    "card-back-too-early": ONE_JUMINHYO,
    "card-left-at-the-end": ONE_JUMINHYO,
    "reader-unplugged-and-back": ONE_JUMINHYO,
    "reader-lost": Expected("refused", Refusal.READER_MISSING, pin_verifications=0),
    "certificate-expired": before_the_pin(Refusal.CARD_CERTIFICATE_EXPIRED),
    "certificate-not-yet-valid": before_the_pin(Refusal.CARD_CERTIFICATE_NOT_YET_VALID),
    "certificate-foreign": before_the_pin(Refusal.CARD_NOT_FOR_PRACTICE),
    "certificate-unknown": before_the_pin(Refusal.CARD_CERTIFICATE_NOT_TRUSTED),
    "certificate-for-signing": before_the_pin(Refusal.CARD_CERTIFICATE_WRONG_POLICY),
    "card-without-certificate": before_the_pin(Refusal.CARD_WITHOUT_CERTIFICATE),
    "card-without-jpki": before_the_pin(Refusal.CARD_NOT_MY_NUMBER),
    "card-without-pin": before_the_pin(Refusal.CARD_WITHOUT_PIN),
    "phone-on-reader": before_the_pin(Refusal.CARD_PHONE_NOT_SERVED),
    "jam-after-payment": Expected(
        "refunded", Refusal.PRINT_FAILED, (300, 300, 0), ("juminhyo",), (1,), sheets_out=(0,)
    ),
    "jam-on-second-line": Expected(
        "unresolved",
        Refusal.PRINT_UNCLEAR,
        (600, 300, 300),
        ("inkan-toroku", "juminhyo"),
        (1, 2),
        sheets_out=(1, 1),
    ),
    "lost-answer": ONE_JUMINHYO,
    "late-answer": Expected("refused", Refusal.ANSWER_TOO_LATE),
    "cancel-at-payment": Expected("cancelled", None, (100, 100, 0)),
    "overpaid-cash": Expected("printed", None, (1000, 700, 300), ("juminhyo",), (1,)),
    "exact-cash": ONE_JUMINHYO,
    "no-change-left": ONE_JUMINHYO,
    "coin-after-amount": Expected("printed", None, (400, 100, 300), ("juminhyo",), (1,)),
    "coin-jam": Expected("refunded", Refusal.CASH_FAULT, (100, 100, 0)),
    "power-cut-in-payment": Expected("refunded", Refusal.CASH_FAULT, (100, 100, 0)),
    "no-paper-before-payment": Expected("refused", Refusal.PRINTER_NO_PAPER),
    "no-paper-at-start": ONE_JUMINHYO,
    "no-toner-before-payment": Expected("refused", Refusal.PRINTER_NO_TONER),
    "cover-open-before-payment": Expected("refused", Refusal.PRINTER_OPEN),
    "printer-gone-before-payment": Expected("refused", Refusal.PRINTER_UNREACHABLE),
    "misprint": Expected("refunded", None, (300, 0, 300), ("juminhyo",), (1,)),
    "misprint-after-jam": Expected(
        "unresolved",
        Refusal.PRINT_UNCLEAR,
        (600, 300, 300),
        ("inkan-toroku", "juminhyo"),
        (1, 2),
        sheets_out=(1, 1),
    ),
    "printer-gone-after-payment": Expected(
        "refunded", Refusal.PRINT_FAILED, (300, 300, 0), ("juminhyo",), (1,), sheets_out=(0,)
    ),
    "jam-on-first-of-two": Expected(
        "refunded", Refusal.PRINT_FAILED, (600, 600, 0), ("juminhyo",), (1,), sheets_out=(0,)
    ),
    "answer-lost-for-good": Expected("refunded", Refusal.ISSUE_FAILED, (300, 300, 0)),
    "answer-twice": Expected("refused", Refusal.ANSWER_NOT_TRUSTED),
    "line-slow": ONE_JUMINHYO,
    "cut-off-at-hello": Expected("refused", Refusal.CENTER_UNREACHABLE, pin_verifications=0),
    "cut-off-at-authenticate": Expected("refused", Refusal.CENTER_UNREACHABLE),
    "cut-off-at-open": Expected("refused", Refusal.CENTER_UNREACHABLE),
    "cut-off-at-application": Expected("refused", Refusal.CENTER_UNREACHABLE),
    "cut-off-at-issue": Expected("refunded", Refusal.ISSUE_FAILED, (300, 300, 0)),
    "cut-off-at-outcome": ONE_JUMINHYO,
    "center-restarted": ONE_JUMINHYO,
    "municipality-unreachable": Expected("refused", Refusal.MUNICIPALITY_UNREACHABLE, pin_verifications=0),
    "municipality-stops": Expected("refused", Refusal.MUNICIPALITY_UNREACHABLE),
    "municipality-restarted": Expected("refused", Refusal.SESSION_EXPIRED),
    "municipality-closed": Expected("refused", Refusal.MUNICIPALITY_CLOSED, pin_verifications=0),
    "fee-changed": Expected("refused", Refusal.FEE_CHANGED),
    "fee-changed-after-quote": ONE_JUMINHYO,
    "kind-out-of-hours": Expected("cancelled"),
    "city-system-down": ONE_JUMINHYO,
    "link-too-old": Expected("refused", Refusal.DATA_TOO_OLD),
    "protected-person": Expected("refused", Refusal.PERSON_PROTECTED),
    "moved-out": Expected("refused", Refusal.PERSON_MOVED_OUT),
    "new-card": Expected("refused", Refusal.CARD_FROM_NEXT_DAY),
    "unprintable-name": Expected("refused", Refusal.NAME_NOT_PRINTABLE),
    "no-seal": Expected("cancelled"),
    "household-moving-out": Expected("cancelled"),
    "tax-not-declared": Expected("cancelled"),
    "koseki-pending": Expected("cancelled"),
    "language-in-the-middle": ONE_JUMINHYO,
    "back-from-every-screen": ONE_JUMINHYO,
    "touched-twice": ONE_JUMINHYO,
    "touched-beside": ONE_JUMINHYO,
    "center-unreachable": Expected("refused", Refusal.CENTER_UNREACHABLE, pin_verifications=0),
    "out-of-hours": Expected("refused", Refusal.OUT_OF_HOURS, pin_verifications=0),
    "under-15": Expected("refused", Refusal.PERSON_UNDER_15),
    "honseki-elsewhere": Expected("cancelled"),
    "registration-applied": Expected("registered"),
    "registration-pending": Expected("refused", Refusal.REGISTRATION_PENDING),
    "registration-approved": Expected("printed", None, (350, 0, 350), ("koseki",), (1,)),
    "registration-rejected": Expected("refused", Refusal.REGISTRATION_REJECTED),
    "household-of-seven": Expected("printed", None, (300, 0, 300), ("juminhyo",), (2,)),
    "rare-names": ONE_JUMINHYO,
    "by-receiver": ONE_JUMINHYO,
    "card-next-generation": ONE_JUMINHYO,
    "free-certificate": Expected("printed", None, (0, 0, 0), ("nozei",), (1,)),
    **{
        f"walk-away-{screen}": Expected("timed_out", pin_verifications=0)
        for screen in ("notice", "lay-card", "municipality", "honseki-list", "last-try", "pin")
    },
    **{
        f"walk-away-{screen}": Expected("timed_out")
        for screen in (
            *("take-card", "kind", "extent", "receiver", "persons", "items", "copies"),
            *("basket", "summary"),
            *("payment-method", "payment", "scan-code", "touch-terminal"),
            *("registration", "birth-date", "hittosha", "telephone", "registration-check"),
        )
    },
    "walk-away-payment-with-money-in": Expected("timed_out", None, (100, 100, 0)),
    "walk-away-take-paper": ONE_JUMINHYO,
    "walk-away-take-receipt": ONE_JUMINHYO,
    "walk-away-take-card-at-the-end": ONE_JUMINHYO,
    "walk-away-registered": Expected("registered"),
    "walk-away-take-change": Expected("printed", None, (1000, 700, 300), ("juminhyo",), (1,)),
    "walk-away-farewell": ONE_JUMINHYO,
    "walk-away-misprint": ONE_JUMINHYO,
    "walk-away-refused": Expected("refused", Refusal.PRINTER_NO_PAPER),
}


def check_papers(tour: Tour, expected: Expected) -> None:
    documents = tour.told["documents"]
    assert tuple(document["kind"] for document in documents) == expected.kinds
    assert tuple(document["sheets"] for document in documents) == expected.sheets
    out = expected.sheets if expected.sheets_out is None else expected.sheets_out
    assert tuple(document["sheets_out"] for document in documents) == out
    digests = [hashlib.sha256(paper).hexdigest() for paper in tour.printed]
    received = [document["printed_sha256"] for document in documents if document["printed_sha256"]]
    assert received == digests
    assert all(document["printed_sha256"] in {None, document["issued_sha256"]} for document in documents)
    assert all(document["printed_sha256"] for document in documents if document["result"] == "printed")
    assert all(paper.startswith(b"%PDF-") for paper in tour.printed)


ALIKE = frozenset(
    {
        "several-cards",
        "certificate-not-yet-valid",
        "certificate-foreign",
        "certificate-for-signing",
        "card-without-certificate",
        "card-without-jpki",
        "card-without-pin",
        "phone-on-reader",
        "city-system-down",
        "link-too-old",
        "cut-off-at-authenticate",
        "cut-off-at-open",
        "cut-off-at-application",
        "cut-off-at-issue",
        "municipality-unreachable",
        "municipality-stops",
        "municipality-closed",
        "fee-changed-after-quote",
        "protected-person",
        "moved-out",
        "new-card",
        "no-seal",
        "household-moving-out",
        "tax-not-declared",
        "koseki-pending",
        "line-slow",
        "language-in-the-middle",
        *(scenario.name for scenario in WALKING_AWAY),
    }
)
"""End at the same place as others; each cause, and silence on each screen, has its test at driver or flow."""

SHORT_OF_ALIKE = frozenset({"walk-away-pin", "walk-away-payment-with-money-in", "walk-away-take-paper"})
"""One of a kind that is played in every run."""


def is_long(name: str) -> bool:
    return name in ALIKE - SHORT_OF_ALIKE


def test_every_scenario_says_how_it_ends() -> None:
    assert ENDS.keys() == SCENARIOS.keys()


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.long if is_long(name) else ()) for name in SCENARIOS]
)
def test_a_scenario_ends_as_written(play: Play, name: str) -> None:
    expected = ENDS[name]
    tour = play(name)
    assert tour.findings == ()
    told = tour.told
    assert (told["scenario"], told["outcome"], told["refusal"]) == (name, expected.outcome, expected.refusal)
    assert tuple(told["money"][key] for key in ("in", "out", "fees")) == expected.money
    assert told["pin_verifications"] == expected.pin_verifications
    check_papers(tour, expected)
