"""The other generators: the same records in the form each of them wants."""
