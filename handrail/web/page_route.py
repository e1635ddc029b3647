"""A route whose answers are pages: our errors become words a person can use, headers are on all."""

from collections.abc import Callable, Coroutine
from typing import Any
from urllib.parse import quote

import structlog
from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, RedirectResponse
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException

from handrail.core.errors import (
    BadInput,
    HandrailError,
    NeedsSecondFactor,
    NotFound,
    NotSignedIn,
    TooMany,
)
from handrail.web.headers import secure
from handrail.web.pages import pages_of
from handrail.web.session import PART, SECOND_FACTOR

SIGN_IN = "/console/sign-in"
log = structlog.get_logger("handrail.web")


class PageRoute(APIRoute):
    """Answers with pages, also when something went wrong."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Return the handler, wrapped."""
        handle = super().get_route_handler()

        async def with_pages(request: Request) -> Response:
            try:
                response = await handle(request)
            except (HandrailError, RequestValidationError, HTTPException) as error:
                response = refusal(request, _ours(error))
            except Exception as error:  # noqa: BLE001 (whatever breaks, the page says so in words)
                log.error("unforeseen", error=type(error).__name__)  # noqa: TRY400 (no trace: words)
                response = refusal(request, HandrailError("Something on our side did not work."))
            return secure(request, response)

        return with_pages


def refusal(request: Request, error: HandrailError) -> Response:
    """Tell an error on a page; who is not signed in is sent to sign in and back."""
    if isinstance(error, NeedsSecondFactor) and not wants_parts(request):
        return RedirectResponse(SECOND_FACTOR, 303)
    if isinstance(error, NotSignedIn) and not wants_parts(request):
        return _to_sign_in(request)
    response: HTMLResponse = pages_of(request).answer(
        request, _error_page(request), {"error": error, "desk": None}, error.status
    )
    if isinstance(error, TooMany):
        response.headers["Retry-After"] = str(max(1, round(error.wait)))
    return response


def _error_page(request: Request) -> str:
    """Return the template: staff are led to the inbox, everybody else to the assistant."""
    return "error.html" if request.url.path.startswith("/console") else "public/error.html"


def _to_sign_in(request: Request) -> Response:
    """Send to sign in and back; who came by another site's link carries no cookie, so look anew."""
    if request.method != "GET":
        return RedirectResponse(SIGN_IN, 303)
    path = quote(request.url.path)
    if request.headers.get("sec-fetch-site") == "cross-site":
        return HTMLResponse("", headers={"Refresh": f"0; url={path}"})
    return RedirectResponse(f"{SIGN_IN}?next={path}", 303)


def wants_parts(request: Request) -> bool:
    """Tell whether our script asks for parts of a page."""
    return PART in request.headers


def _ours(error: HandrailError | RequestValidationError | HTTPException) -> HandrailError:
    """Return the error as one of ours; what came in is not quoted."""
    if isinstance(error, HandrailError):
        return error
    if isinstance(error, HTTPException) and error.status_code in {404, 405}:
        return NotFound("There is no such page.", "Go back to the inbox.")
    return BadInput("The request cannot be read.", "Go back and try again.")
