"""スクランブル画像: the signed picture of the front in ordinary symbols on the back, and the hint."""
