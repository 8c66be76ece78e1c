"""Who is in the workspace that the page's tests look at."""

from dataclasses import replace

from tests.workspace.cast import APP, BOT
from workspace.config import Channel, Command, Config, Team, User

SECRETARY = User(
    id="U01SEKR",
    name="ragnhild",
    real_name="Ragnhild Bergsvik",
    email="ragnhild@vestregionen.example",
    title="daglig leder",
)
ASKER = User(
    id="U02ASKER",
    name="solveig",
    real_name="Solveig Åsmundrud",
    email="solveig@asker.example",
    title="rådmann i Asker",
)
HOLE = User(
    id="U03HOLE",
    name="trygve",
    real_name="Trygve Hallanger",
    email="trygve@hole.example",
    title="rådmann i Hole",
)
GONE = User(
    id="U04GONE",
    name="geir",
    real_name="Geir Stubberud",
    title="rådmann i Lier",
    deleted=True,
)
PEOPLE = (SECRETARY, ASKER, HOLE, GONE)
COUNCIL = Channel(
    id="C01STYRE",
    name="styringsgruppa",
    members=(BOT, SECRETARY.id, ASKER.id, HOLE.id),
)
CONFIG = Config(
    team=Team(id="T01VEST", name="Vestregionen", domain="vestregionen"),
    app=replace(
        APP,
        commands=(
            Command(
                name="/mote",
                description="Kall inn, se status, skriv referat",
                usage_hint="[ny | innkall | status]",
                suggestions=("ny", "innkall", "status", "blokker"),
            ),
            Command(name="/forfall", description="Meld forfall til et møte"),
        ),
    ),
    users=PEOPLE,
    channels=(COUNCIL,),
)
