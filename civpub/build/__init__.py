"""Building: what has changed since the last build becomes the next release, and nothing else is touched."""
