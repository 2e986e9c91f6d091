"""A virtual My Number card, its issuer, and the slots it can be laid into (reference: card, section 8)."""
