"""The options of the plugin in mkdocs.yml."""

from datetime import date, datetime
from typing import Any, get_args

from mkdocs.config.base import BaseConfigOption, Config, ValidationError
from mkdocs.config.config_options import Optional, Type

from civpub.calendar import parse_day
from civpub.plugin.csp import Csp
from civpub.share import Scope


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


class Wish(BaseConfigOption[Scope]):
    """Which records get pictures for sharing."""

    def __init__(self) -> None:
        super().__init__()
        self.default = "recent"

    def run_validation(self, value: Any) -> Scope:
        """Return `value`, if it is one of the wishes there are.

        Raises:
            ValidationError: It is none.
        """
        wish: Scope | None = next((known for known in get_args(Scope) if known == (value or "none")), None)
        if wish is None:
            message = f"share: “{value}”看不懂，请写成 recent（近一年的）、all（全部）或 none（不要）"
            raise ValidationError(message)
        return wish


class CivpubConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs leaves its class hook untyped
    """``content_dir`` is where the records are; ``as_of`` shows the site as on that day instead of today.

    Without ``search`` the site has no search page, no search field in its header and no index.
    ``share`` says which records get pictures for sharing and a poster, ``share_font`` in which font they are set.
    ``csp`` opens the policy of the pages to other hosts, or turns it off.
    """

    content_dir = Type(str, default="content")
    as_of = Optional(Day())
    search = Type(bool, default=True)
    share = Wish()
    share_font = Type(str, default="")
    csp = Csp()
