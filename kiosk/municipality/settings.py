"""Settings of `kiosk municipality serve`."""

from datetime import timedelta
from pathlib import Path

from sqlalchemy.exc import ArgumentError

from kiosk.documents.backprint.hint import hint_marks
from kiosk.documents.certificate_font import certificate_font
from kiosk.documents.errors import NotPrintable
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.municipality.entitlement import OrderCaps
from kiosk.municipality.office import CHECK_AT
from kiosk.municipality.printer_settings import PRINTER_SETTINGS
from kiosk.municipality.store import Store
from kiosk.protocol.limits import MAX_LINES, MAX_SHEETS
from kiosk.runtime.card_acceptance import acceptance_settings
from kiosk.runtime.clock import CLOCK_SETTINGS
from kiosk.runtime.serving import LISTEN_SETTINGS
from kiosk.runtime.settings import Setting, Settings, SettingsRefused
from kiosk.runtime.tls.credentials import TLS_SETTINGS

_CAPS = OrderCaps()

STORE_SETTINGS = (
    Setting(
        "store.path",
        Path,
        "SQLite database of registry, ledger and audit log, for one server machine",
        example="store.sqlite",
        default="store.sqlite",
    ),
    Setting(
        "store.postgresql",
        str,
        "the same in PostgreSQL, for one machine or several; takes the place of store.path",
        example="postgresql://kiosk@10.0.0.9/kiosk",
        default="",
    ),
)
"""Where registry, ledger and audit log are kept."""

SITE_SETTINGS = (
    Setting(
        "site.address",
        str,
        "where the other servers on the same store reach this one; empty if it is the only one",
        example="https://10.0.0.5:8443",
        default="",
    ),
    Setting(
        "site.certificates",
        Path,
        "TLS certificates of all servers on the same store, PEM; read where site.address is given",
        example="servers.pem",
        default="servers.pem",
    ),
)
"""One server or many."""

LINKAGE_SETTINGS = (
    Setting(
        "linkage.inbox", Path, "folder that the city's own system writes to", example="inbox", default="inbox"
    ),
    Setting(
        "linkage.max_age_minutes",
        int,
        "how far a stream of changes may be behind before nothing that needs it is issued",
        example=30,
        default=30,
        minimum=1,
    ),
    Setting(
        "linkage.poll_seconds",
        float,
        "how often the inbox is looked at",
        example=2.0,
        default=2.0,
        minimum=0.05,
    ),
)
"""How the city's own system is followed."""

HOUSEKEEPING_SECONDS = 15.0
"""The default of how often the server looks after itself."""

HOUSEKEEPING_SETTINGS = (
    Setting(
        "housekeeping.seconds",
        float,
        "how often a changed profile is looked for, and keys and sessions whose time is over are given up",
        example=15.0,
        default=HOUSEKEEPING_SECONDS,
        minimum=0.05,
    ),
)
"""What the server does by itself beside answering."""

SETTINGS = (
    *LISTEN_SETTINGS,
    *TLS_SETTINGS,
    *CLOCK_SETTINGS,
    Setting("municipality.profile", Path, "TOML profile: services, fees, hours", example="profile.toml"),
    *STORE_SETTINGS,
    *SITE_SETTINGS,
    *LINKAGE_SETTINGS,
    *HOUSEKEEPING_SETTINGS,
    Setting(
        "linkage.follow",
        bool,
        "whether the server takes changes itself; else `kiosk municipality sync` does",
        example=True,
        default=True,
    ),
    Setting(
        "recall.void_list",
        Path,
        "signed list of void serial numbers that recall writes for the verifiers' trust list",
        example="void-list.cbor",
        default="void-list.cbor",
    ),
    Setting(
        "recall.key",
        Path,
        "key that persons are found in the ledger with: 64 hexadecimal digits",
        example="recall.key",
        is_private=True,
    ),
    Setting(
        "message.key",
        Path,
        "the Ed25519 key of messages and manifests, PEM",
        example="message.key",
        is_private=True,
    ),
    Setting(
        "seal.keys",
        Path,
        "folder of the monthly keys that paper is sealed with, 2026-11.pem and so on",
        example="seal-keys",
        default="seal-keys",
        is_private=True,
    ),
    Setting(
        "seal.check_at",
        str,
        "where a receiver checks a paper, as the hint on its back says it",
        example="https://www.city.mihon.example/check",
        default=CHECK_AT,
    ),
    Setting("official_seal.picture", Path, "公印: 1-bit PNG at 600 dpi", example="official-seal.png"),
    Setting("jpki.anchors", Path, "JPKI trust anchors, PEM, one after the other", example="jpki.pem"),
    *acceptance_settings("jpki"),
    Setting(
        "jpki.revocation",
        bool,
        "whether the center's token has to carry a good OCSP response about the card",
        example=True,
        default=True,
    ),
    Setting("center.certificates", Path, "TLS certificates of the center, PEM", example="center.pem"),
    Setting(
        "center.token_keys",
        Path,
        "JSON list of the center's token keys (`kiosk center token`); read again when it changes",
        example="token-keys.json",
    ),
    Setting(
        "order.copies_per_day",
        int,
        "copies of one kind that one card may have issued a day",
        example=_CAPS.copies_per_day,
        default=_CAPS.copies_per_day,
        minimum=1,
    ),
    Setting(
        "order.sheets",
        int,
        f"sheets that one order may come to; one certificate never has more than {MAX_SHEETS}",
        example=_CAPS.sheets_per_order,
        default=_CAPS.sheets_per_order,
        minimum=1,
        maximum=MAX_LINES * MAX_SHEETS,
    ),
    *PRINTER_SETTINGS,
)


def open_store(settings: Settings) -> Store:
    """The store that the settings choose. Raises SettingsRefused for an address that is none."""
    address = settings.text("store.postgresql")
    if not address:
        return Store.in_file(settings.path("store.path"))
    try:
        return Store.at(address)
    except (ArgumentError, ValueError) as error:
        raise SettingsRefused(
            "store.postgresql: not an address of a database; for example postgresql://kiosk@10.0.0.9/kiosk"
        ) from error


def check_at(settings: Settings) -> str:
    """Where papers are checked. Raises SettingsRefused for words that the hint on a back cannot hold."""
    words = settings.text("seal.check_at")
    try:
        hint_marks(Compositor(certificate_font().registered_face), words)
    except NotPrintable as error:
        raise SettingsRefused(
            "seal.check_at: too long for the hint, or not in the certificate font; shorten it"
        ) from error
    return words


def max_age(settings: Settings) -> timedelta:
    """How far a stream of changes may be behind."""
    return timedelta(minutes=settings.number("linkage.max_age_minutes"))
