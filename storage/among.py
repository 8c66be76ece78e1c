"""«One of these», with all of these in one parameter, however many they are.

`IN` takes one parameter for each, which it costs a click dear to write down; and what
is asked in the same words each time is planned only once.
"""

from typing import Any

from sqlalchemy import JSON, ColumnElement, any_, bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY


def among(dialect: str, column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """Ask whether a column's value is in the list that is given under a name."""
    if dialect == "sqlite":
        listed = func.json_each(bindparam(name, type_=JSON())).table_valued("value")
        return column.in_(select(listed.c.value))
    return column == any_(bindparam(name, type_=ARRAY(column.type)))
