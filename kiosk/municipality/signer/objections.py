"""Why the signer does not sign."""

from enum import StrEnum


class Objection(StrEnum):
    """What differs from the register or the request; the values are log vocabulary."""

    HOLDER_UNKNOWN = "holder-unknown"
    PERSON_OF_ANOTHER_HOUSEHOLD = "person-of-another-household"
    PERSON_OF_ANOTHER_KOSEKI = "person-of-another-koseki"
    PERSON_NOT_ISSUABLE = "person-not-issuable"
    EXTENT = "extent"
    SEAL_NOT_REGISTERED = "seal-not-registered"
    TAX_RECORD = "tax-record"
    KOSEKI = "koseki"
    REGISTER_CHANGED = "register-changed"
    UNREADABLE = "unreadable"
    PAGE_SIZE = "page-size"
    PAGE_COUNT = "page-count"
    BACK_NOT_BLANK = "back-not-blank"
    PAGE_NUMBER = "page-number"
    SERIAL = "serial"
    TITLE = "title"
    ADDRESS = "address"
    PERSON = "person"
    AMOUNT = "amount"
    MATTER = "matter"
    CERTIFICATION = "certification"
    EMPTY_SHEET = "empty-sheet"
    SURPLUS_TEXT = "surplus-text"
    OFFICIAL_SEAL = "official-seal"
    IMPRINT = "imprint"
    SEAL_SQUARE_NOT_FREE = "seal-square-not-free"
