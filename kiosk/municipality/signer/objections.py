"""Why the signer does not sign."""

from enum import StrEnum


class Objection(StrEnum):
    """What differs from the register or the request; the values are log vocabulary."""

    HOLDER_UNKNOWN = "holder-unknown"
    PERSON_OF_ANOTHER_HOUSEHOLD = "person-of-another-household"
    PERSON_NOT_ISSUABLE = "person-not-issuable"
    EXTENT = "extent"
    SEAL_NOT_REGISTERED = "seal-not-registered"
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
    CERTIFICATION = "certification"
    SURPLUS_TEXT = "surplus-text"
    OFFICIAL_SEAL = "official-seal"
    IMPRINT = "imprint"
    SEAL_SQUARE_NOT_FREE = "seal-square-not-free"
