"""What pages are made of: files with their hash, times, links that are no scripts, cookies."""

from datetime import timedelta

import httpx2
import pytest
from fastapi import Request, Response
from jinja2 import TemplateNotFound, UndefinedError

from handrail.web.assets import address_of, open_assets
from handrail.web.console.sign_on import cookie_of
from handrail.web.pages import link, open_pages, span
from handrail.web.session import drop_session, keep_session

ASSETS = open_assets()


@pytest.mark.parametrize("name", sorted(ASSETS))
def test_a_file_is_kept_for_ever_under_the_hash_of_its_bytes(town, name):
    answer = httpx2.get(town.base + address_of(ASSETS, name))

    assert answer.status_code == 200
    assert answer.content == ASSETS[name].body
    assert "immutable" in answer.headers["cache-control"]
    again = {"If-None-Match": answer.headers["etag"]}
    assert httpx2.get(town.base + address_of(ASSETS, name), headers=again).status_code == 304


def test_a_file_under_another_hash_is_asked_for_again(town):
    answer = httpx2.get(f"{town.base}/static/tokens.css?v=0123456789abcdef")

    assert answer.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("name", ["none.css", "..%2fapp.py", "%2e%2e/app.py", "", "tokens.css%00"])
def test_only_our_static_files_are_served(town, name):
    assert httpx2.get(f"{town.base}/static/{name}").status_code == 404


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-5, "0 s"),
        (0, "0 s"),
        (59.9, "59 s"),
        (60, "1 min"),
        (3599, "59 min"),
        (3660, "1 h 01"),
        (86399, "23 h 59"),
        (90000, "1 d 1 h"),
    ],
)
def test_a_span_is_told_in_its_largest_units(seconds, words):
    assert span(timedelta(seconds=seconds)) == words


@pytest.mark.parametrize(
    ("address", "to"),
    [
        ("refunds#late", "/help/refunds#late"),
        ("returns/home.de", "/help/returns/home.de"),
        ("/help/x", "/help/x"),
        ("https://shop.example/a?b=c#d", "https://shop.example/a?b=c#d"),
        ("javascript:alert(1)", ""),
        ("JaVaScRiPt:alert(1)", ""),
        ("data:text/html,x", ""),
        ("//stranger.example/x", ""),
        ("\\\\stranger.example", ""),
        ("https://user@stranger.example/", ""),
        ("http://[", ""),
        ("#only", ""),
        ("", ""),
        ('x" onclick="alert(1)', "/help/x%22%20onclick%3D%22alert%281%29"),
    ],
)
def test_a_link_leads_to_an_article_or_nowhere(address, to):
    assert link(address) == to


@pytest.mark.parametrize(
    ("scheme", "name"), [("http", "handrail-desk"), ("https", "__Host-handrail-desk")]
)
def test_with_tls_the_cookie_is_bound_to_this_very_host(scheme, name):
    request = Request(
        {"type": "http", "scheme": scheme, "path": "/", "headers": [], "server": ("a", 1)}
    )
    for response in (Response(), Response()):
        keep_session(request, response, "token")
        drop_session(request, response)
        for cookie in response.headers.getlist("set-cookie"):
            assert cookie.startswith(f"{name}=")
            assert ("Secure" in cookie) is (scheme == "https")
            assert "Path=/;" in cookie
            assert "Domain" not in cookie


@pytest.mark.parametrize(
    ("scheme", "name"), [("http", "handrail-sign-on"), ("https", "__Host-handrail-sign-on")]
)
def test_with_tls_no_sibling_site_can_plant_a_sign_on_of_its_own(scheme, name):
    planted = [(b"cookie", b"handrail-sign-on=planted; __Host-handrail-sign-on=ours")]
    request = Request(
        {"type": "http", "scheme": scheme, "path": "/", "headers": planted, "server": ("a", 1)}
    )

    assert cookie_of(request) == name
    assert request.cookies[cookie_of(request)] == ("ours" if scheme == "https" else "planted")


def test_a_template_that_names_what_is_not_there_fails():
    pages = open_pages("Brand", ASSETS).templates

    with pytest.raises(UndefinedError):
        pages.from_string("{{ nothing }}").render()
    with pytest.raises(TemplateNotFound):
        pages.get_template("../app.py")
    assert pages.from_string("{{ word }}").render(word="<b>") == "&lt;b&gt;"
