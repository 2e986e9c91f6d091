"""What travels between terminal, center and municipality (docs/protocol.md).

Pure: no HTTP, no database, no clock; time is passed in as an aware datetime. Where to start:

- `messages`: every message as a typed, frozen model; `messages.base.encode` and `decode`;
- `channel`: the sealed conversation, as `SessionEnd` in the terminal and `MunicipalEnd` in the
  municipality;
- the signed things that stand for themselves: `statement` (card), `token` (center), `readiness`,
  `manifest` (municipality), `directory` (offline keys), `outcome` (terminal to center);
- beneath them: `canonical` CBOR, `cose` signatures, `sealing`, `padding`, `transcript`, `limits`.

Whatever is not accepted raises one of the three exceptions of `errors`; what a citizen or a card did is a
`kiosk.domain.refusals.Refusal` instead.
"""
