"""`kiosk municipality recall`: lists the papers of an incident, and marks their serial numbers void."""

import argparse
import sys
from datetime import datetime

from kiosk.domain.residents import ResidentId
from kiosk.municipality.command import Bureau, carried_out
from kiosk.municipality.ledger.person_tags import load_person_tags
from kiosk.municipality.recall import Incident, Paper, concerned_papers, mark_void, write_void_list
from kiosk.protocol.channel.envelope import SignatureKey
from kiosk.protocol.signing_keys import SigningKey
from kiosk.runtime.start import StartRefused, declare_config

_DOOR = ("municipality", "recall")


class IncidentUnclear(StartRefused):
    """Nothing limits the incident, or a time has no zone; names the remedy."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    declare_config(parser)
    parser.add_argument("--person", help="the resident's number (宛名番号)")
    parser.add_argument("--serial", help="one paper's serial number (発行番号)")
    parser.add_argument("--from", dest="begin", type=datetime.fromisoformat, help="released from then on")
    parser.add_argument("--to", dest="end", type=datetime.fromisoformat, help="released before then")
    parser.add_argument("--reason", help="why; given, the papers are marked void. Short, names nobody")


def run(arguments: argparse.Namespace) -> int:
    """List, and mark if a reason is given; 1 if the incident is not clear."""
    return carried_out(_DOOR, arguments, lambda bureau: _recall(bureau, arguments))


def _recall(bureau: Bureau, arguments: argparse.Namespace) -> int:
    tags = load_person_tags(bureau.settings.path("recall.key"))
    person = None if arguments.person is None else tags.tag(ResidentId(arguments.person))
    incident = Incident(person, arguments.serial, arguments.begin, arguments.end)
    _check(incident)
    papers = concerned_papers(bureau.store, incident)
    for paper in papers:
        sys.stdout.write(_line(paper))
    if arguments.reason is None:
        sys.stdout.write(f"{len(papers)} papers; give --reason to mark them void\n")
        return 0
    mark_void(bureau.store, papers, arguments.reason, bureau.clock.now())
    loaded = SigningKey.load(bureau.settings.path("message.key"))
    target = bureau.settings.path("recall.void_list")
    key = SignatureKey(loaded.private, loaded.key_id)
    number = write_void_list(bureau.store, bureau.municipality, key, target, bureau.clock.now())
    sys.stdout.write(f"{len(papers)} papers are void; {target} lists {number} serial numbers\n")
    return 0


def _check(incident: Incident) -> None:
    if incident == Incident(None, None, None, None):
        raise IncidentUnclear("what happened to whom or when? give --person, --serial, --from or --to")
    if any(moment is not None and moment.tzinfo is None for moment in (incident.begin, incident.end)):
        raise IncidentUnclear("a time needs its zone; for example 2026-11-21T10:00+09:00")


def _line(paper: Paper) -> str:
    recalled = "\tvoid already" if paper.is_recalled else ""
    return f"{paper.serial}\t{paper.kind}\t{paper.released_at.isoformat()}\t{paper.outcome}{recalled}\n"
