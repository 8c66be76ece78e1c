"""What can be typed after `radslag`, with its help in Norwegian."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, NoReturn

from radslag.typed_wrong import explained

Arguments = argparse.Namespace

#: What is written of one meeting: the command in both languages, what it does, and the
#: files that it writes.
OF_A_MEETING: Final = (
    (
        "notice",
        "innkalling",
        "lag innkallingen til et møte",
        "på .pdf eller .docx; uten den en PDF her",
    ),
    (
        "minutes",
        "referat",
        "lag referatet fra et møte",
        "på .docx, .pdf eller .txt; uten den som Word-fil her",
    ),
    (
        "archive",
        "arkiv",
        "lag en zip av alt om et møte, til arkivet",
        "på .zip; uten den legges den her",
    ),
    (
        "stand-ins",
        "vara",
        "si hvem som ble spurt om å møte for hvem",
        "på .pdf eller .docx; uten den skrives det her",
    ),
)


class Norwegian(argparse.HelpFormatter):
    """Writes «bruk:» where the library writes «usage:»."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """Begin the line that shows what can be typed."""
        super().add_usage(usage, actions, groups, prefix or "bruk: ")


class Parser(argparse.ArgumentParser):
    """Speaks Norwegian, and says in one sentence what to type instead."""

    def __init__(self, *, needs: str = "må stå der", **given: object) -> None:
        given = {"add_help": False, "formatter_class": Norwegian, **given}
        super().__init__(**given)  # type: ignore[arg-type]  # argparse's own
        self._positionals.title = needs
        self._optionals.title = "valg"
        self.add_argument("-h", "--help", action="help", help="vis denne hjelpen")

    def error(self, message: str) -> NoReturn:
        """Say what was wrong on stderr, and leave with exit code 2."""
        wrong = explained(message)
        sys.stderr.write(f"radslag: {wrong} Se «{self.prog} --help».\n")
        sys.exit(2)


def build() -> Parser:
    """Lay out the commands."""
    parser = Parser(prog="radslag", description="Møtesekretær for interkommunale råd.")
    commands = parser.add_subparsers(
        dest="command",
        required=True,
        metavar="KOMMANDO",
        title="kommandoer",
        prog="radslag",
    )
    _processes(commands)
    _files(commands)
    _of_a_meeting(commands)
    _template(commands)
    _payroll(commands)
    _plan(commands)
    _stats(commands)
    _calendars(commands)
    commands.add_parser("due", help="si hva som sendes av seg selv, og når")
    check = commands.add_parser("check", help="si hva som mangler i oppsettet")
    check.add_argument("--slack", action="store_true", help="spør også Slack selv")
    return parser


def _processes(commands: "argparse._SubParsersAction[Parser]") -> None:
    local = commands.add_parser(
        "local", help="prøv alt på denne maskinen, uten kontoer"
    )
    local.add_argument("--data", type=Path, metavar="MAPPE", help="hvor alt lagres")
    local.add_argument("--port", type=int, default=4000, help="siden i nettleseren")
    web = commands.add_parser("web", help="svar Slack, kalendere og publikum")
    web.add_argument("--host", default="127.0.0.1", help="adressen det lyttes på")
    commands.add_parser("worker", help="send det som skal sendes")
    commands.add_parser("migrate", help="gjør databasen klar for denne utgaven")


def _of_a_meeting(commands: "argparse._SubParsersAction[Parser]") -> None:
    for name, alias, does, files in OF_A_MEETING:
        command = commands.add_parser(name, aliases=[alias], help=does)
        _body(command)
        command.add_argument("day", metavar="DATO", help="for eksempel 22.02.2027")
        _output(command, files)


def _template(commands: "argparse._SubParsersAction[Parser]") -> None:
    template = commands.add_parser(
        "template", aliases=["mal"], help="gi et organ sin egen mal for referatet"
    )
    _body(template)
    about = "Word-fila; uten den sies det hvilken organet har"
    template.add_argument("file", nargs="?", type=Path, metavar="FIL", help=about)
    template.add_argument(
        "--dry-run",
        "--prøv",
        action="store_true",
        help="si hvilke felt som er feil, og la det være",
    )
    template.add_argument(
        "--remove", "--fjern", action="store_true", help="bruk Rådslags egen form"
    )


def _payroll(commands: "argparse._SubParsersAction[Parser]") -> None:
    payroll = commands.add_parser(
        "payroll", aliases=["lonn"], help="skriv hvem som møtte i en måned, til lønn"
    )
    payroll.add_argument("month", metavar="MÅNED", help="for eksempel 02.2027")
    _which_bodies(payroll)
    payroll.add_argument(
        "--participant",
        "--kommune",
        default="",
        metavar="NAVN",
        help="bare de som møtte for denne",
    )
    _output(payroll, "på .xlsx eller .csv; uten den som .xlsx her")


def _plan(commands: "argparse._SubParsersAction[Parser]") -> None:
    plan = commands.add_parser("plan", help="skriv møteplanen for et år, og et forslag")
    plan.add_argument("year", type=int, metavar="ÅR", help="for eksempel 2027")
    _which_bodies(plan)
    plan.add_argument(
        "--proposal",
        "--forslag",
        action="store_true",
        help="ta det som foreslås, med i fila",
    )
    plan.add_argument(
        "--against",
        "--mot",
        action="append",
        default=[],
        type=Path,
        metavar="FIL",
        help="si hva som kolliderer med en kalenderfil (.ics); kan stå flere ganger",
    )
    _output(
        plan, "på .xlsx, .docx, .pdf eller .ics, eller årshjulet på .svg eller .png"
    )


def _stats(commands: "argparse._SubParsersAction[Parser]") -> None:
    stats = commands.add_parser(
        "stats", aliases=["statistikk"], help="tell møter, saker og oppmøte i et år"
    )
    _body(stats)
    stats.add_argument("year", type=int, metavar="ÅR", help="for eksempel 2027")
    _output(stats, "på .xlsx eller .csv; uten den skrives det her")


def _calendars(commands: "argparse._SubParsersAction[Parser]") -> None:
    calendars = commands.add_parser(
        "calendars", help="si hvilke av andres kalendere det sees i, og hvordan det går"
    )
    for names, metavar, about in (
        (("--add", "--legg-til"), "ADRESSE", "se også i denne; trenger --name"),
        (("--name", "--navn"), "NAVN", "hvem sin den er: «Lier kommunestyre»"),
        (("--organisation", "--samarbeid"), "NAVN", "når det er flere samarbeid"),
        (("--remove", "--fjern"), "NAVN", "se ikke lenger i kalenderen"),
    ):
        calendars.add_argument(*names, default="", metavar=metavar, help=about)
    for names, about in (
        (("--check-only", "--bare-varsle"), "la ikke forslaget gå utenom dagene"),
        (("--fetch", "--hent"), "hent alle nå"),
    ):
        calendars.add_argument(*names, action="store_true", help=about)


def _files(commands: "argparse._SubParsersAction[Parser]") -> None:
    files = commands.add_parser("import", help="les inn organer, personer og møter")
    files.add_argument("files", nargs="+", type=Path, metavar="FIL")
    files.add_argument(
        "--dry-run",
        "--prøv",
        action="store_true",
        help="si hva som ville skje, og la det være",
    )
    for names, metavar, about in (
        (("--organ",), "NAVN", "organet som møtene i en kalenderfil (.ics) er"),
        (("--place", "--sted"), "STED", "hvor de er, når kalenderfila ikke sier det"),
        (("--reason", "--begrunnelse"), "TEKST", "hvorfor en vedtatt plan endres"),
    ):
        files.add_argument(*names, default="", metavar=metavar, help=about)
    export = commands.add_parser(
        "export",
        help="skriv organer, personer og møter til en fil",
        needs="kan stå der",
    )
    about = "på .xlsx eller .toml; uten den skrives alt som TOML her"
    export.add_argument("file", nargs="?", type=Path, metavar="FIL", help=about)
    _which_bodies(export)
    _overwriting(export)


def _which_bodies(command: Parser) -> None:
    command.add_argument(
        "--organ",
        dest="bodies",
        action="append",
        default=[],
        metavar="NAVN",
        help="bare dette organet; kan stå flere ganger",
    )


def _body(command: Parser) -> None:
    command.add_argument("body", metavar="ORGAN", help="for eksempel Rådmannsgruppen")


def _output(command: Parser, about: str) -> None:
    command.add_argument("--output", type=Path, metavar="FIL", help=about)
    _overwriting(command)


def _overwriting(command: Parser) -> None:
    command.add_argument(
        "--overwrite",
        "--skriv-over",
        action="store_true",
        help="skriv over en fil som finnes",
    )


def parse(parser: Parser, arguments: Sequence[str] | None) -> Arguments:
    """Read what was typed."""
    return parser.parse_args(arguments)
