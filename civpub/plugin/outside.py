"""Finds what mkdocs.yml wants of other hosts for every page, which the policy of the pages does not let them have."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig

from civpub.hosting import Policy
from civpub.plugin.codes import OUTSIDE
from civpub.problems import Place, Problem


def outside_problems(config: MkDocsConfig, policy: Policy) -> Iterator[Problem]:
    """Yield a warning for each script and style sheet of another host that `policy` does not allow."""
    wanted = [("script-src", str(script)) for script in config.extra_javascript]
    wanted += [("style-src", str(style)) for style in config.extra_css]
    file = Path(config.config_file_path)
    lines = file.read_text("utf-8", "replace").splitlines() if wanted else []
    own = urlsplit(config.site_url or "").netloc
    for directive, address in wanted:
        host = urlsplit(address).netloc
        if host and host != own and not policy.allows(directive, host):
            place, line = _place(file.name, lines, address)
            message = f"网页要用别的网站 {host} 上的文件"
            hint = f"请下载到 site_src 里再引用；非用不可，请在 civpub 的 csp 里写：{directive}: [https://{host}]。"
            yield OUTSIDE.at(place, message, hint, line_text=line)


def _place(name: str, lines: list[str], address: str) -> tuple[Place, str]:
    """Return where `address` stands among the `lines` of the file `name`, and that line."""
    for number, line in enumerate(lines, start=1):
        if (column := line.find(address)) >= 0:
            return Place(name, number, column + 1, len(address)), line
    return Place(name), ""
