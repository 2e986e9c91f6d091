"""A payment provider's server in the form of the PayPay Open Payment API, on loopback over TLS."""
