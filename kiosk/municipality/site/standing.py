"""What the center is told of this municipality: what its servers run, and its audit log's head."""

from kiosk.domain.refusals import Refusal
from kiosk.municipality.audit.chain import Head
from kiosk.municipality.audit.log import holds, last_head, note_anchor
from kiosk.municipality.conversation.backoffice import Backoffice
from kiosk.municipality.site.nodes import heard_of
from kiosk.protocol.messages.base import encode
from kiosk.protocol.messages.greeting import Refused
from kiosk.protocol.messages.standing import AuditHead, ServerPart, Standing, StandingRequest
from kiosk.protocol.standing import sign_standing
from kiosk.runtime.log import LogEvent


def tell_standing(backoffice: Backoffice, request: StandingRequest) -> bytes:
    """The signed `Standing`; an encoded `Refused` where another municipality is meant.

    Heads that the center keeps are written down, for `kiosk municipality audit verify`.
    """
    code, store, now = backoffice.office.profile.code, backoffice.store, backoffice.clock.now()
    if request.municipality != code:
        return encode(Refused(refusal=Refusal.MUNICIPALITY_NOT_SERVED))
    kept = [Head(head.entries, head.head) for head in request.anchored]
    with store.transaction() as connection:
        store.in_turn(connection, "anchors")
        for head in kept:
            note_anchor(connection, head, now)
    with store.snapshot() as connection:
        servers = heard_of(connection, now)
        last = last_head(connection)
        missing = tuple(head.number for head in kept if not holds(connection, head))
    if missing:
        backoffice.log.write(LogEvent.AUDIT_CONTRADICTED, municipality=code)
    standing = Standing(
        municipality=code,
        nonce=request.nonce,
        servers=tuple(
            ServerPart(server_version=server.version, configuration=bytes.fromhex(server.configuration))
            for server in servers
        ),
        audit=AuditHead(entries=last.number, head=last.digest),
        missing=missing,
    )
    key = backoffice.message_key
    return sign_standing(standing, key.signer, key.key_id)
