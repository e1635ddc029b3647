"""Settings: one file, read once, checked whole."""
