"""Templates of bodies' own for their minutes: one for each body, or none."""

from sqlalchemy import Connection, delete, insert, select

from bot.body import BodyId
from bot.minutes.template import Template
from storage import tables as t


def load(db: Connection, body: BodyId) -> Template | None:
    """Find a body's template."""
    found = select(t.minutes_templates).where(t.minutes_templates.c.body == body)
    row = db.execute(found).one_or_none()
    if row is None:
        return None
    return Template(name=row.name, content=row.content, kept_at=row.kept_at)


def keep(db: Connection, body: BodyId, template: Template | None) -> None:
    """Put a template in the place of what was there, or leave the body without one."""
    db.execute(delete(t.minutes_templates).where(t.minutes_templates.c.body == body))
    if template:
        row = {
            "body": body,
            "name": template.name,
            "content": template.content,
            "kept_at": template.kept_at,
        }
        db.execute(insert(t.minutes_templates), row)
