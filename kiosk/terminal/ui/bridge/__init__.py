"""View-models: the composed state, shaped into the texts and lists that the screens show."""
