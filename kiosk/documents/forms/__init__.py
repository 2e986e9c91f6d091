"""The layout of each certificate: pure functions from content to marks on pages."""
