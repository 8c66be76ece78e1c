"""`/mote plan`: the plan as files, and what did not arrive of it."""

from tests.builders import ASTRID, DAG, FRODE, SOLVEIG, TROND
from tests.stories.plan.desk import an_option, to_desk
from tests.stories.region import BOARD, MARIT, adopt, draft
from tests.stories.town import Town


def test_the_plan_is_had_as_a_file(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    adopt(secretary)
    town.deliver()
    secretary.press_dialog("Årshjul og filer")
    for form in ("wheel_png", "wheel_svg", "pdf", "word", "workbook", "calendar"):
        secretary.press_value("plan_file", form)
        assert secretary.lines[0] == ("Fila lages nå, og kommer i meldingene dine.")
    town.deliver()
    name = "Møteplan Vestregionen 2027"
    assert secretary.files[-6:] == [
        f"{name}.{ending}" for ending in ("png", "svg", "pdf", "docx", "xlsx", "ics")
    ]
    assert secretary.file(f"{name}.png").startswith(b"\x89PNG")
    assert secretary.file(f"{name}.ics").count(b"BEGIN:VEVENT") == 13
    assert town.window(TROND).files == ["hold-av.ics"]


def test_the_plan_of_one_body_is_had_as_a_file(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    adopt(secretary, holds="no")
    town.deliver()
    secretary.press_dialog("Årshjul og filer")
    secretary.turn("files_body", an_option(str(BOARD.id)))
    for form in ("wheel_svg", "calendar"):
        secretary.press_value("plan_file", form)
    town.deliver()
    name = "Møteplan Styringsgruppen 2027"
    assert secretary.files == [f"{name}.svg", f"{name}.ics"]
    assert secretary.file(f"{name}.ics").count(b"BEGIN:VEVENT") == 6
    wheel = secretary.file(f"{name}.svg").decode()
    assert "Styringsgruppen – årshjul 2027" in wheel
    assert "Rådmannsgruppen" not in wheel
    secretary.turn("files_body", an_option("all"))
    secretary.press_value("plan_file", "calendar")
    town.deliver()
    assert secretary.files[-1] == "Møteplan Vestregionen 2027.ics"


def test_what_did_not_arrive_of_a_plan_is_sent_again(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    draft(secretary)
    secretary.press_dialog("Send til gjennomsyn")
    secretary.submit()
    gone = {"method": "chat.postMessage", "kind": "error:channel_not_found"}
    town.tell_workspace("faults", **gone)
    town.deliver()
    to_desk(secretary)
    (lost,) = [line for line in secretary.lines if line.startswith("• ")]
    assert lost.endswith(": utkastet til møteplan. Slack finner ikke personen.")
    people = (ASTRID, DAG, FRODE, MARIT, SOLVEIG, TROND)
    (unreached,) = [each for each in people if not town.window(each).cards]

    secretary.press_dialog("Prøv igjen")
    assert secretary.lines[0] == (
        "Rådslag prøver igjen med én melding nå. "
        "Åpne året på nytt om et minutt, så ser du om det gikk."
    )
    town.deliver()
    assert [len(town.window(each).cards) for each in people] == [1] * 6
    to_desk(secretary)
    assert not [line for line in secretary.lines if unreached.name in line]
