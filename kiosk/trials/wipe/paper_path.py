"""Documents of 3 kB to 1 MB on their way through processes that open, print and forget them.

The municipality's part is played here, so that the content key is known.
"""

import io
import json
import secrets
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, Final

from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from reportlab.pdfgen.canvas import Canvas

from kiosk.demo.shop.print_corner import PrintCorner, virtual_print_corner
from kiosk.protocol.hybrid_keys import X25519_BYTES, HpkePublicKey
from kiosk.protocol.identifiers import SessionId, new_session_id
from kiosk.protocol.legs import Leg
from kiosk.protocol.limits import CONTENT_KEY_BYTES
from kiosk.protocol.padding import pad
from kiosk.protocol.sealing import encrypt_body
from kiosk.trials.wipe import printing_process
from kiosk.trials.wipe.blocks import Place
from kiosk.trials.wipe.marks import Kind, Mark, document_mark
from kiosk.trials.wipe.memory import writable_memory
from kiosk.trials.wipe.private_keys import ed25519_public, private_halves, x25519_public
from kiosk.trials.wipe.search import Found, Sought, search

SIZES: Final = (3_000, 30_000, 300_000, 1_000_000)
_SUITE: Final = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_LINE_BYTES: Final = 100


class PaperPathBroken(Exception):
    """A document did not come out; nothing can be said of what is left."""


@dataclass(frozen=True, slots=True)
class PaperPath:
    """One document: what was found in the process while it held it, and after it was printed."""

    size: int
    session_keys: int
    """How many private keys of the session were found while it needed them, of two."""
    while_unwrapped: Found
    """The content key has to be found here, or the search is blind."""
    while_held: Found
    """The document has to be found here."""
    when_printed: Found

    @property
    def was_seen(self) -> bool:
        """Whether keys and document were found as long as they were in use."""
        unwrapped, held = self.while_unwrapped.by_kind, self.while_held.by_kind
        return self.session_keys > 0 and unwrapped[Kind.KEYS] > 0 and held[Kind.DOCUMENT] > 0


def search_paper_paths(folder: Path, sizes: tuple[int, ...] = SIZES) -> tuple[PaperPath, ...]:
    """Print a document of each size. Raises PaperPathBroken and MemoryUnreadable."""
    with virtual_print_corner(folder / "paper-path", sheet_seconds=0.05) as printer:
        return tuple(_search_one(folder, printer, _document(size)) for size in sizes)


def _search_one(folder: Path, printer: PrintCorner, document: bytes) -> PaperPath:
    content_key, session = secrets.token_bytes(CONTENT_KEY_BYTES), new_session_id()
    content_key_mark = Mark(Kind.KEYS, "content key", (content_key,))
    with _printing_process(folder, printer, session) as (process, ask):
        place = Place(f"process that printed {len(document):,} bytes", partial(writable_memory, process.pid))
        public = ask("")
        signing, sealing = bytes.fromhex(public["signing"]), bytes.fromhex(public["sealing"])
        wanted = ((ed25519_public, signing), (x25519_public, sealing[-X25519_BYTES:]))
        keys = private_halves(place.read(), wanted)
        marks = [document_mark(document), content_key_mark, Mark(Kind.KEYS, "session keys", tuple(keys))]
        box = _sealed(document, content_key, sealing, session)
        _expect(ask(f"{len(box)}\n", box), "unwrapped")
        unwrapped = search(place, Sought([content_key_mark]))
        _expect(ask("\n"), "opened")
        held = search(place, Sought(marks))
        _expect(ask("\n"), "PRINTED")
        return PaperPath(len(document), len(keys), unwrapped, held, search(place, Sought(marks)))


Answer = dict[str, str]


@contextmanager
def _printing_process(
    folder: Path, printer: PrintCorner, session: SessionId
) -> Iterator[tuple["subprocess.Popen[bytes]", Callable[..., Answer]]]:
    settings = printer.settings
    command = [
        sys.executable,
        "-m",
        printing_process.__name__,
        settings.uri,
        str(settings.pinned_certificate),
    ]
    with subprocess.Popen(  # noqa: S603 - our own program
        [*command, str(folder / "paper-path-lock"), session.hex()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        if process.stdin is None or process.stdout is None:
            raise PaperPathBroken("a process without pipes")
        source, sink = process.stdin, process.stdout

        def ask(line: str, body: bytes = b"") -> Answer:
            return _ask(source, sink, line.encode("ascii") + body)

        try:
            yield process, ask
        finally:
            process.kill()


def _ask(source: IO[bytes], sink: IO[bytes], question: bytes) -> Answer:
    source.write(question)
    source.flush()
    answer = sink.readline()
    if not answer:
        raise PaperPathBroken("the process that prints has ended")
    told: Answer = json.loads(answer)
    return told


def _expect(answer: Answer, stage: str) -> None:
    if answer.get("stage") != stage:
        raise PaperPathBroken(f"the printing ended as {answer.get('stage')}, not as {stage}")


def _sealed(document: bytes, content_key: bytes, recipient: bytes, session: SessionId) -> bytes:
    place = printing_process.place_of(session)
    wrapped = _SUITE.encrypt(content_key, HpkePublicKey.from_bytes(recipient).hybrid, place.binding)
    body = pad(b"", document, Leg.ISSUE_ANSWER.buckets)
    return wrapped + encrypt_body(content_key, body, place)


def _document(size: int) -> bytes:
    """A PDF of one page of random lines, about so long."""
    file = io.BytesIO()
    canvas = Canvas(file, pageCompression=0, invariant=1)
    for line in range(size // _LINE_BYTES):
        canvas.drawString(72, 72 + line % 700, secrets.token_hex(_LINE_BYTES // 4))
    canvas.showPage()
    canvas.save()
    return file.getvalue()
