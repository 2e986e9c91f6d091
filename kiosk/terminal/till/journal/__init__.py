"""The journal of money: append-only, hash-chained, durable before each irreversible act."""
