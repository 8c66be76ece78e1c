"""The people of the workspace, the bot among them, and what becomes of them."""

from dataclasses import asdict, fields, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from workspace.config import Config, User
from workspace.keep import Keep
from workspace.wire import Json, Unable

KIND = "people"
FIELDS = frozenset(each.name for each in fields(User))


class People:
    """Everybody by id: as configured, and as changed since."""

    def __init__(self, config: Config, keep: Keep) -> None:
        """Know the configured people, the bot, and what was kept."""
        self._keep = keep
        self._team = config.team.id
        app = config.app
        bot = User(
            id=app.bot_user_id, name=app.name.lower(), real_name=app.name, is_bot=True
        )
        self._users = {user.id: user for user in (bot, *config.users)}
        for key, body in keep.all(KIND):
            self._users[key] = User(**body)

    def get(self, user: str) -> User | None:
        """Find a person by id."""
        return self._users.get(user)

    def all(self) -> list[User]:
        """List everybody, in the order they came."""
        return list(self._users.values())

    def team_of(self, user: User) -> str:
        """Say which team a person belongs to."""
        return user.team_id or self._team

    def is_stranger(self, user: User) -> bool:
        """Tell whether a person belongs to another team."""
        return self.team_of(user) != self._team

    def put(self, given: Json) -> User:
        """Add a person, or change what is given of one who is there."""
        if unknown := sorted(set(given) - FIELDS):
            raise Unable(f"En person har ikke feltet «{unknown[0]}».")
        before = self._users.get(given.get("id", ""))
        try:
            user = replace(before, **given) if before else User(**given)
        except TypeError as fault:
            raise Unable("En ny person må ha «id» og «name».") from fault
        self._users[user.id] = user
        self._keep.put(KIND, user.id, asdict(user))
        return user

    def named(self, name: str) -> User | None:
        """Find a person by user name."""
        return next((u for u in self._users.values() if u.name == name), None)

    def as_slack(self, user: User, *, with_email: bool) -> Json:
        """Show a person as Slack's `users.info` does."""
        is_stranger = self.is_stranger(user)
        profile = self._profile(user)
        if with_email and user.email and not is_stranger:
            profile["email"] = user.email
        shown: Json = {
            "id": user.id,
            "team_id": self.team_of(user),
            "name": user.name,
            "deleted": user.deleted,
            "profile": profile,
            "is_bot": user.is_bot,
            "is_app_user": False,
            "updated": 0,
        }
        if is_stranger:
            shown["is_stranger"] = True
        return shown if user.deleted else shown | _of_the_active(user)

    def _profile(self, user: User) -> Json:
        return {
            "title": user.title,
            "real_name": user.real_name or user.name,
            "real_name_normalized": user.real_name or user.name,
            "display_name": user.name,
            "team": self.team_of(user),
        }


def _of_the_active(user: User) -> Json:
    """Show what Slack says only of those who have not left."""
    now = datetime.now(ZoneInfo(user.tz))
    offset = now.utcoffset()
    return {
        "real_name": user.real_name or user.name,
        "tz": user.tz,
        "tz_label": now.tzname(),
        "tz_offset": int(offset.total_seconds()) if offset else 0,
        "is_admin": user.is_admin,
        "is_owner": False,
        "is_primary_owner": False,
        "is_restricted": user.is_restricted,
        "is_ultra_restricted": False,
    }
