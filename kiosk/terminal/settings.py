"""The terminal's settings file: every setting of supervisor, till and session, described once."""

from pathlib import Path

from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.runtime.card_acceptance import acceptance_settings
from kiosk.runtime.clock import CLOCK_SETTINGS
from kiosk.runtime.settings import Setting
from kiosk.runtime.tls.credentials import TLS_SETTINGS
from kiosk.terminal.confinement import CONFINEMENT_SETTINGS
from kiosk.terminal.devices.printer.described_settings import PRINTER_SETTINGS
from kiosk.terminal.till.cashless.described_settings import CASHLESS_SETTINGS
from kiosk.terminal.till.described_settings import TILL_SETTINGS

_IDENTITY = (
    Setting("terminal.id", str, "the terminal's number, as the center knows it", example="t-0001"),
    Setting(
        "terminal.shop",
        str,
        "the shop's name as it stands on receipts; empty names none",
        example="みほんマート 見本駅前店",
        default="",
    ),
    Setting("center.address", str, "the center's https address", example="https://center.example.jp:8443"),
    Setting("directory.path", Path, "the signed municipal directory", example="/etc/kiosk/directory.cbor"),
    Setting(
        "directory.keys",
        Path,
        "the pinned Ed25519 directory keys, PEM, one after the other",
        example="/etc/kiosk/directory-keys.pem",
    ),
    Setting(
        "state.directory",
        Path,
        "what outlives a restart: journal, outcomes to report, printer lock, directory number",
        example="/var/lib/kiosk",
        default="/var/lib/kiosk",
    ),
    Setting(
        "log.path",
        str,
        "file that all processes append their log to; empty for the standard error output",
        example="/var/log/kiosk/terminal.log",
        default="",
    ),
)

_DEVICES = (
    Setting(
        "card.reader", str, "PC/SC name of the card reader; empty takes any", example="ACS 00", default=""
    ),
    Setting(
        "card.pad",
        bool,
        "has the PIN typed on the reader where it has keys; false for a reader that claims keys it has not",
        example=True,
        default=True,
    ),
    Setting(
        "pin.keys_are_heard",
        bool,
        "each key of the keypad on the screen makes a sound, the same for all",
        example=True,
        default=True,
    ),
    Setting(
        "pin.count_is_spoken",
        bool,
        "the voice tells how many digits of the PIN are typed, never which",
        example=False,
        default=False,
    ),
    Setting(
        "pin.keys_are_shuffled",
        bool,
        "shuffles the keypad on the screen at each entry, but never where the count is spoken; it is slower",
        example=False,
        default=False,
    ),
    Setting(
        "card.anchors",
        Path,
        "the trust anchors of the cards that are served, PEM, one after the other",
        example="/etc/kiosk/jpki.pem",
    ),
    Setting(
        "card.production",
        bool,
        "serves production cards and refuses every test hierarchy; false serves test cards alone",
        example=False,
        default=False,
    ),
    Setting(
        "card.anchor_register",
        str,
        "TOML register of the production anchors that may be loaded; empty for the one that is shipped",
        example="/etc/kiosk/jpki-anchors.toml",
        default="",
    ),
    *acceptance_settings("card"),
    *PRINTER_SETTINGS,
    Setting(
        "printer.profile",
        str,
        "the calibration that the municipality sets certificates for on this printer",
        example=GENERIC_PRINTER,
        default=GENERIC_PRINTER,
    ),
    Setting(
        "receipt_printer.uri",
        str,
        "where the receipt printer answers: ipps://... for A6 pages, escpos://host:port for a roll",
        example="ipps://192.0.2.8/ipp/print",
    ),
    Setting(
        "receipt_printer.certificate",
        str,
        "PEM file with the one certificate that the receipt printer shows; empty only for plain ipp",
        example="/etc/kiosk/receipt-printer.pem",
        default="",
    ),
    Setting(
        "receipt_printer.allow_plain_ipp",
        bool,
        "permits ipp without encryption; for the demo on loopback",
        example=False,
        default=False,
    ),
)

_SCREEN = (
    Setting("screen.full_screen", bool, "whether the window fills the screen", example=True, default=True),
    Setting("screen.width", int, "width of a window, pixels", example=1024, default=1024, minimum=640),
    Setting("screen.height", int, "height of a window, pixels", example=768, default=768, minimum=480),
)

_SERVICE = (
    Setting(
        "service.hours",
        str,
        "when citizens are served, told on the first screen; outside these hours nobody is asked for a card. "
        "Empty: nothing is told, center and municipality decide",
        example="06:30-23:00",
        default="",
    ),
    Setting(
        "service.closed_every_year",
        str,
        "days of each year without service, in their order; needs `service.hours`",
        example="12-29 12-30 12-31 01-01 01-02 01-03",
        default="",
    ),
    Setting(
        "service.lowest_fee",
        int,
        "lowest fee of a copy among the municipalities, told on the first screen; both 0: not told",
        example=150,
        default=0,
        minimum=0,
    ),
    Setting(
        "service.highest_fee",
        int,
        "highest fee of a copy among the municipalities",
        example=450,
        default=0,
        minimum=0,
    ),
)

_SUPERVISION = (
    Setting(
        "supervisor.start_limit",
        float,
        "seconds that a process may take until it does its work",
        example=60.0,
        default=60.0,
        minimum=1.0,
    ),
    Setting(
        "supervisor.session_silence",
        float,
        "seconds without a sign of life after which a session is killed",
        example=10.0,
        default=10.0,
        minimum=2.0,
    ),
    Setting(
        "supervisor.session_age",
        float,
        "seconds after which a session process that serves nobody is replaced by a fresh one",
        example=21600.0,
        default=21600.0,
        minimum=10.0,
    ),
    Setting(
        "supervisor.session_megabytes",
        int,
        "memory (resident, in 1,000,000 bytes) beyond which a session process that serves nobody is replaced",
        example=400,
        default=400,
        minimum=50,
    ),
    Setting(
        "supervisor.till_silence",
        float,
        "seconds without a sign of life after which the till is killed; longer than the longest payout",
        example=120.0,
        default=120.0,
        minimum=2.0,
    ),
    Setting(
        "supervisor.keeps_till",
        bool,
        "whether `kiosk run` starts the till; false where a service of its own does, under another user",
        example=False,
        default=True,
    ),
    Setting(
        "supervisor.pause",
        float,
        "seconds until a process that failed is started again",
        example=3.0,
        default=3.0,
        minimum=0.1,
    ),
)

SETTINGS = (
    *_IDENTITY,
    *TLS_SETTINGS,
    *CLOCK_SETTINGS,
    *_DEVICES,
    *TILL_SETTINGS,
    *CASHLESS_SETTINGS,
    *_SCREEN,
    *_SERVICE,
    *_SUPERVISION,
    *CONFINEMENT_SETTINGS,
)
