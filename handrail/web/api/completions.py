"""The gateway, for another company's bot: change its base URL and its key, keep its code."""

from collections.abc import Callable, Coroutine, Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Header, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, StreamingResponse
from fastapi.routing import APIRoute
from pydantic import ValidationError

from handrail.core.errors import BadInput, HandrailError, TooMany
from handrail.core.message import Language
from handrail.core.text import MAX_CHARACTERS, RawText
from handrail.services.check_text import Checked, check_text
from handrail.services.relay_completion import relay_completion
from handrail.services.service_keys import demand_service
from handrail.stored.staff import Service
from handrail.web.api.completion_json import completion, events, model_json, problem_of
from handrail.web.api.completion_shapes import NewCompletion, Part, read_body
from handrail.web.api.door import key_of
from handrail.web.site import site_of

USE = "use_gateway"
Conversation = Annotated[
    str, Header(alias="X-Handrail-Conversation", max_length=200, pattern=r"^[\x21-\x7e]*$")
]
Disclosure = Annotated[str, Header(alias="X-Handrail-Disclosure", max_length=20)]


class ProtocolRoute(APIRoute):
    """Tells errors in the shape this protocol's clients read."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Return the handler, wrapped."""
        handle = super().get_route_handler()

        async def with_problems(request: Request) -> Response:
            try:
                return await handle(request)
            except RequestValidationError:
                return _problem(BadInput("A header is wrong.", "Look at the documents."))
            except HandrailError as error:
                return _problem(error)

        return with_problems


def _problem(error: HandrailError) -> JSONResponse:
    body = problem_of(error.sentence, error.next_step, error.code, error.status)
    response = JSONResponse(body, error.status)
    if isinstance(error, TooMany):
        response.headers["Retry-After"] = str(max(1, round(error.wait)))
    return response


router = APIRouter(prefix="/v1", tags=["gateway"], route_class=ProtocolRoute)


@router.post("/chat/completions", response_model=None)
async def complete(
    request: Request, conversation: Conversation = "", disclosure: Disclosure = ""
) -> Response:
    """Relay a completion; as a stream it is replayed once it is verified and recorded."""
    service = await _service(request)
    body = _completion(await request.body())
    house = site_of(request).house
    relay = body.relay(service.id, conversation, discloses=disclosure == "mine")
    relayed = await relay_completion(house, service, relay)
    made, now = relayed.receipt.leaf.hex()[:24], house.clock.now()
    if body.stream:
        replay = events(relayed, made, now, usage=body.stream_options.include_usage)
        return StreamingResponse(replay, media_type="text/event-stream")
    return JSONResponse(completion(relayed, made, now))


@router.get("/models")
async def models(request: Request) -> dict[str, object]:
    """List the model there is."""
    await _service(request)
    model = site_of(request).house.model
    return {"object": "list", "data": [model_json(model.name)] if model else []}


class NewCheck(Part):
    """A text to be looked at. `customer` is what the customer wrote, for an outbound text."""

    text: str
    stage: str = "inbound"
    customer: str = ""


@router.post("/check")
async def check(request: Request) -> dict[str, object]:
    """Run the guards over a text without generating anything."""
    await _service(request)
    try:
        body = NewCheck.model_validate(read_body(await request.body()))
    except ValidationError as wrong:
        raise _wrong(wrong) from None
    if body.stage not in {"inbound", "outbound"}:
        raise BadInput("`stage` is inbound or outbound.", "Send one of these.")
    if max(len(body.text), len(body.customer)) > MAX_CHARACTERS:
        raise BadInput(f"A text has at most {MAX_CHARACTERS} characters.", "Send less.")
    house = site_of(request).house
    outbound = body.stage == "outbound"
    checked = check_text(house, RawText(body.text), RawText(body.customer), outbound=outbound)
    return _checked_json(checked)


def _checked_json(checked: Checked) -> dict[str, object]:
    language: Language = checked.language
    return {
        "passed": not checked.found,
        "language": language,
        "masked": checked.masked.words,
        "details": [
            {"kind": span.kind.value, "start": span.start, "end": span.end}
            for span in checked.spans
        ],
        "findings": [
            {"guard": finding.guard, "sentence": finding.sentence, "broke": finding.broke}
            for finding in checked.found
        ],
        "ran": list(checked.ran),
    }


async def _service(request: Request) -> Service:
    site = site_of(request)
    service = await demand_service(site.house, key_of(request), USE)
    await site.service_rate.take(f"gateway:{service.id}")
    return service


def _completion(body: bytes) -> NewCompletion:
    try:
        return NewCompletion.model_validate(read_body(body))
    except ValidationError as wrong:
        raise _wrong(wrong) from None


def _wrong(wrong: ValidationError) -> BadInput:
    """Name the fields that are wrong, never what they hold; an unknown key came from outside."""
    errors = wrong.errors(include_input=False, include_context=False, include_url=False)
    names = sorted({_place(error["type"], error["loc"]) for error in errors})
    return BadInput(f"These fields are wrong or not passed on: {', '.join(names)}.")


def _place(what: str, place: Sequence[int | str]) -> str:
    """Return a field's place; a key we do not know came from outside, so it is not repeated."""
    known = [*place[:-1], "an unknown one"] if what == "extra_forbidden" else place
    return ".".join(map(str, known))
