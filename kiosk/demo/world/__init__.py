"""The demo's whole world: keys, directory, center and municipalities as processes of their own."""
