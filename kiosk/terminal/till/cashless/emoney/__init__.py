"""Payment by touching a payment terminal with an e-money card or a telephone."""
