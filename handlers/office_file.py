"""An office file, .docx or .xlsx: an archive that is the same whenever it is made."""

from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

#: An archive says of each of its parts when that was put there, and can't leave it out.
_SOME_DAY: Final = (2000, 1, 1, 0, 0, 0)


def packed(loose: BytesIO) -> bytes:
    """Pack what a library has written, so that the same content is the same bytes."""
    content = BytesIO()
    with ZipFile(loose) as parts, ZipFile(content, "w") as archive:
        for name in parts.namelist():
            part = ZipInfo(name, _SOME_DAY)
            archive.writestr(part, parts.read(name), ZIP_DEFLATED)
    return content.getvalue()
