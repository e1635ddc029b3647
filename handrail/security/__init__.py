"""Finding details, masking them, sealing them."""
