"""Rules: what each body follows, from a day on."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from sqlalchemy import Connection

from bot.body import BodyId
from bot.roster import rules as r
from bot.roster.outcome import Change, Subject
from bot.roster.roster import Body, Rules
from storage import orders
from storage import tables as t
from storage.roster.ids import Ids
from storage.roster.records import Fields, rows
from storage.roster.sets import grouped, replace


def keep(
    db: Connection, bodies: Sequence[Body], ids: Ids, *, today: date
) -> tuple[Change, ...]:
    """Let each body that the file has rules for follow just those."""
    wanted = {ids.body(b): list(_fields(b, ids)) for b in bodies if b.rules}
    changes: list[Change] = []
    for id, difference in replace(db, t.standing_orders, wanted, _body).items():
        before, now = map(_rules, (difference.before, difference.now))
        for news in r.news(before, now, today=today):
            text = f"{ids.bodies.names[id]}: {news.text}."
            changes.append(
                Change(verb=news.verb, subject=Subject.RULES, text=text, body=id)
            )
    return tuple(changes)


def load(db: Connection) -> Mapping[BodyId, tuple[Rules, ...]]:
    """Load the rules of every body, in the order in which they came into force."""
    found = grouped(rows(db, t.standing_orders), _body)
    return {id: tuple(sorted(_rules(here), key=_since)) for id, here in found.items()}


def _since(rules: Rules) -> date:
    return rules.since or date.min


def _body(row: Fields) -> BodyId:
    return BodyId(row["body"])


def _fields(body: Body, ids: Ids) -> Iterator[Fields]:
    for rules in body.rules:
        kept = orders.kept(rules.orders)
        yield {"body": ids.body(body), "since": rules.since, "orders": kept}


def _rules(found: Sequence[Fields]) -> Sequence[Rules]:
    return [
        Rules(since=row["since"], orders=orders.read(row["orders"])) for row in found
    ]
