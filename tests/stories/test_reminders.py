"""Members who do not answer are reminded, and the secretary knows what waits."""

from datetime import date, datetime, timedelta

from icalendar import Calendar

from tests.builders import ASTRID, DAG, FRODE, SOLVEIG, a_time
from tests.stories.council import a_called_town, a_planned_town
from tests.stories.town import Town, Window

#: The meeting is on Thursday the 26th, and answers are due on Monday at noon.
FRIDAY = a_time(9, day=date(2026, 2, 20))
MONDAY = a_time(9, day=date(2026, 2, 23))
NOON = a_time(12, day=date(2026, 2, 23))
TITLE = "Dette sendes av seg selv"


def test_silent_members_are_reminded_and_at_last_telephoned(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        astrid, dag, frode, solveig = map(town.window, (ASTRID, DAG, FRODE, SOLVEIG))
        astrid.press("Jeg kommer")
        _strike(town, FRIDAY)
        assert _last(dag) == (
            "Hei, Dag. Vi mangler svar fra deg om møtet i Rådmannsgruppen torsdag "
            "26. februar kl. 09.00. Fristen er mandag 23. februar kl. 12.00."
        )
        assert len(astrid.cards) == 1

        dag.press("Jeg kommer")
        _strike(town, MONDAY)
        assert "Dette er siste purring" in _last(frode)
        assert "Fristen er i dag kl. 12.00" in _last(frode)
        assert len(dag.cards) == 2

        _strike(town, NOON)
        assert _last(solveig).startswith("*Én har ikke svart: Rådmannsgruppen*")
        solveig.press("Svarte nei")
        _strike(town, NOON + timedelta(days=1))
        assert len(frode.cards) == 3


def test_who_answers_before_the_reminder_leaves_does_not_get_it(
    sqlite_url: str,
) -> None:
    with a_called_town(sqlite_url) as town:
        dag, frode = town.window(DAG), town.window(FRODE)
        town.clock.now = FRIDAY
        town.store.do_due(FRIDAY)
        dag.press("Jeg kommer")
        town.deliver()

        assert len(dag.cards) == 1
        assert len(frode.cards) == 2


def test_reminder_that_slack_held_up_waits_for_the_morning(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        dag = town.window(DAG)
        town.store.do_due(FRIDAY)
        town.clock.now = a_time(23, day=date(2026, 2, 20))
        town.deliver()
        assert len(dag.cards) == 1

        town.clock.now = a_time(7, day=date(2026, 2, 23))
        town.deliver()
        assert "Fristen er i dag kl. 12.00" in _last(dag)


def test_secretary_sees_what_is_sent_and_stops_it(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        solveig, dag = town.window(SOLVEIG), town.window(DAG)
        solveig.type("/mote status")
        assert f"*{TITLE}*" in solveig.lines
        assert any("fredag 20. februar kl. 09.00" in line for line in solveig.lines)
        solveig.press_dialog("Stopp purring")
        assert "Purringen er stoppet" in " ".join(solveig.lines)

        for at in (FRIDAY, MONDAY, NOON):
            _strike(town, at)
        assert len(dag.cards) == 1
        assert "Start purring igjen" in _overview(solveig)

        solveig.press("Start purring igjen")
        _strike(town, NOON + timedelta(minutes=1))
        assert _last(solveig).startswith("*3 har ikke svart")


def test_member_neither_sees_nor_stops_reminders(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        dag = town.window(DAG)
        dag.type("/mote status")
        assert TITLE not in " ".join(dag.lines)


def test_secretary_is_told_in_the_morning_what_waits(sqlite_url: str) -> None:
    with a_planned_town(sqlite_url) as town:
        solveig = town.window(SOLVEIG)
        _strike(town, a_time(17, day=date(2026, 2, 12)))
        _strike(town, a_time(8, day=date(2026, 2, 13)))
        assert solveig.cards == []

        _strike(town, a_time(8, day=date(2026, 2, 17)))
        assert _last(solveig) == "Hei, Solveig. Én ting venter på deg."
        solveig.press("Kall inn")
        assert solveig.dialog["callback_id"] == "notice"

        solveig.press("Ikke send meg lista")
        assert "Du får ikke lista" in solveig.whispers[-1]
        _strike(town, a_time(8, day=date(2026, 2, 18)))
        assert len(solveig.cards) == 1

        solveig.type("/mote huskeliste")
        assert "Innkallingen skal sendes senest torsdag 19. februar." in solveig.lines
        solveig.press_dialog("Send meg lista om morgenen")
        _strike(town, a_time(8, day=date(2026, 2, 19)))
        assert len(solveig.cards) == 2


def test_list_that_is_a_day_late_is_not_shown(sqlite_url: str) -> None:
    with a_planned_town(sqlite_url) as town:
        _strike(town, a_time(17, day=date(2026, 2, 16)))
        town.store.do_due(a_time(8, day=date(2026, 2, 17)))
        town.clock.now = a_time(8, day=date(2026, 2, 18))
        town.deliver()
        assert town.window(SOLVEIG).cards == []


def test_huskeliste_is_for_those_who_keep_books(sqlite_url: str) -> None:
    with a_planned_town(sqlite_url) as town:
        dag = town.window(DAG)
        dag.type("/mote huskeliste")
        assert "sekretariat" in dag.whispers[-1]


def test_deadlines_are_shown_to_everybody_and_given_as_a_file(sqlite_url: str) -> None:
    with a_planned_town(sqlite_url) as town:
        dag = town.window(DAG)
        dag.type("/mote frister rådmannsgruppen")
        which = "_Rådmannsgruppen 26. feb._"
        assert dag.lines[:3] == [
            "*Februar 2026*",
            f"• torsdag 5. februar: sakene skal være meldt inn. {which}",
            f"• mandag 16. februar: papirene skal være klare. {which}",
        ]
        dag.press_dialog("Kalenderfil med fristene")
        town.deliver()

        file = Calendar.from_ical(dag.file("frister.ics"))
        first = min(file.events, key=lambda event: event.start)
        assert (first.start, str(first["summary"])) == (
            date(2026, 2, 5),
            "Rådmannsgruppen: sakene skal være meldt inn",
        )
        assert len(file.events) == len({str(event["uid"]) for event in file.events})


def test_body_that_is_not_known_has_no_deadlines(sqlite_url: str) -> None:
    with a_planned_town(sqlite_url) as town:
        dag = town.window(DAG)
        dag.type("/mote frister rådmansgruppa")
        assert "Rådmannsgruppen" in dag.whispers[-1]


def test_extra_meeting_is_planned_with_its_deadlines_in_sight(sqlite_url: str) -> None:
    with a_planned_town(sqlite_url) as town:
        solveig = town.window(SOLVEIG)
        solveig.type("/mote ny")
        solveig.submit(date="2026-03-26", ends="11:15", place="Drammen rådhus")
        assert "Frister: saker inn 5. mars · papirer 16. mars" in solveig.sentence


def _strike(town: Town, at: datetime) -> None:
    """Let the worker's clock come to a moment, and send what that calls for."""
    town.clock.now = at
    town.store.do_due(at)
    town.deliver()


def _last(window: Window) -> str:
    text: str = window.cards[-1]["text"]
    return text


def _overview(window: Window) -> str:
    return next(str(m) for m in window.cards if m["text"].startswith("Oversikt"))
