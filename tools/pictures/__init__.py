"""Draws the example community's pictures, so that no photograph of a real person is ever needed.

Imports run one way: gallery, scenes | groups | portraits, backdrops, stage, things, place | people, ink.
"""
