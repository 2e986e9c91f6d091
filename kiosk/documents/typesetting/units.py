"""Layout counts millimetres from the upper left corner of the paper, PDF points from the lower left."""

POINTS_PER_MM = 72 / 25.4
A4_WIDTH_MM = 210.0
A4_HEIGHT_MM = 297.0
