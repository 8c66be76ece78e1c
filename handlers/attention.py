"""«Se alle»: everything that needs a secretary's attention, in a dialog."""

from slack_bolt import Ack, App

from bot import dates
from bot.attention import attention
from bot.errors import OnlyForSecretariat
from handlers.asking import Asking
from handlers.blocks.attention import attention_dialog


def register(app: App) -> None:
    """Listen for the button on App Home."""
    app.action("attention")(all_wanted)


def all_wanted(ack: Ack, asking: Asking) -> None:
    """«Se alle»."""
    today = dates.local(asking.act.at).date()
    prospects = asking.store.prospects(asking.person.id, on=today)
    if not prospects:
        raise OnlyForSecretariat(body="none")
    language = prospects[0].body.orders.language
    concerns = attention(prospects, today=today)
    asking.open(attention_dialog(language, concerns))
    ack()
