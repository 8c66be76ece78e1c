"""Fetching what others have laid out on the web: never more, and never from within.

An address is looked up once, and what it leads to is what is connected to: it could
otherwise lead elsewhere the second time. An address of a calendar may hold a secret, so
none is written to the log.
"""

import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Final
from urllib.parse import urljoin

import httpx

from bot.planning.external_calendar import Mishap, plain_address

#: A county's calendar for many years is a tenth of this, in bytes.
LARGEST: Final = 2_000_000
#: How long one step may take, and all of it, in seconds.
STEP: Final = 10
WHOLE: Final = 30
REDIRECTS: Final = 5
#: How many of a host's addresses are tried.
ADDRESSES: Final = 3
#: By what a server may know a copy, in letters.
LONGEST_MARK: Final = 500
#: IPv6 addresses that hold an IPv4 one, which may lead inside.
_TRANSLATED: Final = (ip_network("64:ff9b::/96"), ip_network("64:ff9b:1::/48"))
_REDIRECTED: Final = frozenset({301, 302, 303, 307, 308})
_MISHAPS: Final = {
    401: Mishap.FORBIDDEN,
    403: Mishap.FORBIDDEN,
    404: Mishap.NOT_FOUND,
    410: Mishap.NOT_FOUND,
}
#: What a server is asked by that knows the copy that is kept.
_CONDITIONS: Final = ("If-None-Match", "If-Modified-Since")
_NOT_MODIFIED: Final = 304
_OK: Final = 200


class Unfetched(Exception):  # noqa: N818  # told to a secretary by its mishap
    """What was asked for could not be had."""

    def __init__(self, mishap: Mishap) -> None:
        super().__init__(mishap)
        self.mishap = mishap


@dataclass(frozen=True, kw_only=True)
class Fetched:
    """What a server gave: all of it, or word that it is as it was."""

    #: Nothing when it is the same as the copy that was asked about.
    content: bytes | None
    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, kw_only=True)
class Fetcher:
    """Asks servers for calendars, as the house is set up to."""

    #: Who asks, for whoever runs the server.
    agent: str
    #: Whether addresses within one's own network may be asked.
    allows_internal: bool = False
    step: float = STEP
    whole: float = WHOLE
    largest: int = LARGEST

    def fetch(self, address: str, *, etag: str = "", modified: str = "") -> Fetched:
        """Fetch what lies at an address, if it is another than the copy that is kept.

        Args:
            etag: By what the server knows the copy; so does `modified`.

        Raises:
            Unfetched: when it can't be had; its mishap says why.
        """
        until = time.monotonic() + self.whole
        asked = zip(_CONDITIONS, (etag, modified), strict=True)
        headers = {name: value for name, value in asked if value}
        # No proxy of the environment: it would ask for us, and could ask within.
        with httpx.Client(trust_env=False, timeout=self.step) as client:
            for _ in range(REDIRECTS + 1):
                found = self._asked(client, address, headers, until)
                if isinstance(found, Fetched):
                    return found
                address = found
        raise Unfetched(Mishap.REDIRECTED)

    def _asked(
        self, client: httpx.Client, address: str, headers: dict[str, str], until: float
    ) -> Fetched | str:
        """Ask one server; give what it gave, or the address that it sent us on to."""
        try:
            url = httpx.URL(address)
        except httpx.InvalidURL:
            raise Unfetched(Mishap.UNREACHABLE) from None
        for place in self._places(url):
            request = self._request(client, url, place, headers)
            try:
                response = client.send(request, stream=True)
            except httpx.ConnectError:
                continue
            except httpx.TimeoutException:
                raise Unfetched(Mishap.SLOW) from None
            except httpx.HTTPError:
                raise Unfetched(Mishap.UNREACHABLE) from None
            try:
                return self._answer(response, address, until)
            finally:
                response.close()
        raise Unfetched(Mishap.UNREACHABLE)

    def _request(
        self,
        client: httpx.Client,
        url: httpx.URL,
        place: str,
        headers: dict[str, str],
    ) -> httpx.Request:
        own = {
            "Host": url.netloc.decode("ascii"),
            "User-Agent": self.agent.encode("ascii", "replace").decode(),
            "Accept": "text/calendar, */*;q=0.1",
            "Accept-Encoding": "identity",
        }
        # The certificate is held against the name, not against the number.
        names = {"sni_hostname": url.host}
        there = url.copy_with(host=place, username="", password="")
        auth = httpx.BasicAuth(url.username, url.password) if url.username else None
        request = client.build_request(
            "GET", there, headers={**headers, **own}, extensions=names
        )
        return next(auth.auth_flow(request)) if auth else request

    def _places(self, url: httpx.URL) -> Iterator[str]:
        """Look up where a host is; only what lies outside, unless that is allowed."""
        port = url.port or (443 if url.scheme == "https" else 80)
        try:
            found = socket.getaddrinfo(url.host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            raise Unfetched(Mishap.UNREACHABLE) from None
        places = list(dict.fromkeys(str(each[4][0]) for each in found))
        if not self.allows_internal and not all(map(is_outside, places)):
            raise Unfetched(Mishap.INTERNAL)
        return iter(places[:ADDRESSES])

    def _answer(
        self, response: httpx.Response, address: str, until: float
    ) -> Fetched | str:
        if response.status_code in _REDIRECTED and "location" in response.headers:
            onward = plain_address(urljoin(address, response.headers["location"]))
            if not onward:
                raise Unfetched(Mishap.REDIRECTED)
            return onward
        known = {
            "etag": _mark(response, "etag"),
            "modified": _mark(response, "last-modified"),
        }
        # Without a question about a copy, that is no answer.
        is_asked = any(name in response.request.headers for name in _CONDITIONS)
        if response.status_code == _NOT_MODIFIED and is_asked:
            return Fetched(content=None, **known)
        if response.status_code != _OK:
            raise Unfetched(_MISHAPS.get(response.status_code, Mishap.REFUSED))
        return Fetched(content=self._content(response, until), **known)

    def _content(self, response: httpx.Response, until: float) -> bytes:
        """Take what comes, as long as it is neither too much nor too slow."""
        content = bytearray()
        try:
            for part in response.iter_bytes():
                content += part
                if len(content) > self.largest:
                    raise Unfetched(Mishap.LARGE)
                if time.monotonic() > until:
                    raise Unfetched(Mishap.SLOW)
        except httpx.TimeoutException:
            raise Unfetched(Mishap.SLOW) from None
        except httpx.HTTPError:
            raise Unfetched(Mishap.UNREACHABLE) from None
        return bytes(content)


def _mark(response: httpx.Response, name: str) -> str:
    """Read by what the server knows a copy, if it can be sent back to it."""
    mark = response.headers.get(name, "")
    return mark if mark.isascii() and len(mark) <= LONGEST_MARK else ""


def is_outside(place: str) -> bool:
    """Tell whether a number leads out on the internet, and not into any network."""
    number: IPv4Address | IPv6Address = ip_address(place.partition("%")[0])
    if isinstance(number, IPv6Address):
        if any(number in each for each in _TRANSLATED) or number.sixtofour:
            return False
        number = number.ipv4_mapped or number
    return number.is_global and not number.is_multicast
