"""Issuing one line: ledger, rendering from one snapshot, and the answer in the same call."""
