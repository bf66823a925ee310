"""Sources: content files as read, before anything knows which kind they are."""
