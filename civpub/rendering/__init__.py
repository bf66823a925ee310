"""Rendering: planned pages become fragments. The only door to Jinja2, Markdown and nh3."""

from civpub.rendering.fragment import Fragment, Targets, render_fragment
from civpub.rendering.ranges import time_ranges

__all__ = ["Fragment", "Targets", "render_fragment", "time_ranges"]
