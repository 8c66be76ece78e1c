"""An office file is the same bytes, whenever what is in it was put there."""

from io import BytesIO
from zipfile import ZipFile, ZipInfo

from handlers.office_file import packed


def _made(year: int) -> BytesIO:
    loose = BytesIO()
    with ZipFile(loose, "w") as archive:
        for name in ("a.xml", "b.xml"):
            archive.writestr(ZipInfo(name, (year, 2, 22, 9, 0, 0)), f"<{name}/>")
    return loose


def test_file_is_the_same_whenever_it_is_made() -> None:
    content = packed(_made(2018))
    assert content == packed(_made(2026))
    with ZipFile(BytesIO(content)) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            "a.xml": b"<a.xml/>",
            "b.xml": b"<b.xml/>",
        }
