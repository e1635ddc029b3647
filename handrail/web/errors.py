"""Our errors as problem+json (RFC 9457): the one place where they become HTTP."""

from collections.abc import Sequence

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from handrail.core.errors import HandrailError, NotAllowed, TooMany

log = structlog.get_logger("handrail.web")


def problem(status: int, code: str, sentence: str, next_step: str = "") -> JSONResponse:
    """Return a problem document; it never quotes what came in."""
    body = {"type": f"urn:handrail:{code}", "title": sentence, "status": status}
    if next_step:
        body["detail"] = next_step
    return JSONResponse(body, status, media_type="application/problem+json")


async def on_ours(_: Request, error: Exception) -> JSONResponse:
    """Translate an error of ours."""
    if not isinstance(error, HandrailError):
        return problem(500, "error", "Something on our side did not work.")
    response = problem(error.status, error.code, error.sentence, error.next_step)
    if isinstance(error, TooMany):
        response.headers["Retry-After"] = str(max(1, round(error.wait)))
    if isinstance(error, NotAllowed) and error.rule:
        response.headers["X-Handrail-Rule"] = error.rule
    return response


async def on_wrong_shape(_: Request, error: Exception) -> JSONResponse:
    """Say which fields are wrong, without their values."""
    fields = error.errors() if isinstance(error, RequestValidationError) else []
    names = ", ".join(sorted({_name(field["type"], field["loc"]) for field in fields}))
    return problem(422, "wrong-shape", f"These fields are wrong or missing: {names}.")


def _name(what: str, place: Sequence[object]) -> str:
    """Return a field's place. A key we do not know came from outside, so it is not repeated."""
    known = [*place[:-1], "an unknown one"] if what == "extra_forbidden" else place
    return ".".join(map(str, known))


async def on_http(_: Request, error: Exception) -> JSONResponse:
    """Translate the framework's own errors."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    return problem(status, f"http-{status}", "The request cannot be served.")


async def on_anything(_: Request, error: Exception) -> JSONResponse:
    """Answer what nobody foresaw: its kind goes to the log, its words nowhere."""
    log.error("unforeseen", error=type(error).__name__)
    return problem(500, "error", "Something on our side did not work.", "Try again.")


def add_errors(app: FastAPI) -> None:
    """Put the translations in place."""
    app.add_exception_handler(HandrailError, on_ours)
    app.add_exception_handler(RequestValidationError, on_wrong_shape)
    app.add_exception_handler(HTTPException, on_http)
    app.add_exception_handler(Exception, on_anything)
