"""Live signals between whoever writes and whoever watches."""
