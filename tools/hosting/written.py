"""The files of docs/hosting/ that are made of civpub.hosting, as they should stand."""

from pathlib import Path

from civpub.hosting import Policy, caddyfile, headers_file, nginx_conf

HOSTING = Path(__file__).parents[2] / "docs" / "hosting"
ADDRESS = "qingheli.example"
ROOT = "/srv/www/qingheli/site"


def written() -> dict[str, str]:
    """Return the text of each file by its name, for a site that keeps our policy as it is."""
    policy = Policy()
    return {
        "Caddyfile": caddyfile(policy, ADDRESS, ROOT),
        "_headers": headers_file(policy).decode(),
        "nginx.conf": nginx_conf(policy, ADDRESS, ROOT),
    }
