"""Logs speak a closed vocabulary: every event is listed here with the only fields that it may carry.

A field's value is a number, a truth value or a short identifier; free text is refused, so that no
citizen data can slip in. `docs/log-events.md` is generated from `LogEvent`.
"""

import json
import re
import sys
import threading
from collections.abc import Mapping
from enum import Enum
from typing import TextIO

from kiosk.runtime.clock import Clock

FieldValue = int | float | bool | str
_IDENTIFIER = re.compile(r"[A-Za-z0-9._:/+-]{1,80}")


class LogEvent(Enum):
    """An event: its name, what it means, and the fields it may carry."""

    PROCESS_STARTED = ("process-started", "A process is up and serving.", ("part", "version", "port"))
    PROCESS_STOPPED = ("process-stopped", "A process ended in order.", ("part",))
    STAFF_ENTERED = ("staff-entered", "Somebody typed a staff code.", ("role",))
    STAFF_DENIED = ("staff-denied", "A wrong staff code, and how many came in a row.", ("failures",))
    STAFF_ACTED = ("staff-acted", "What staff had done in the staff area.", ("role", "act", "done"))
    STAFF_RESET = ("staff-reset", "Staff ended the process in front; the next one ends its visit.", ())
    CHILD_STARTED = ("child-started", "The supervisor started a process.", ("child", "pid"))
    CHILD_READY = ("child-ready", "A process of the supervisor does its work.", ("child", "pid"))
    CHILD_HUNG = ("child-hung", "A process gave no sign of life in time and was killed.", ("child", "pid"))
    CHILD_ENDED = (
        "child-ended",
        "A process of the supervisor ended; a negative status is the signal that killed it.",
        ("child", "pid", "status", "ending"),
    )
    CONFINEMENT_LACKING = (
        "confinement-lacking",
        "This kernel cannot take from the process what is named; `kiosk doctor` tells the remedy.",
        ("what",),
    )
    CARD_LEFT_POWERED = (
        "card-left-powered",
        "The card of a session that died could not be powered off; staff is to take it out of the reader.",
        (),
    )
    CARD_LEFT_BEHIND = (
        "card-left-behind",
        "A card lies on the reader and nobody is there; the machine is locked until the staff takes it.",
        (),
    )
    SESSION_STARTED = ("session-started", "A citizen touched the screen.", ("transaction",))
    SESSION_ENDED = ("session-ended", "The visit is over.", ("transaction", "ending", "refusal"))
    SCREEN_SHOWN = ("screen-shown", "Another screen came up.", ("screen",))
    COMMAND_FAILED = (
        "command-failed",
        "A port raised: a programming or configuration fault. Only the exception's type is kept.",
        ("command", "exception"),
    )
    COMMAND_TIMED_OUT = ("command-timed-out", "A command was given up at its deadline.", ("command",))
    LATE_ANSWER_DROPPED = ("late-answer-dropped", "An answer came to a closed command.", ("answer",))
    REFUSED = ("refused", "A request was refused; the code is of domain/refusals.", ("refusal", "step"))
    READER_CHANGED = ("reader-changed", "The card reader reported a change.", ("presence",))
    SPEAKER_MISSING = ("speaker-missing", "The machine has no sound output; nothing is spoken.", ())
    PRINTER_TROUBLE = ("printer-trouble", "The printer cannot print.", ("trouble",))
    PRINT_ENDED = ("print-ended", "A print job reached its end.", ("result", "sheets"))
    MONEY_FAULT = ("money-fault", "Money and journal may differ; staff is needed.", ("device", "fault"))
    CASH_LEVEL = ("cash-level", "What a coin hopper can pay out fell or rose.", ("device", "level"))
    TRANSACTION_CLOSED = (
        "transaction-closed",
        "A transaction was balanced.",
        ("transaction", "received", "paid_out", "kept"),
    )
    RELAYED = ("relayed", "The center passed a sealed message on.", ("municipality", "bytes", "ms"))
    RELAY_FAILED = ("relay-failed", "A municipality could not be reached in time.", ("municipality",))
    AUTHENTICATED = ("authenticated", "The center accepted a card's statement.", ("terminal", "municipality"))
    ISSUED = ("issued", "A certificate was issued; the serial is on the paper.", ("kind", "serial", "ms"))
    REGISTRATION_APPLIED = (
        "registration-applied",
        "Somebody with the 本籍 here applied at a kiosk for registration.",
        ("number",),
    )
    REGISTRATION_DECIDED = (
        "registration-decided",
        "The municipality's operator decided an application for registration.",
        ("number", "state"),
    )
    ISSUE_REPEATED = ("issue-repeated", "The same bytes were issued again on request.", ("serial",))
    LOADED = ("loaded", "A population was loaded; everything is issued from it now.", ("version", "rows"))
    PROFILE_TAKEN = (
        "profile-taken",
        "A changed profile is in force for sessions that are opened from now on; SHA-256 of the file.",
        ("digest",),
    )
    FILE_REFUSED = (
        "file-refused",
        "A renewed file cannot be used; what was read of it before stays in force.",
        ("file",),
    )
    PROFILE_REFUSED = (
        "profile-refused",
        "A changed profile cannot be used; the former one stays in force. The check names line and remedy.",
        ("reason",),
    )
    BATCH_LINKED = ("batch-linked", "A batch of changes was taken and acknowledged.", ("stream", "number"))
    LINK_REFUSED = (
        "link-refused",
        "A batch cannot be taken; nothing that needs its stream is issued until it can.",
        ("stream", "reason", "place"),
    )
    LINK_FAILED = (
        "link-failed",
        "Looking for changes failed and is tried again; only the exception's type is kept.",
        ("exception",),
    )
    HOUSEKEEPING_FAILED = (
        "housekeeping-failed",
        "Housekeeping failed in part and is tried again; only the exception's type is kept.",
        ("exception",),
    )
    RECONCILED = (
        "reconciled",
        "Copy and source were compared; residents with rows that differ are stopped.",
        ("rows", "residents"),
    )
    RECONCILIATION_OVERDUE = (
        "reconciliation-overdue",
        "Copy and source have not been compared for more than a day; see that the source delivers digests.",
        (),
    )
    NEIGHBOUR_UNREACHABLE = (
        "neighbour-unreachable",
        "The server that a session lives on did not answer; the session is refused.",
        (),
    )
    SERVERS_DIFFER = (
        "servers-differ",
        "Servers on one store run different versions or configurations; no session begins until they agree.",
        (),
    )
    VOIDED = ("voided", "A line was declared void.", ("serial",))
    OUTCOME_COUNTED = ("outcome-counted", "An outcome was counted.", ("settlement", "result", "kind", "fee"))
    OUTCOME_CONFLICT = ("outcome-conflict", "The same settlement id came with another body.", ("settlement",))
    JOURNAL_CONTRADICTED = (
        "journal-contradicted",
        "A till's journal is shorter or another than the one whose head was anchored.",
        ("terminal",),
    )
    AUDIT_CONTRADICTED = (
        "audit-contradicted",
        "A municipality's audit log is shorter or another than the one whose head was anchored.",
        ("municipality",),
    )
    MUNICIPALITY_CHANGED = (
        "municipality-changed",
        "A server of a municipality runs a version or a configuration that was not seen there before.",
        ("municipality", "version", "configuration"),
    )
    TERMINAL_ENROLLED = ("terminal-enrolled", "A terminal got a certificate.", ("terminal",))
    TERMINAL_CUT = ("terminal-cut", "A terminal is let in no more.", ("terminal",))
    ANSWER_DISCARDED = (
        "answer-discarded",
        "A terminal discarded a municipality's answer.",
        ("terminal", "municipality", "reason"),
    )
    STOPPED = (
        "stopped",
        "The center stopped a municipality or a terminal; two operators can restart it.",
        ("what", "name", "cause"),
    )
    LOG_LINES_LOST = (
        "log-lines-lost",
        "So many lines could not be written before the next one, as on a full disk.",
        ("lines",),
    )
    RESTARTED = ("restarted", "Two operators let a municipality or a terminal begin again.", ("what", "name"))
    PROTOCOL_VIOLATION = ("protocol-violation", "A message was malformed or not allowed.", ("step", "reason"))
    GLYPH_MISSING = (
        "glyph-missing",
        "A registered character or variation sequence is not in the certificate font; its code points.",
        ("sequence",),
    )
    SIGNER_REFUSED = (
        "signer-refused",
        "The signer found a page that differs from the register.",
        ("reason",),
    )
    SEAL_KEY_DESTROYED = (
        "seal-key-destroyed",
        "The private keys that a past month's paper was sealed with were deleted.",
        ("month",),
    )

    def __init__(self, label: str, meaning: str, fields: tuple[str, ...]) -> None:
        self.label = label
        self.meaning = meaning
        self.fields = fields


