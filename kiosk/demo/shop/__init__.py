"""A shop of the demo: virtual devices, or programs of others, on the production drivers' wires."""
