"""The scanned front against the signed picture of it."""
