"""The folder that the city's own system writes to, and what it is told there in return.

Batches lie in a folder for each stream under their number; a folder appears whole, by a rename.
`acknowledged` holds one small file for each stream with the number of the last batch that was taken.
"""

from pathlib import Path
from threading import Lock

from kiosk.municipality.linkage.refused import DeliveryRefused, Location
from kiosk.municipality.linkage.streams import Stream
from kiosk.runtime.whole_file import write_whole

ACKNOWLEDGED = "acknowledged"
DIGESTS = "digests"


class Inbox:
    """One municipality's inbox."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._acknowledging = Lock()

    def place(self, stream: Stream, number: int) -> Path:
        """Where the batch of that number lies, lay or will lie."""
        return self.folder / stream.value / f"{number:010d}"

    def batch(self, stream: Stream, number: int) -> Path | None:
        """The folder of a batch, or None if it has not come yet.

        Raises DeliveryRefused if a later one has come without it.
        """
        folder = self.place(stream, number)
        if folder.is_dir():
            return folder
        later = [name for name in self._numbers(stream) if name > folder.name]
        if later and not folder.is_dir():
            raise DeliveryRefused(
                "gap",
                Location(f"{stream}/{folder.name}"),
                f"the batch is missing, {len(later)} later ones have come",
                f"deliver batch {number} of {stream}",
            )
        return folder if folder.is_dir() else None

    def digests(self) -> list[Path]:
        """The deliveries of digests, the oldest first."""
        folder = self.folder / DIGESTS
        return sorted(path for path in folder.iterdir() if path.name.isdigit()) if folder.is_dir() else []

    def acknowledge(self, stream: Stream, number: int, *, by_load: bool = False) -> None:
        """Tell the source that everything up to this batch was taken and survives a power cut.

        Only a load takes an acknowledgement back: anybody else who names a lower number has read it before
        another thread took the next batch.
        """
        folder = self.folder / ACKNOWLEDGED
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / stream.value
        with self._acknowledging:
            told = int(target.read_text(encoding="ascii")) if target.is_file() else None
            if told is None or told < number or (by_load and told != number):
                write_whole(target, f"{number}\n")

    def _numbers(self, stream: Stream) -> list[str]:
        folder = self.folder / stream.value
        return [path.name for path in folder.iterdir() if path.name.isdigit()] if folder.is_dir() else []
