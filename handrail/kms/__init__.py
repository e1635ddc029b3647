"""Who holds key-encryption keys: one provider per file, chosen by `[keys] provider`."""
