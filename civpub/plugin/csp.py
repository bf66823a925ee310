"""The option ``csp`` in mkdocs.yml: what a site adds to the policy of its pages, or that it has none."""

import re
from typing import Any

from mkdocs.config.base import BaseConfigOption, ValidationError

from civpub.hosting import Policy
from civpub.hosting.policy import EXTENSIBLE

_SOURCE = re.compile(r"https://(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?(?:/[\w./~-]*)?")
"""A host over HTTPS, all hosts below one, or a folder of one; never a word that undoes the policy."""


class Csp(BaseConfigOption[Policy]):
    """``false``, or hosts by directive: ``{script-src: [https://tongji.example.cn]}``."""

    def run_validation(self, value: Any) -> Policy:
        """Return `value` as a policy.

        Raises:
            ValidationError: It opens what cannot be opened, or to no host.
        """
        if isinstance(value, bool) or value is None:
            return Policy(is_on=value is not False)
        if not isinstance(value, dict):
            message = "csp 应是 false，或者按项目写出要放行的网址，例如 img-src: [https://tu.example.cn]"
            raise ValidationError(message)
        return Policy({str(name): self._sources(str(name), some) for name, some in value.items()})

    @staticmethod
    def _sources(name: str, some: Any) -> tuple[str, ...]:
        if name not in EXTENSIBLE:
            message = f"csp: 没有“{name}”这一项，可以写的是 {'、'.join(EXTENSIBLE)}"
            raise ValidationError(message)
        sources = tuple(map(str, some)) if isinstance(some, list) else (str(some),)
        for source in sources:
            if not _SOURCE.fullmatch(source):
                message = f"csp: {name} 里的“{source}”不能放行，只能写 https:// 开头的网址，例如 https://tu.example.cn"
                raise ValidationError(message)
        return sources
