"""Words of health and the other special categories (GDPR Art. 9), one file for each language."""
