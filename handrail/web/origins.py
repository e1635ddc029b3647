"""Which other sites may talk to the customer's API: those the settings name, and nobody else."""

from dataclasses import dataclass

from starlette.datastructures import Headers
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

from handrail.web.errors import problem

GUARDED = "/v1/"


@dataclass(frozen=True, slots=True)
class OriginGate:
    """Refuse a browser's request from a site that is neither ours nor named; fails closed."""

    app: ASGIApp
    origins: tuple[str, ...]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] == "http" and scope["path"].startswith(GUARDED):
            headers = Headers(scope=scope)
            origin = headers.get("origin")
            if origin is not None and not self._ours(origin, headers.get("host", "")):
                sentence = "This site may not use this server."
                step = "Name it under `origins` in [server]."
                await problem(403, "other-origin", sentence, step)(scope, receive, send)
                return
        await self.app(scope, receive, send)

    def _ours(self, origin: str, host: str) -> bool:
        return origin in self.origins or origin in {f"http://{host}", f"https://{host}"}


def allow_origins(app: ASGIApp, origins: tuple[str, ...]) -> ASGIApp:
    """Wrap an application: strangers are refused, the named sites are answered across origins."""
    answered = CORSMiddleware(
        app,
        allow_origins=origins,
        allow_methods=("GET", "POST"),
        allow_headers=("content-type", "prefer", "x-handrail-token"),
        expose_headers=("retry-after",),
        max_age=600,
    )
    return OriginGate(answered, origins)
