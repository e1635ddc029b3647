"""The way of a turn: ten steps, in order."""
