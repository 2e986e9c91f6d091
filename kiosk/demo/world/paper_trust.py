"""Trust list and pinned keys of a world as the two files that `kiosk verify` is given."""

import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PaperTrust:
    """The files in `folder`."""

    folder: Path

    @property
    def trust_list(self) -> Path:
        """For `kiosk verify --trust`."""
        return self.folder / "trust-list.cbor"

    @property
    def pinned(self) -> Path:
        """For `kiosk verify --keys`."""
        return self.folder / "directory-keys.pem"

    def write(self, trust_list: bytes, pinned_pem: bytes) -> None:
        """Put both files there."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.trust_list.write_bytes(trust_list)
        self.pinned.write_bytes(pinned_pem)

    def copy_to(self, folder: Path) -> None:
        """Leave both files in `folder`, for papers that outlive this world."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
