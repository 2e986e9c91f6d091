"""All messages of the protocol, one file per stretch of the way.

- `greeting`: 1 to 4, read by the center: Hello, ReadyRequest, Ready, Greeting, SignedStatement,
  TokenGranted, and Refused, which may stand in place of any answer;
- `ordering`: 5 to 8, sealed: Open, OfferMade, Application, QuoteMade;
- `issuing`: 10 to 12 and 15, sealed: Issue, Issued, Manifest, Status, Void, StatusGiven, Close, Closed;
- `relaying`: Relay and Relayed, which carry the sealed ones, and Outcome (14) with OutcomeNoted;
- `anchoring`: SignedJournalHead and HeadsAnchored, about the till's journal;
- `standing`: StandingRequest and Standing, what a municipality runs and its audit log's head;
- `reporting`: DiscardReport and ContradictionReport, about answers that were not acted on.

`base.encode` and `base.decode` are the only way to and from bytes.
"""
