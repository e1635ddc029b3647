"""What Handrail, or any other system with the token, may ask the shop."""

import hashlib
import hmac
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.exceptions import HTTPException

from shop import queries
from shop.database import read_from
from shop.models import Order, OrderPage, Record
from shop.render import shop_of

LONGEST = 40
MOST_ON_A_PAGE = 50
BEARER = HTTPBearer(auto_error=False, description="The API token of the shop.")
Given = Annotated[HTTPAuthorizationCredentials | None, Depends(BEARER)]


def needs_token(request: Request, given: Given) -> None:
    """Let nobody in without the token; the comparison takes the same time for every wrong one."""
    offered = given.credentials if given else ""
    expected = shop_of(request).settings.api_token
    if not hmac.compare_digest(_digest(offered), _digest(expected)):
        raise HTTPException(401)


router = APIRouter(
    prefix="/api",
    dependencies=[Depends(needs_token)],
    responses={
        401: {"description": "The token is missing or wrong."},
        404: {"description": "It does not exist, or it is somebody else's."},
    },
)
CustomerId = Annotated[str, Path(description="As in the identity's `sub`.")]
Number = Annotated[str, Path(description="Like AF-104233.", examples=["AF-104233"])]
Whose = Annotated[
    str | None, Query(max_length=LONGEST, description="Answer only if it is this customer's.")
]
Limit = Annotated[int, Query(ge=1, le=MOST_ON_A_PAGE)]
Before = Annotated[str | None, Query(max_length=LONGEST, description="`next` of the last page.")]


@router.get("/customers/{customer}/record")
def read_record(request: Request, customer: CustomerId) -> Record:
    """Return what the shop knows about a customer."""
    with read_from(shop_of(request).settings.database) as database:
        record = queries.find_record(database, customer)
    if record is None:
        raise HTTPException(404)
    return record


@router.get("/customers/{customer}/orders")
def read_orders(
    request: Request, customer: CustomerId, limit: Limit = 20, before: Before = None
) -> OrderPage:
    """Return a customer's orders, newest first."""
    with read_from(shop_of(request).settings.database) as database:
        if queries.find_customer(database, customer) is None:
            raise HTTPException(404)
        return queries.read_orders(database, customer, limit, before)


@router.get("/orders/{number}")
def read_order(request: Request, number: Number, customer: Whose = None) -> Order:
    """Return one order."""
    with read_from(shop_of(request).settings.database) as database:
        order = queries.find_order(database, number, customer)
    if order is None:
        raise HTTPException(404)
    return order


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode(errors="replace")).digest()
