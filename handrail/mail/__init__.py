"""Mail to customers: codes alone, one file per way to send."""
