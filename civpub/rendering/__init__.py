"""Rendering: turns planned pages and their texts into HTML; the only door to Jinja2, Markdown and nh3."""
