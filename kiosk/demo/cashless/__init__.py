"""What stands at the other end of payments without cash: a provider's server and a payment terminal."""
