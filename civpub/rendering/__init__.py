"""Rendering: planned pages become fragments. The only door to Jinja2, Markdown and nh3."""

from jinja2 import Environment

from civpub.rendering.compiled import with_compiled
from civpub.rendering.environment import escaped
from civpub.rendering.fragment import Fragment, render_fragment
from civpub.rendering.ranges import time_ranges
from civpub.rendering.targets import Targets

__all__ = ["Environment", "Fragment", "Targets", "escaped", "render_fragment", "time_ranges", "with_compiled"]
