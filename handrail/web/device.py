"""What a browser says it is, in a few words: enough to know one's own session again."""

from fastapi import Request

BROWSERS = (("Edg/", "Edge"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"))
SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "macOS"),
    ("Linux", "Linux"),
)
UNKNOWN = "a browser we do not know"


def device_of(request: Request) -> str:
    """Return browser and system, from closed lists: nothing a client sends is kept as it came."""
    told = request.headers.get("user-agent", "")[:500]
    browser = next((name for mark, name in BROWSERS if mark in told), "")
    system = next((name for mark, name in SYSTEMS if mark in told), "")
    return " on ".join(part for part in (browser, system) if part) or UNKNOWN
