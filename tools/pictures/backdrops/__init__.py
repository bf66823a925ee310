"""Whole backdrops: each fills a sheet, so that a scene only has to place what happens."""
