"""Why something that arrived is not accepted: three exceptions under one, none with content in its text."""

from enum import StrEnum


class ProtocolError(Exception):
    """What arrived is discarded and counted; nothing of it is acted on."""


class ProtocolViolation(ProtocolError):
    """The bytes are not a message of this version: too long, not canonical, unknown or missing fields."""


class SealBroken(ProtocolError):
    """The box was not sealed to this key for this message, session and transcript, or was altered."""

    def __init__(self) -> None:
        super().__init__("the box does not open with this key in this place of the session")


class Fault(StrEnum):
    """What made a signed thing not authentic; the values are log vocabulary."""

    SIGNATURE = "signature"
    ALGORITHM = "algorithm"
    UNKNOWN_KEY = "unknown-key"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    WRONG_SESSION = "wrong-session"
    WRONG_MUNICIPALITY = "wrong-municipality"
    WRONG_AUDIENCE = "wrong-audience"
    WRONG_TERMINAL = "wrong-terminal"
    WRONG_NONCE = "wrong-nonce"
    WRONG_KEYS = "wrong-keys"
    WRONG_STATEMENT = "wrong-statement"
    WRONG_SUBJECT = "wrong-subject"
    WRONG_DIGEST = "wrong-digest"
    OUT_OF_SEQUENCE = "out-of-sequence"
    OUT_OF_ORDER = "out-of-order"
    VERSION_FELL = "version-fell"
    TOO_FEW_SIGNATURES = "too-few-signatures"


class NotAuthentic(ProtocolError):
    """Well formed, but not signed by whom, for what or when it had to be; `fault` says which."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(f"not authentic: {fault}")
        self.fault = fault
