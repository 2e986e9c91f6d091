from kiosk.documents.typesetting.boxes import Box

BOX = Box(x=10.0, y=20.0, width=100.0, height=50.0)


def test_columns_stand_side_by_side() -> None:
    left, right = BOX.columns((30.0, 70.0))
    assert left == Box(10.0, 20.0, 30.0, 50.0)
    assert right == Box(40.0, 20.0, 70.0, 50.0)
    assert right.right == BOX.right


def test_rows_stand_below_each_other() -> None:
    top, bottom = BOX.rows((20.0, 30.0))
    assert top == Box(10.0, 20.0, 100.0, 20.0)
    assert bottom == Box(10.0, 40.0, 100.0, 30.0)
    assert bottom.bottom == BOX.bottom


def test_an_inset_takes_away_at_both_sides() -> None:
    assert BOX.inset(2.0) == Box(12.0, 20.0, 96.0, 50.0)
    assert BOX.inset(2.0, 5.0) == Box(12.0, 25.0, 96.0, 40.0)
