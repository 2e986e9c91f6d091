"""Following the resident system: initial load, changes, cancellations, reconciliation ."""
