"""The rule book: Cedar text parsed once, rulings with their reasons, the statutory floor."""
