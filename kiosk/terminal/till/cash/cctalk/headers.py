"""The ccTalk headers and addresses that the till uses (docs/reference/payment.md, section 1)."""

from enum import IntEnum


class Header(IntEnum):
    """What a command asks for, or how a reply answers."""

    REPLY = 0
    RESET = 1
    NAK = 5
    BUSY = 6
    OPERATING_MODE = 153
    ROUTE_NOTE = 154
    NOTE_ID = 157
    NOTE_EVENTS = 159
    TEST_HOPPER = 163
    ENABLE_HOPPER = 164
    HOPPER_STATUS = 166
    DISPENSE = 167
    EMERGENCY_STOP = 172
    COIN_ID = 184
    SORTER_PATH = 210
    MASTER_INHIBIT = 228
    COIN_EVENTS = 229
    INHIBITS = 231
    SERIAL_NUMBER = 242
    SIMPLE_POLL = 254


class Address(IntEnum):
    """The customary addresses on the bus."""

    COIN_ACCEPTOR = 2
    FIRST_HOPPER = 3
    NOTE_ACCEPTOR = 40


ENABLE_KEY = 165
"""The data byte without which header 164 leaves a hopper disabled."""
