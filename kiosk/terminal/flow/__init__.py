"""The procedure: (state, event) -> (state, commands). Pure; no Qt, no clock, no I/O."""
