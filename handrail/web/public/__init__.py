"""Pages and files anybody may fetch."""
