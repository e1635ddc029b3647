"""What we need from outside, one Protocol each, written from the caller's need."""
