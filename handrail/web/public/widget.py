"""The widget: one script, with the notices inside, so that showing them sends nothing (P-09)."""

import gzip
import hashlib
import json
from pathlib import Path

from fastapi import APIRouter, Request, Response

from handrail import web
from handrail.core.message import LANGUAGES
from handrail.transparency.wording import Wording
from handrail.web.site import Script, site_of

router = APIRouter(tags=["widget"])
FILE = Path(web.__path__[0]) / "static" / "handrail-chat.js"
MARK = "/*HANDRAIL_CONFIG*/ null"
SHOWN_BY_WIDGET = ("start", "again", "nobody_online", "apology", "ask_person", "contact")


@router.get("/widget/handrail-chat.js")
async def script(request: Request) -> Response:
    """Return the widget's script with this company's texts in it."""
    script = site_of(request).widget
    tag = script.tag
    headers = {
        "ETag": tag,
        "Vary": "Accept-Encoding",
        "Cache-Control": "public, max-age=300",
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
        "X-Content-Type-Options": "nosniff",
    }
    if request.headers.get("If-None-Match") == tag:
        return Response(status_code=304, headers=headers)
    if "gzip" in request.headers.get("Accept-Encoding", ""):
        headers["Content-Encoding"] = "gzip"
        return Response(script.packed, media_type="text/javascript", headers=headers)
    return Response(script.body, media_type="text/javascript", headers=headers)


def script_of(wording: Wording) -> Script:
    """Put the texts into the script, once at the start."""
    texts = {
        language: {
            text: {"id": text, "version": one.version, "words": one.words}
            for text in SHOWN_BY_WIDGET
            for one in (wording.notice(text, language),)
        }
        for language in LANGUAGES
        if language in wording.texts
    }
    config = {"brand": wording.company.brand, "languages": wording.languages, "texts": texts}
    safe = json.dumps(config, ensure_ascii=False).replace("<", "\\u003c")
    body = FILE.read_text("utf-8").replace(MARK, safe, 1).encode()
    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    return Script(body, gzip.compress(body, mtime=0), tag)
