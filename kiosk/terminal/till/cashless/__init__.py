"""Payment without cash: what the till asks of providers and payment terminals, and who drives them."""
