"""What every page tells the browser: run our own files alone, be framed nowhere, keep nothing."""

from fastapi import Request, Response

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
ONE_YEAR = 365 * 24 * 3600


def is_https(request: Request) -> bool:
    """Tell whether the browser reached us by TLS, through a trusted proxy or straight."""
    return request.url.scheme == "https"


def secure(request: Request, response: Response) -> Response:
    """Put the headers of a page on a response; nobody may store it unless it says so itself."""
    response.headers.update(HEADERS)
    response.headers.setdefault("Cache-Control", "no-store")
    if is_https(request):
        response.headers["Strict-Transport-Security"] = f"max-age={ONE_YEAR}"
    return response
