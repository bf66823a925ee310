"""How fast sites are built, measured on made-up content."""
