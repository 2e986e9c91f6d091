"""Virtual devices, made-up cities, dock and scenarios."""
