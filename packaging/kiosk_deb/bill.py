"""The software bill of materials of a package: CycloneDX 1.5 as JSON, the same bytes for the same content."""

import json
import re
import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from kiosk_deb.libraries import Library

_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_SPACE = uuid.UUID("2f6c1f0c-3f5f-5a55-9a3c-6d3b0d6d7a10")
"""Namespace of the serial numbers of our bills."""
_SPDX = re.compile(r"^[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*$")

Json = Mapping[str, object]


def bill_of(
    package: str,
    version: str,
    epoch: int,
    libraries: Sequence[Library],
    pinned: Mapping[str, str],
    assets: Iterable[Path] = (),
) -> str:
    """The bill of one package. `pinned` are the entries of constraints.txt, whose hashes it repeats."""
    components = [_component(library, pinned) for library in libraries if library.name != "kiosk"]
    content: dict[str, object] = {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": f"{datetime.fromtimestamp(epoch, UTC):%Y-%m-%dT%H:%M:%SZ}",
            "component": {
                "bom-ref": package,
                "type": "application",
                "name": package,
                "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            },
        },
        "components": [*components, *(_asset(path) for path in assets)],
    }
    content["dependencies"] = [
        {"ref": package, "dependsOn": [str(component["bom-ref"]) for component in components]}
    ]
    digest = uuid.uuid5(_SPACE, json.dumps(content, sort_keys=True))
    return json.dumps({**content, "serialNumber": f"urn:uuid:{digest}"}, indent=1, sort_keys=True) + "\n"


def _component(library: Library, pinned: Mapping[str, str]) -> dict[str, object]:
    reference = f"pkg:pypi/{library.name}@{library.version}"
    component: dict[str, object] = {
        "bom-ref": reference,
        "type": "library",
        "name": library.name,
        "version": library.version,
        "purl": reference,
        "licenses": [_licence(library.licence)],
        "properties": [
            {"name": "kiosk:permitted-archive-sha256", "value": digest}
            for digest in sorted(_HASH.findall(pinned.get(library.name, "")))
        ],
    }
    if library.home_page.startswith(("http://", "https://")):
        component["externalReferences"] = [{"type": "website", "url": library.home_page}]
    return component


def _licence(told: str) -> Json:
    if _SPDX.match(told) and " " in told:
        return {"expression": told}
    return {"license": {"name": told}}


def _asset(path: Path) -> Json:
    """A file of sounds, voice or pictures; its licence stands in the README of its folder."""
    return {"bom-ref": f"asset:{path.as_posix()}", "type": "file", "name": path.as_posix()}
