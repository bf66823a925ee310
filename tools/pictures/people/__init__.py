"""Figures: a look (who), a pose (what they do), and the drawing of one in the other."""
