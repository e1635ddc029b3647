"""Is it alive, is it ready, what does it count."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from handrail.services.service_keys import demand_service
from handrail.web.api.door import key_of
from handrail.web.site import site_of

router = APIRouter(tags=["operators"])


@router.get("/healthz")
async def alive() -> dict[str, str]:
    """Say that the process is alive."""
    return {"status": "alive"}


@router.get("/readyz")
async def ready(request: Request) -> dict[str, str]:
    """Say that a release is there and answers."""
    release = await site_of(request).house.releases.current()
    return {"status": "ready", "release": release.id}


@router.get("/metrics")
async def metrics(request: Request) -> Response:
    """Return the metrics in Prometheus' text format, to whoever holds a key for them."""
    await demand_service(site_of(request).house, key_of(request), "read_metrics")
    return Response(site_of(request).metrics(), media_type="text/plain; version=0.0.4")
