"""One detector per file, each offering one object named `detector`."""
