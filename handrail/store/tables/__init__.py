"""The tables, one file per book. Each column tells its class, retention and readers."""
