"""The sheets about the meeting plan: when a body meets, and what it is to treat."""

from typing import Final

from bot.meeting import Form
from bot.roster.columns import Column, Holds, SheetPlan, a_body

MEETINGS: Final = SheetPlan(
    name="møter",
    about="Møteplanen. Et møte kjennes igjen på organ, dato og klokkeslett.",
    columns=(
        a_body(),
        Column(
            name="dato",
            about="22.02.2027. Ukedagen kan stå foran, og må da stemme",
            example="torsdag 18.02.2027",
            is_required=True,
            holds=Holds.DAY,
            width=28,
        ),
        Column(
            name="fra",
            about="09.00",
            example="09.00",
            is_required=True,
            holds=Holds.CLOCK,
            width=9,
        ),
        Column(
            name="til",
            about="11.15",
            example="11.15",
            is_required=True,
            holds=Holds.CLOCK,
            width=9,
        ),
        Column(
            name="siste dag",
            about="Bare når møtet går over flere dager. «til» er da klokkeslettet "
            "den dagen",
            holds=Holds.DAY,
            width=28,
        ),
        Column(
            name="sted",
            about="Må være med når man møtes fysisk",
            example="Drammen rådhus",
            width=32,
        ),
        Column(
            name="møteform",
            about="fysisk (vanlig) eller fjernmøte",
            example="fysisk",
            choices={"fysisk": Form.PHYSICAL, "fjernmøte": Form.REMOTE},
        ),
        Column(
            name="tittel",
            about="Bare når møtet heter noe særskilt",
            example="Budsjettmøte",
            width=32,
        ),
    ),
)
CASES: Final = SheetPlan(
    name="saker",
    about="Saker som alt er kjent, i rekkefølge. Det som står på sakslista hver gang, "
    "som godkjenning av referat og «Eventuelt», kommer av seg selv.",
    columns=(
        a_body(),
        Column(
            name="møtedato",
            about="Datoen møtet har i arket møter",
            example="torsdag 18.02.2027",
            is_required=True,
            holds=Holds.DAY,
            width=28,
        ),
        Column(
            name="fra",
            about="Bare når organet har to møter den dagen",
            holds=Holds.CLOCK,
            width=13,
        ),
        Column(
            name="tittel",
            about="Sakens navn",
            example="Årsrapport og regnskap for 2026",
            is_required=True,
            width=70,
        ),
    ),
)
