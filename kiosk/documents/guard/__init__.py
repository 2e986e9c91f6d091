"""けん制文字: a screen over the whole sheet in which a copier makes 「複写」 appear."""
