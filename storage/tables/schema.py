"""What the tables share: one schema, names of constraints, moments that are aware."""

from datetime import UTC, datetime

from sqlalchemy import DateTime, Dialect, MetaData, TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """A moment: aware on both sides, in UTC on both databases."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(
        self, value: datetime | None, dialect: Dialect
    ) -> datetime | None:
        """Refuse a naive time, and keep the rest as UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            msg = f"a naive time: {value!r}"
            raise ValueError(msg)
        moment = value.astimezone(UTC)
        # SQLite has no time zones: it is given, and gives back, UTC without a mark.
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(
        self,
        value: datetime | None,
        dialect: Dialect,  # noqa: ARG002  # the signature is SQLAlchemy's
    ) -> datetime | None:
        """Mark what SQLite gives back as the UTC it is."""
        return value if value is None or value.tzinfo else value.replace(tzinfo=UTC)
