"""What a person typed, written as Slack writes it: signs escaped, names as mentions."""

import re

from workspace.people import People


def escaped(text: str) -> str:
    """Write the signs that mean something to Slack so that they do not."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def mentioned(text: str, people: People) -> str:
    """Make a mention of each "@name" of somebody who is here."""

    def mention(found: re.Match[str]) -> str:
        user = people.named(found[1])
        return f"<@{user.id}>" if user else found[0]

    return re.sub(r"(?<!\w)@([\w.-]*\w)", mention, text)
