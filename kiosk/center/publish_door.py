"""`kiosk center publish`: municipal directory and trust list, from draft to the edition that terminals check.

Each key holder signs alone, apart from the others and offline; whoever has two signatures puts them together.
"""

import argparse
import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from pydantic import ValidationError

from kiosk.protocol.directory import Directory, SignedDirectory, sign_directory, verify_directory
from kiosk.protocol.errors import ProtocolError
from kiosk.protocol.messages.base import decode, encode, is_of
from kiosk.protocol.paper.trust_list import (
    SignedTrustList,
    TrustList,
    VoidPart,
    sign_trust_list,
    verify_trust_list,
)
from kiosk.protocol.signing_keys import SigningKey, load_public_keys
from kiosk.protocol.void_list import listed_void
from kiosk.runtime.start import StartRefused

_HEXADECIMAL = frozenset(
    {"public", "ed25519", "mldsa", "root", "key_id", "hashes", "elliptic", "lattice_digest"}
)
_INSTANTS = frozenset(
    {
        "issued_at",
        "expires_at",
        "not_before",
        "not_after",
        "renewed_by",
        "closed_at",
        "destroyed_at",
        "compromised_at",
    }
)


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the acts."""
    acts = parser.add_subparsers(dest="act", required=True)
    draft = acts.add_parser("draft", help="a draft from a description in JSON")
    draft.add_argument("description", type=Path)
    draft.add_argument(
        "--void-list",
        type=Path,
        action="append",
        default=[],
        help="what a municipality recalled: its entries are taken into a trust list",
    )
    draft.add_argument("--directory", type=Path, help="the municipal directory; needed with --void-list")
    draft.add_argument("--keys", type=Path, help="the directory keys, PEM; needed with --void-list")
    sign = acts.add_parser("sign", help="one key's signature under a draft")
    sign.add_argument("draft", type=Path)
    sign.add_argument("key", type=Path)
    join = acts.add_parser("join", help="a draft and its signatures as an edition")
    join.add_argument("draft", type=Path)
    join.add_argument("signatures", type=Path, nargs="+")
    check = acts.add_parser("check", help="whether an edition would be accepted")
    check.add_argument("edition", type=Path)
    check.add_argument("keys", type=Path)
    for act in (draft, sign, join):
        act.add_argument("--out", type=Path, required=True)


def run(arguments: argparse.Namespace) -> int:
    """Do one act; 1 with the reason where that cannot be done."""
    acts: dict[str, Callable[[argparse.Namespace], None]] = {
        "draft": _draft,
        "sign": _sign,
        "join": _join,
        "check": _check,
    }
    try:
        acts[arguments.act](arguments)
    except (OSError, ValidationError, ValueError, ProtocolError, StartRefused) as error:
        sys.stderr.write(f"kiosk center publish {arguments.act}: {error}\n")
        return 1
    return 0


def _draft(arguments: argparse.Namespace) -> None:
    described = json.loads(arguments.description.read_text(encoding="utf-8"))
    kind = TrustList if described.get("type") == "paper-trust-list" else Directory
    message = kind.model_validate(_from_json(described))
    if isinstance(message, TrustList) and arguments.void_list:
        message = message.model_copy(update={"voids": _voids(message, arguments)})
    arguments.out.write_bytes(encode(message))


def _voids(described: TrustList, arguments: argparse.Namespace) -> tuple[VoidPart, ...]:
    """Those of the description and of the void lists, each paper once, in the order of their serials."""
    if arguments.directory is None or arguments.keys is None:
        raise ValueError("--void-list: whose signature counts? give --directory and --keys")
    pinned = load_public_keys(arguments.keys)
    directory = verify_directory(arguments.directory.read_bytes(), pinned, 0, datetime.now(UTC))
    lists = [listed_void(path.read_bytes(), directory) for path in arguments.void_list]
    entries = (*described.voids, *(part for recalled in lists for part in recalled.void))
    earliest_last = sorted(entries, key=lambda part: part.since, reverse=True)
    by_paper = {(part.municipality, part.serial): part for part in earliest_last}
    return tuple(by_paper[paper] for paper in sorted(by_paper))


def _from_json(value: object, name: str = "") -> object:
    """JSON as the models take it: keys and roots are hexadecimal, lists are tuples, instants ISO 8601."""
    match value:
        case dict():
            return {key: _from_json(entry, key) for key, entry in value.items()}
        case list():
            return tuple(_from_json(entry, name) for entry in value)
        case str() if name in _HEXADECIMAL:
            return bytes.fromhex(value)
        case str() if name in _INSTANTS:
            return datetime.fromisoformat(value)
        case _:
            return value


def _sign(arguments: argparse.Namespace) -> None:
    draft, key = arguments.draft.read_bytes(), SigningKey.load(arguments.key)
    signature = (
        sign_trust_list(decode(TrustList, draft), key.private, key.key_id)
        if is_of(TrustList, draft)
        else sign_directory(decode(Directory, draft), key.private, key.key_id)
    )
    arguments.out.write_bytes(signature)


def _join(arguments: argparse.Namespace) -> None:
    draft = arguments.draft.read_bytes()
    signatures = tuple(path.read_bytes() for path in arguments.signatures)
    edition = (
        encode(SignedTrustList(trust_list=draft, signatures=signatures))
        if is_of(TrustList, draft)
        else encode(SignedDirectory(directory=draft, signatures=signatures))
    )
    arguments.out.write_bytes(edition)


def _check(arguments: argparse.Namespace) -> None:
    edition, pinned = arguments.edition.read_bytes(), load_public_keys(arguments.keys)
    if is_of(SignedTrustList, edition):
        trusted = verify_trust_list(edition, pinned)
        keys, epochs = len(trusted.keys), len(trusted.epochs)
        sys.stdout.write(f"trust list {trusted.number}: {keys} keys, {epochs} epochs\n")
    else:
        directory = verify_directory(edition, pinned, 0, datetime.now(UTC))
        sys.stdout.write(f"directory {directory.number}: {len(directory.municipalities)} municipalities\n")
