"""The verifier as a web page: uploads are checked in a bounded process and forgotten (docs/paper.md)."""
