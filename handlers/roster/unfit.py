"""A file that can't be read at all, and the sentence that says why."""


class UnfitFile(Exception):  # noqa: N818  # a state of the file, said to its writer
    """The file as a whole is no roster. The text says what to do."""

    def __init__(self, text: str, *, line: int | None = None) -> None:
        super().__init__(text)
        self.line = line
