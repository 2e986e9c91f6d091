"""A payment terminal for e-money that speaks nexo Retailer on a socket, and cards to touch it with."""
