"""When a person must be there, and how they get in."""
