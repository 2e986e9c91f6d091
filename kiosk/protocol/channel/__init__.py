"""The sealed conversation between one session and one municipality, messages 5 to 12 and 15.

Terminal: `session_end.SessionEnd`. Each request is a method that gives the box to relay; each answer is
a `take_...` that gives a value or a Refusal:

    end = SessionEnd(keys, accepted_ready, subject)
    box = end.open(token, signed_statement)        # 5
    offer = end.take_offer(answer, now)            # 6: Offer | RegistrationInvitation | Refusal
    box = end.register(particulars)                # 7r, after an invitation
    receipt = end.take_registered(answer, now)     # 8r: RegistrationReceipt | Refusal
    box = end.apply(order, printer_profile)        # 7
    quote = end.take_quote(answer, now)            # 8: Quote | Refusal
    box = end.issue(line, not_after)               # 10: the same box when asked again
    issued = end.take_issued(line, relayed, buffer, now)  # 11, 13: IssuedLine | Refusal | Contradiction
    box = end.status(line) or end.void(line)       # 12
    state = end.take_state(line, answer, now)      # LineState | Refusal
    box = end.close()                              # 15

Municipality: `opening.read_open` and `opening.authenticate`, then `municipal_end.MunicipalEnd`:

    opened = read_open(box, pending, hpke_key)                   # seal, session signature
    end = MunicipalEnd.begin(opened, hpke_key, signature_key)    # can answer from here on
    card = authenticate(opened, trust, now)                      # Authenticated | Refusal
    box = end.offer(opened.request, offer)                       # or end.refuse(opened.request, refusal)
    received = end.read(box)                                     # Received[Application | Issue | ...]
    box = end.invite(opened.request, invitation)                 # where nobody is known by the card
    late = end.lateness(received, now)                           # Refusal | None
    box = end.registered(received, receipt)
    box, digest = end.quote(received, fees, expires_at)
    box = end.issued(received, signed_manifest, document)
    box = end.state_of(received, line_state)
    box = end.closed(received)

`MunicipalEnd.state` is a frozen value: a server may keep it between two requests.
"""
