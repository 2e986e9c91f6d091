"""What a check may end in, and why."""

from enum import StrEnum


class Verdict(StrEnum):
    """The outcome; the values are those of `kiosk verify --json`."""

    GENUINE = "genuine"
    ALTERED = "altered"
    FORGED = "forged"
    ISSUER_UNKNOWN = "issuer-unknown"
    """The trust list says nothing of this issuer on that day: neither to be believed nor refuted."""
    UNREADABLE = "unreadable"
    SEAL_VALID = "seal-valid"
    """Front alone: its seal is genuine; the text has to be compared by eye."""
    SEAL_INVALID = "seal-invalid"
    """Front alone: its seal is not one that can be believed."""


class Reason(StrEnum):
    """Why: each with its words in `kiosk.verifier.wording`."""

    NOTHING_READ = "nothing-read"
    FRONT_MISSING = "front-missing"
    BACK_MISSING = "back-missing"
    BACK_UNREADABLE = "back-unreadable"
    NOT_COMPARABLE = "not-comparable"
    TEXT_ALTERED = "text-altered"
    PLACES_DOUBTFUL = "places-doubtful"
    PLACES_COVERED = "places-covered"
    SIGNATURE_WRONG = "signature-wrong"
    ISSUER_UNKNOWN = "issuer-unknown"
    KEY_NOT_OF_ISSUER = "key-not-of-issuer"
    OUTSIDE_KEY_DAYS = "outside-key-days"
    KEY_STOLEN = "key-stolen"
    PROVEN_BY_SEAL_LOG = "proven-by-seal-log"
    ALGORITHM_SUNSET = "algorithm-sunset"
    RECALLED = "recalled"
    BACK_OF_ANOTHER_FRONT = "back-of-another-front"
    BACK_INCONSISTENT = "back-inconsistent"
    SHEETS_OF_DIFFERENT_CERTIFICATES = "sheets-of-different-certificates"
    SHEETS_MISSING = "sheets-missing"
    LIST_OLD = "list-old"
    COMPARE_TEXT_YOURSELF = "compare-text-yourself"
    NO_PROOF_OF_ORIGINAL = "no-proof-of-original"
    ALL_AGREES = "all-agrees"


REFUTING = frozenset(
    {
        Reason.SIGNATURE_WRONG,
        Reason.KEY_NOT_OF_ISSUER,
        Reason.OUTSIDE_KEY_DAYS,
        Reason.KEY_STOLEN,
        Reason.RECALLED,
        Reason.BACK_INCONSISTENT,
    }
)
"""Each of these says that the paper is not what it claims to be."""

UNBELIEVED = REFUTING | {Reason.ISSUER_UNKNOWN}
"""With one of these nothing on the paper is believed."""
