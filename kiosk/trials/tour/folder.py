"""The folder that a tour leaves: made ready before anything starts, and what lies in it afterwards."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

_MADE_ANEW: Final = ("screens", "printed")
_RECEIPTS: Final = "receipt*.pdf"


class FolderUnusable(Exception):
    """The folder cannot hold a tour; names it, the cause and the remedy."""


def prepare_folder(out: Path) -> None:
    """Make `out` and its folders, and take away the pictures and papers of the tour before.

    Raises FolderUnusable.
    """
    try:
        for name in (*_MADE_ANEW, "logs"):
            (out / name).mkdir(parents=True, exist_ok=True)
        for old in (*(path for name in _MADE_ANEW for path in (out / name).iterdir()), *out.glob(_RECEIPTS)):
            old.unlink()
    except OSError as error:
        raise FolderUnusable(
            f"{out} cannot be used as a folder ({error.strerror}); name one that may be written to"
        ) from error


def keep_receipts(out: Path, printed: Sequence[bytes]) -> None:
    """Keep everything that came out of the receipt printer, in order: receipt.pdf, receipt-2.pdf ..."""
    for number, receipt in enumerate(printed, start=1):
        name = "receipt.pdf" if number == 1 else f"receipt-{number}.pdf"
        (out / name).write_bytes(receipt)


def told_of(out: Path) -> Iterator[str]:
    """Where pictures and papers lie, a line for each."""
    yield f"pictures of the screens: {out / 'screens'}"
    yield f"all of them on one sheet: {out / 'contact-sheet.png'}"
    yield from (f"printed certificate: {path}" for path in sorted((out / "printed").glob("*.pdf")))
    yield from (f"receipt or slip: {path}" for path in sorted(out.glob(_RECEIPTS), key=_place))
    yield f"report: {out / 'tour.json'}"


def _place(receipt: Path) -> tuple[int, str]:
    return len(receipt.name), receipt.name
