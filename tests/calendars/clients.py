"""Calendars that are fed with our files, each as well or badly as real ones do it."""

import re
from dataclasses import dataclass, field

Version = tuple[int, str]


@dataclass
class Client:
    """One person's calendar, by RFC 5546 § 2.1.5: newer is what counts as newer."""

    address: str
    entries: dict[str, tuple[Version, str]] = field(default_factory=dict)

    def receive(self, raw: bytes) -> None:
        """Take a file in, unless it is old or to somebody else."""
        told = read(raw)
        version = int(told["SEQUENCE"]), told["DTSTAMP"]
        if told["ATTENDEE"] != f"mailto:{self.address}":
            return
        if self.takes(told, version):
            seen = [told[name] for name in ("DTSTART", "LOCATION", "SUMMARY")]
            shown = "" if told["METHOD"] == "CANCEL" else " ".join(seen)
            self.entries[told["UID"]] = (version, shown)

    def takes(self, told: dict[str, str], version: Version) -> bool:
        """Tell whether a file is newer than what is there."""
        known = self.entries.get(told["UID"])
        return known is None or known[0] < version

    @property
    def shown(self) -> list[str]:
        """List when and where the client thinks that there are meetings."""
        return [shown for _, shown in self.entries.values() if shown]


class Trusting(Client):
    """Takes whatever it is given, as servers do that never look at SEQUENCE."""

    def takes(self, told: dict[str, str], version: Version) -> bool:
        """Believe the file."""
        return True


class Forgetful(Client):
    """Takes out whatever is cancelled, and then knows nothing of it any longer.

    Thunderbird does, and asks of a meeting that is there that a file be newer.
    """

    def takes(self, told: dict[str, str], version: Version) -> bool:
        """Compare with what is shown, and not with what has been taken out."""
        before, shown = self.entries.get(told["UID"], (version, ""))
        return told["METHOD"] == "CANCEL" or not shown or before < version


CLIENTS = (Client, Trusting, Forgetful)


def read(raw: bytes) -> dict[str, str]:
    """Read what a file says, last of it the meeting, without anybody's library."""
    text = raw.replace(b"\r\n ", b"").decode()
    pairs = (re.split("[;:]", row, maxsplit=1) for row in text.splitlines())
    return {name: re.sub('^("[^"]*"|[^":])*=[^:]*:', "", rest) for name, rest in pairs}
