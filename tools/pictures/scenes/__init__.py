"""The scenes, two to a module; each name has two variants that differ in hour, season and company."""
