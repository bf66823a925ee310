"""Rendering: planned pages become fragments. The only door to Jinja2, Markdown and nh3."""

from civpub.rendering.environment import escaped
from civpub.rendering.fragment import Fragment, render_fragment
from civpub.rendering.ranges import time_ranges
from civpub.rendering.targets import Targets

__all__ = ["Fragment", "Targets", "escaped", "render_fragment", "time_ranges"]
