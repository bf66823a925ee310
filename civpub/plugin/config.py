"""The options of the plugin in mkdocs.yml."""

from datetime import date, datetime
from typing import Any

from mkdocs.config.base import BaseConfigOption, Config, ValidationError
from mkdocs.config.config_options import Optional, Type

from civpub.calendar import parse_day


class Day(BaseConfigOption[date]):
    """A calendar day, in any of the spellings a record may use; YAML may have made it a date already."""

    def run_validation(self, value: Any) -> date:
        """Return `value` as a day.

        Raises:
            ValidationError: It is none.
        """
        day = parse_day(str(value.date() if isinstance(value, datetime) else value))
        if day is None:
            message = f"as_of: “{value}”不是日期，请写成 2026-11-05"
            raise ValidationError(message)
        return day


class CivpubConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs leaves its class hook untyped
    """``content_dir`` is where the records are; ``as_of`` shows the site as on that day instead of today.

    Without ``search`` the site has no search page, no search field in its header and no index.
    """

    content_dir = Type(str, default="content")
    as_of = Optional(Day())
    search = Type(bool, default=True)
