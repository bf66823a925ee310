"""The file `_headers`, which hosts such as Cloudflare Pages and Netlify read from the site itself."""

from civpub.hosting.headers import COMMON, FAMILIES, named
from civpub.hosting.policy import Policy


def headers_file(policy: Policy) -> bytes:
    """Return `_headers` for a site with `policy`.

    A page without a rule for keeping it is asked about every time, as these hosts do anyway.
    """
    lines = ["/*", *named({"Content-Security-Policy": policy.header(), **COMMON}, "  {name}: {value}")]
    for family in FAMILIES:
        # These hosts know no regular expressions; of a folder, either all or nothing can be kept.
        if family.names == ".*":
            lines += [f"/{family.folder}*", f"  Cache-Control: {family.keep}"]
    lines += ["/*.atom", "  Content-Type: application/atom+xml; charset=utf-8"]
    lines += ["/*.ics", "  Content-Type: text/calendar; charset=utf-8"]
    return ("\n".join(lines) + "\n").encode()
