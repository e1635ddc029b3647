"""One suite per file, each offering one object named `suite`."""
