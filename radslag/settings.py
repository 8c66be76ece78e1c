"""The settings, read once from the environment; a wrong one stops the process."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Self
from urllib.parse import urlsplit

SLACK_API: Final = "https://slack.com/api/"
PORT: Final = 3000
HIGHEST_PORT: Final = 65535


class SettingWrong(Exception):  # noqa: N818  # said to an operator as it is
    """A setting is missing or can't be right. The text says what to set."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What the processes are told from outside. Secrets don't show when printed."""

    database_url: str = field(repr=False)
    bot_token: str = field(default="", repr=False)
    signing_secret: str = field(default="", repr=False)
    #: With it Slack is reached by Socket Mode, and needs no address of ours.
    app_token: str = field(default="", repr=False)
    slack_api_url: str = SLACK_API
    public_url: str = ""
    port: int = PORT
    #: The e-mail address that calendars show as the organiser.
    organiser: str = "radslag@radslag.invalid"
    #: Whether external calendars may lie within one's own network.
    allows_internal_calendars: bool = False

    @classmethod
    def read(cls, environ: Mapping[str, str]) -> Self:
        """Read the settings.

        Raises:
            SettingWrong: when one of them can't be right.
        """
        public_url = environ.get("PUBLIC_URL", "").rstrip("/")
        _require_url("PUBLIC_URL", public_url)
        api = environ.get("SLACK_API_URL", SLACK_API).rstrip("/") + "/"
        _require_url("SLACK_API_URL", api)
        return cls(
            database_url=environ.get("DATABASE_URL") or _default_database(environ),
            bot_token=_secret(environ, "SLACK_BOT_TOKEN", "xoxb-"),
            signing_secret=environ.get("SLACK_SIGNING_SECRET", ""),
            app_token=_secret(environ, "SLACK_APP_TOKEN", "xapp-"),
            slack_api_url=api,
            public_url=public_url,
            port=_port(environ.get("PORT", "")),
            organiser=environ.get("ORGANISER_EMAIL") or _organiser(public_url),
            allows_internal_calendars=_yes(environ, "ALLOW_INTERNAL_CALENDARS"),
        )

    @property
    def is_socket_mode(self) -> bool:
        """Tell whether Slack is reached by Socket Mode."""
        return bool(self.app_token)

    def require_slack(self) -> None:
        """Stop before anything starts that could not speak with Slack.

        Raises:
            SettingWrong: with the one thing to set next.
        """
        if not self.bot_token:
            raise SettingWrong(
                "SLACK_BOT_TOKEN mangler. Sett den til appens «Bot User OAuth Token», "
                "som begynner med xoxb-. Vil du bare prøve Rådslag, kjør «make run»."
            )
        if not self.signing_secret and not self.is_socket_mode:
            raise SettingWrong(
                "SLACK_SIGNING_SECRET mangler. Sett den til appens «Signing Secret», "
                "eller sett SLACK_APP_TOKEN for å bruke Socket Mode."
            )

    def require_address(self) -> None:
        """Stop before calendars are offered at an address that nobody can reach.

        Raises:
            SettingWrong: when there is none.
        """
        if not self.public_url:
            raise SettingWrong(
                "PUBLIC_URL mangler. Sett den til adressen Rådslag kan nås på utenfra, "
                "for eksempel https://radslag.kommune.no."
            )


def data_folder(environ: Mapping[str, str]) -> Path:
    """Find the user's own data folder for Rådslag."""
    home = Path(environ.get("HOME") or Path.home())
    data = environ.get("XDG_DATA_HOME")
    return (Path(data) if data else home / ".local" / "share") / "radslag"


def _default_database(environ: Mapping[str, str]) -> str:
    return f"sqlite:///{data_folder(environ) / 'radslag.db'}"


def _secret(environ: Mapping[str, str], name: str, prefix: str) -> str:
    value = environ.get(name, "").strip()
    if value and not value.startswith(prefix):
        raise SettingWrong(
            f"{name} er ikke riktig: den skal begynne med {prefix}. "
            "Kopier den på nytt fra appens side hos Slack."
        )
    return value


def _require_url(name: str, value: str) -> None:
    parts = urlsplit(value)
    if value and not (parts.scheme in {"http", "https"} and parts.netloc):
        raise SettingWrong(f"{name} skal være en adresse som begynner med https://.")


def _yes(environ: Mapping[str, str], name: str) -> bool:
    value = environ.get(name, "").strip().casefold()
    if value not in {"", "0", "1", "nei", "ja"}:
        raise SettingWrong(f"{name} skal være 1 eller 0. Uten den gjelder 0.")
    return value in {"1", "ja"}


def _port(value: str) -> int:
    if not value:
        return PORT
    if value.isascii() and value.isdigit() and 0 < int(value) <= HIGHEST_PORT:
        return int(value)
    raise SettingWrong(f"PORT skal være et tall fra 1 til {HIGHEST_PORT}.")


def _organiser(public_url: str) -> str:
    host = urlsplit(public_url).hostname
    return f"radslag@{host}" if host and "." in host else "radslag@radslag.invalid"
