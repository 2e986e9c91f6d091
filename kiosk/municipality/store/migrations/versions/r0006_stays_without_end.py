"""A stay may have no end, and a 附票 tells the day on which somebody was removed."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_KOSEKIS = sa.table("kosekis", sa.column("koseki_id", sa.String), sa.column("fuhyo", sa.String))
_MEMBERS = sa.table("koseki_members", sa.column("koseki_id", sa.String))


def upgrade() -> None:
    """Allow an empty day; rewrite every 附票.

    The day of a removal was not recorded, and decides what may be printed: such a 戸籍 is taken out with its
    附票, and is back after the next load.
    """
    with op.batch_alter_table("foreign_residents") as changed:
        changed.alter_column("expires_on", existing_type=sa.Date(), nullable=True)
    connection = op.get_bind()
    for koseki_id, text in connection.execute(sa.select(_KOSEKIS.c.koseki_id, _KOSEKIS.c.fuhyo)).all():
        fuhyo = json.loads(text)
        if any(member.pop("is_removed", False) for member in fuhyo["members"]):
            for table in (_MEMBERS, _KOSEKIS):
                connection.execute(sa.delete(table).where(table.c.koseki_id == koseki_id))
            continue
        members = [{**member, "removed_on": None} for member in fuhyo["members"]]
        rewritten = json.dumps({**fuhyo, "members": members}, ensure_ascii=False, separators=(",", ":"))
        connection.execute(
            sa.update(_KOSEKIS).where(_KOSEKIS.c.koseki_id == koseki_id).values(fuhyo=rewritten)
        )
