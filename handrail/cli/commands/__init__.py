"""One command a file: it offers a function, or a group of them, named `command`."""
