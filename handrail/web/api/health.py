"""Is it alive, is it ready, what does it count."""

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response

from handrail.services.read_health import look
from handrail.services.service_keys import demand_service
from handrail.web.api.door import key_of
from handrail.web.site import site_of

router = APIRouter(tags=["operators"])
NEEDED = frozenset({"data", "keys", "release"})  # without one of these nobody can be answered


@router.get("/healthz")
async def alive() -> dict[str, str]:
    """Say that the process is alive."""
    return {"status": "alive"}


@router.get("/readyz")
async def ready(request: Request) -> JSONResponse:
    """Say whether customers can be answered here, and what is not as it should be.

    A process that is told to stop is not ready any more, so that nobody new is sent to it.
    """
    site = site_of(request)
    health = await look(site.house)
    ills = list(health.ills)
    if site.stopping.is_set() or NEEDED.intersection(ills):
        return JSONResponse({"status": "not ready", "ills": ills}, 503)
    status = "degraded" if ills else "ready"
    return JSONResponse({"status": status, "release": health.release, "ills": ills})


@router.get("/metrics")
async def metrics(request: Request) -> Response:
    """Return the metrics in Prometheus' text format, to whoever holds a key for them."""
    await demand_service(site_of(request).house, key_of(request), "read_metrics")
    return Response(site_of(request).metrics(), media_type="text/plain; version=0.0.4")
