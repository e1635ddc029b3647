"""Says what went wrong: problem+json (RFC 9457) to programs, a page to people."""

import sqlite3

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.responses import Response

from shop.render import render

UNAUTHORISED, MISSING = 401, 404
FOR_PROGRAMS = ("/api/", "/identity", "/healthz")
TITLES = {
    400: "The request cannot be used.",
    401: "A valid bearer token is needed.",
    403: "This is only for pages of this shop.",
    404: "There is no such thing, or it is not yours.",
    405: "This cannot be done here.",
    408: "The request took too long.",
    413: "The request is too large.",
    503: "The shop cannot answer just now.",
}


def problem(status: int) -> JSONResponse:
    """Return a problem document; it never quotes what came in."""
    title = TITLES.get(status, "Something did not work.")
    body = {"type": f"urn:alder-finch:http-{status}", "title": title, "status": status}
    headers = {"WWW-Authenticate": "Bearer"} if status == UNAUTHORISED else None
    return JSONResponse(body, status, headers, media_type="application/problem+json")


def add_problems(app: FastAPI) -> None:
    """Put the translations in place."""
    app.add_exception_handler(HTTPException, _on_http)
    app.add_exception_handler(RequestValidationError, _on_wrong_shape)
    app.add_exception_handler(sqlite3.Error, _on_database)
    app.add_exception_handler(Exception, _on_anything)


def _answer(request: Request, status: int) -> Response:
    if request.url.path.startswith(FOR_PROGRAMS):
        return problem(status)
    words = "missing" if status == MISSING else "error"
    return render(request, "message.html", status, words=words)


def _on_http(request: Request, error: Exception) -> Response:
    return _answer(request, error.status_code if isinstance(error, HTTPException) else 500)


def _on_wrong_shape(request: Request, _: Exception) -> Response:
    return _answer(request, 400)


def _on_database(_: Request, __: Exception) -> Response:
    return problem(503)


def _on_anything(_: Request, __: Exception) -> Response:
    return problem(500)