class EventLog:
    """Writes events as JSON lines; safe to call from any thread.

    What the sink does not take, as on a full disk, is lost and counted: nobody waits for a line, and no
    process ends for want of one. The next line that is taken follows the number of those that were not.
    """

    def __init__(self, part: str, clock: Clock, sink: TextIO | None = None) -> None:
        self._part = part
        self._clock = clock
        self._sink = sink if sink is not None else sys.stderr
        self._lock = threading.Lock()
        self._lost = 0

    def write(self, event: LogEvent, **fields: FieldValue) -> None:
        """Write one event.

        Raises ValueError for a field that the event does not list or a value that is not short and plain.
        """
        for name, value in fields.items():
            if name not in event.fields:
                raise ValueError(f"log event {event.label} has no field {name}")
            if isinstance(value, str) and not _IDENTIFIER.fullmatch(value):
                raise ValueError(f"field {name} of log event {event.label} is not a plain identifier")
        line = self._line(event, fields)
        with self._lock:
            told_of_loss = self._line(LogEvent.LOG_LINES_LOST, {"lines": self._lost}) if self._lost else ""
            try:
                self._sink.write(told_of_loss + line)
                self._sink.flush()
            except OSError:
                self._lost += 1
            else:
                self._lost = 0

    def _line(self, event: LogEvent, fields: Mapping[str, FieldValue]) -> str:
        record = {"at": self._clock.now().isoformat(), "part": self._part, "event": event.label, **fields}
        return json.dumps(record, ensure_ascii=True) + "\n"


def log_events_markdown() -> str:
    """Describe the vocabulary as the page `docs/log-events.md`."""
    rows = [
        f"| `{event.label}` | {event.meaning} | {', '.join(f'`{field}`' for field in event.fields)} |"
        for event in LogEvent
    ]
    head = [
        "# Log events",
        "",
        "Generated from `kiosk/runtime/log.py` by `make docs`. Every line carries `at`, `part`, `event` too.",
        "",
        "| event | meaning | fields |",
        "|---|---|---|",
    ]
    return "\n".join([*head, *rows]) + "\n"
