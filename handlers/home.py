"""App Home: opened by somebody, and drawn by the worker."""

from slack_bolt import Ack, App

from bot.message import Kind, Message
from handlers.asking import Asking


def register(app: App) -> None:
    """Listen for the tab being opened."""
    app.event("app_home_opened")(home_opened)


def home_opened(ack: Ack, asking: Asking | None) -> None:
    """Somebody looks at their App Home; a stranger's stays empty."""
    if asking:
        message = Message(kind=Kind.HOME, to=asking.person.id)
        asking.store.tell(message, asking.act)
    ack()
