"""The procedure in a bounded world: every order of events that people, devices and servers can produce."""
