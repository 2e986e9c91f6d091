"""From files to symbols: pages as grey pictures, and what a machine reads on them."""
