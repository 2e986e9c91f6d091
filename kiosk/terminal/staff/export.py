"""The signed export of journal and log, for whoever looks into a machine from afar (docs/staff.md)."""

import json
import subprocess
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kiosk.runtime.tls.private_key import TlsPrivateKey
from kiosk.runtime.whole_file import SHARED_SECRET, write_whole
from kiosk.terminal.till.journal.chain import Link
from kiosk.terminal.till.journal.reader import JournalReader

_JOURNALCTL = ("/usr/bin/journalctl", "--output=cat", "--no-pager", "--since=-14d", "--unit=kiosk-*")
_LOG_SECONDS = 30.0
_LOG_LINES = 200_000


@dataclass(frozen=True, slots=True)
class ExportSources:
    """What is exported, and by whom it is signed."""

    terminal: str
    journal: Path
    log: Callable[[], Iterable[str]]
    key: TlsPrivateKey


def export_to(folder: Path, sources: ExportSources, now: datetime) -> str:
    """Write NAME.jsonl, its signature NAME.sig (ECDSA, SHA-256, DER) and the public key NAME.pem; gives NAME.

    Raises OSError where the folder cannot be written, JournalError for a journal that cannot be read.
    """
    folder.mkdir(mode=0o750, parents=True, exist_ok=True)
    name = f"{sources.terminal}-{now:%Y%m%dT%H%M%S}"
    content = "".join(f"{line}\n" for line in _lines(sources, now)).encode()
    signature = sources.key.key.sign(content, ec.ECDSA(hashes.SHA256()))
    public = sources.key.key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    for suffix, part in ((".jsonl", content), (".sig", signature), (".pem", public)):
        write_whole(folder / f"{name}{suffix}", part, SHARED_SECRET)
    return name


def log_of_file(path: Path) -> list[str]:
    """The lines of a log file."""
    return path.read_text(encoding="utf-8", errors="replace").splitlines()[-_LOG_LINES:]


def log_of_systemd() -> list[str]:
    """What the kiosk's units said within fourteen days. Raises OSError where no journal can be read."""
    try:
        told = subprocess.run(_JOURNALCTL, capture_output=True, check=True, timeout=_LOG_SECONDS)  # noqa: S603
    except subprocess.SubprocessError as fault:
        raise OSError("journalctl gives no log; set log.path, or mend it") from fault
    return told.stdout.decode("utf-8", errors="replace").splitlines()[-_LOG_LINES:]


def _lines(sources: ExportSources, now: datetime) -> Iterator[str]:
    yield json.dumps({"part": "export", "terminal": sources.terminal, "at": now.isoformat()})
    with closing(JournalReader.open(sources.journal)) as journal:
        yield from (json.dumps(_row(link)) for link in journal.links())
    yield from (json.dumps({"part": "log", "line": line}) for line in sources.log())


def _row(link: Link) -> dict[str, object]:
    """A row as the chain has it, so that the chain can be checked from the export alone."""
    row: dict[str, object] = {
        "part": "journal",
        "seq": link.seq,
        "previous": link.prev_hash.hex(),
        "commitment": link.commitment.hex(),
    }
    if link.event is None:
        return row
    entry = link.event.entry
    return row | {
        "at": link.event.at.isoformat(),
        "transaction": entry.transaction,
        "kind": entry.kind.value,
        "amount": entry.amount,
        "device": entry.device,
        "counter": entry.device_counter,
        "key": entry.key,
        "reference": entry.reference,
    }
