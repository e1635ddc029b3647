"""The pages everybody may see, and a customer's own orders."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from fastapi.responses import RedirectResponse
from starlette.exceptions import HTTPException
from starlette.responses import Response

from shop import queries
from shop.database import read_from
from shop.pictures import draw
from shop.render import KINDS, render, see_visit, shop_of

router = APIRouter(include_in_schema=False)
ORDERS_ON_A_PAGE = 20
MORE = 4
A_DAY = "public, max-age=86400"
Short = Annotated[str, Path(max_length=40)]


@router.get("/")
def home(request: Request, kind: Annotated[str | None, Query(max_length=20)] = None) -> Response:
    """Show what the shop sells."""
    chosen = kind if kind in KINDS else None
    with read_from(shop_of(request).settings.database) as database:
        products = queries.read_products(database, chosen)
    return render(request, "home.html", products=products, kind=chosen)


@router.get("/products/{sku}")
def product(request: Request, sku: Short) -> Response:
    """Show one product."""
    with read_from(shop_of(request).settings.database) as database:
        found = queries.find_product(database, sku)
        if found is None:
            raise HTTPException(404)
        others = [one for one in queries.read_products(database, found.kind) if one != found]
    return render(request, "product.html", product=found, others=others[:MORE])


@router.get("/orders")
def orders(
    request: Request, before: Annotated[str | None, Query(max_length=20)] = None
) -> Response:
    """Show the orders of who is signed in."""
    visit = see_visit(request)
    if visit.customer is None:
        return RedirectResponse("/sign-in", 303)
    with read_from(shop_of(request).settings.database) as database:
        page = queries.read_orders(database, visit.customer.id, ORDERS_ON_A_PAGE, before)
    return render(request, "orders.html", page=page)


@router.get("/orders/{number}")
def order(request: Request, number: Short) -> Response:
    """Show one order; somebody else's is as missing as one that never was."""
    visit = see_visit(request)
    if visit.customer is None:
        return RedirectResponse("/sign-in", 303)
    with read_from(shop_of(request).settings.database) as database:
        found = queries.find_order(database, number, visit.customer.id)
    if found is None:
        raise HTTPException(404)
    return render(request, "order.html", order=found)


@router.get("/withdraw")
def withdraw(request: Request) -> Response:
    """Say how to withdraw from a contract."""
    return render(request, "message.html", words="withdraw")


@router.get("/pictures/{sku}.svg")
def picture(request: Request, sku: Short) -> Response:
    """Draw a product."""
    with read_from(shop_of(request).settings.database) as database:
        found = queries.find_product(database, sku)
    if found is None:
        raise HTTPException(404)
    body = draw(found.shape, found.tone)
    return Response(body, headers={"Cache-Control": A_DAY}, media_type="image/svg+xml")
