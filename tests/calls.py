"""HTTP as tests speak it. Whom TLS trusts is read once: at each call it costs 50 ms of CPU."""

import ssl
from functools import partial

import httpx2

TRUSTED = ssl.create_default_context()

get = partial(httpx2.get, verify=TRUSTED)
post = partial(httpx2.post, verify=TRUSTED)
options = partial(httpx2.options, verify=TRUSTED)
request = partial(httpx2.request, verify=TRUSTED)
stream = partial(httpx2.stream, verify=TRUSTED)
