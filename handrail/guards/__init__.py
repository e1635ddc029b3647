"""Guards, one per file: each offers one object named `guard`."""
