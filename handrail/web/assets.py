"""Static files, read once: each address carries the hash of its bytes, so a browser keeps it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from fastapi import APIRouter, Request, Response

from handrail import web
from handrail.core.errors import NotFound

FOLDER = Path(web.__path__[0]) / "static"
KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
FOR_EVER = "public, max-age=31536000, immutable"
ASK_AGAIN = "no-cache"
WIDGET = "handrail-chat.js"  # served with the company's texts in it, by `public/widget.py`
router = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Asset:
    """A static file: its bytes, their hash, what they are."""

    body: bytes = field(repr=False)
    hash: str
    kind: str


Assets = Mapping[str, Asset]


def open_assets(folder: Path = FOLDER) -> Assets:
    """Read the static files, once at the start."""
    return {
        path.name: Asset(body, hashlib.sha256(body).hexdigest()[:16], KINDS[path.suffix])
        for path in sorted(folder.iterdir())
        if path.suffix in KINDS and path.name != WIDGET
        for body in (path.read_bytes(),)
    }


def address_of(assets: Assets, name: str) -> str:
    """Return where a file is served; the address changes when its bytes do."""
    return f"/static/{quote(name)}?v={assets[name].hash}"


@router.get("/static/{name}")
async def static(request: Request, name: str, v: str = "") -> Response:
    """Return a static file, to be kept for ever when its hash was asked for."""
    assets: Assets = request.app.state.assets
    asset = assets.get(name)
    if asset is None:
        raise NotFound("There is no such file.")
    tag = f'"{asset.hash}"'
    headers = {
        "ETag": tag,
        "Cache-Control": FOR_EVER if v == asset.hash else ASK_AGAIN,
        "Cross-Origin-Resource-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
    }
    if request.headers.get("If-None-Match") == tag:
        return Response(status_code=304, headers=headers)
    return Response(asset.body, media_type=asset.kind, headers=headers)
