"""The Nu HTML checker (https://validator.github.io/validator/) finds no error and gives no warning on any page."""

import json
import os
import subprocess
from pathlib import Path

from example import ROOT

JAR = Path(os.environ.get("CIVPUB_VNU") or ROOT / ".cache/vnu/node_modules/vnu-jar/build/dist/vnu.jar")
FROM_FILES = r".*violates Content Security Policy \(meta tag\).*"
"""The checker reads files, which have no origin for the policy's 'self' to mean; a browser judges that on a server."""


def findings(*paths: Path) -> list[str]:
    assert JAR.is_file(), "the HTML checker is missing: run tools/vnu.sh"
    # A serial collector and no second compiler: the checker is gone before they would pay.
    command = ["java", "-Xss2m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", JAR]
    options = ["--format", "json", "--skip-non-html", "--also-check-svg", "--filterpattern", FROM_FILES]
    checked = subprocess.run([*command, *options, *paths], capture_output=True, encoding="utf-8", check=False)
    return [
        f"{each['url']}:{each.get('lastLine')} {each['message']}" for each in json.loads(checked.stderr)["messages"]
    ]


def test_every_page_is_standard_html(example_site: Path) -> None:
    assert findings(example_site) == []


def test_what_is_not_would_be_found(tmp_path: Path) -> None:
    page = '<!doctype html><html lang="zh-Hans"><title>一</title><input type="checkbox" autocomplete="off"><section>二'
    (tmp_path / "a.html").write_text(page, encoding="utf-8")

    assert len(findings(tmp_path)) >= 2
