"""What of an item may be seen outside the body: never what is exempt from the public.

Agenda and papers are public unless a law exempts them (kommuneloven § 11-3,
offentleglova § 3). Of what is exempt the provision is told, and no more.
"""

from dataclasses import replace

from bot.agenda.item import Item, Paper
from bot.orders import Language
from bot.phrases import say


def outward(item: Item, language: Language) -> Item:
    """Give an item as an outsider may see it.

    A closed one keeps its place, number and time, and says by which provision it is
    closed. An exempt paper of an open one is told of without its title and link.
    """
    if not item.is_closed:
        return replace(item, papers=tuple(_paper(p, language) for p in item.papers))
    return replace(
        item,
        title=say(language, "item-exempt", provision=item.exempt),
        presenter="",
        parts=(),
        papers=(),
        proposal="",
        came_from=None,
        refers=(),
    )


def _paper(paper: Paper, language: Language) -> Paper:
    if not paper.is_exempt:
        return paper
    return replace(paper, title=say(language, "paper-exempt"), link="")
