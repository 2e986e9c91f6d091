"""The manifest of a delivery: a folder is complete when its `manifest.json` is there and its files agree."""

import hashlib
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from kiosk.municipality.linkage.refused import DeliveryRefused, Location
from kiosk.municipality.linkage.streams import Stream

MANIFEST = "manifest.json"
_REMEDY = "deliver the folder again"
_CHUNK = 1 << 20

_Digest = Annotated[str, Field(pattern=r"[0-9a-f]{64}")]
_Number = Annotated[int, Field(ge=0, le=2**31 - 1)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FileEntry(_Part):
    """One file: rows without the header, SHA-256 of its bytes."""

    rows: _Number
    sha256: _Digest


class _Delivery(_Part):
    format: Literal[1] = 1
    municipality: str
    as_of: AwareDatetime
    """The source's time: the delivery holds everything that was decided before."""
    files: dict[str, FileEntry]


class LoadManifest(_Delivery):
    """A whole population, and the number of each stream's last batch that it already holds."""

    content: Literal["load"] = "load"
    positions: dict[Stream, _Number]


class BatchManifest(_Delivery):
    """One batch of a stream; without files it says that nothing changed."""

    content: Literal["batch"] = "batch"
    stream: Stream
    number: _Number


class DigestManifest(_Delivery):
    """Digests of the source's tables as they were when the streams had come so far."""

    content: Literal["digest"] = "digest"
    positions: dict[Stream, _Number]


Manifest = LoadManifest | BatchManifest | DigestManifest
_ANY: TypeAdapter[Manifest] = TypeAdapter(Annotated[Manifest, Field(discriminator="content")])


def read_manifest(folder: Path) -> tuple[Manifest, str]:
    """The manifest in `folder` and the SHA-256 of its bytes. Raises DeliveryRefused."""
    try:
        data = (folder / MANIFEST).read_bytes()
    except OSError as error:
        raise _refused("incomplete", folder, MANIFEST, f"cannot be read ({error.strerror})") from error
    try:
        return _ANY.validate_json(data), hashlib.sha256(data).hexdigest()
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False, include_context=False)[0]
        place = ".".join(str(step) for step in first["loc"])
        raise _refused("manifest", folder, MANIFEST, f"{place}: {first['msg']}") from None


def digest_of(folder: Path) -> str | None:
    """SHA-256 of the manifest that lies in `folder` now; None where there is none, or none any more."""
    try:
        return hashlib.sha256((folder / MANIFEST).read_bytes()).hexdigest()
    except OSError:
        return None


def write_manifest(folder: Path, manifest: Manifest) -> str:
    """Write the manifest last of all files; give its SHA-256."""
    data = manifest.model_dump_json(indent=1).encode() + b"\n"
    (folder / MANIFEST).write_bytes(data)
    return hashlib.sha256(data).hexdigest()


def check_municipality(folder: Path, manifest: Manifest, code: str) -> None:
    """Raise DeliveryRefused for a delivery of another municipality."""
    if manifest.municipality != code:
        raise DeliveryRefused(
            "municipality",
            Location(f"{folder.name}/{MANIFEST}"),
            f"the delivery is of municipality {manifest.municipality}, this server is of {code}",
            "check where the city's own system writes to",
        )


def check_files(folder: Path, manifest: Manifest) -> None:
    """Raise DeliveryRefused unless every file is there with the bytes and rows that the manifest says."""
    for name, entry in manifest.files.items():
        if Path(name).name != name:
            raise _refused("manifest", folder, MANIFEST, "a file name leads out of the folder")
        try:
            found = file_entry(folder / name)
        except OSError as error:
            raise _refused("incomplete", folder, name, f"cannot be read ({error.strerror})") from error
        if found.sha256 != entry.sha256:
            raise _refused("checksum", folder, name, "the checksum is not that of the manifest")
        if found.rows != entry.rows:
            raise _refused("count", folder, name, f"{found.rows} rows, the manifest says {entry.rows}")


def file_entry(path: Path) -> FileEntry:
    """What the manifest says of a file: counted and hashed in one pass."""
    digest, lines = hashlib.sha256(), 0
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
            lines += chunk.count(b"\n")
    return FileEntry(rows=max(lines - 1, 0), sha256=digest.hexdigest())


def _refused(code: str, folder: Path, name: str, cause: str) -> DeliveryRefused:
    return DeliveryRefused(code, Location(f"{folder.name}/{name}"), cause, _REMEDY)
