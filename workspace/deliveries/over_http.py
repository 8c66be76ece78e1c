"""Deliveries as signed HTTP requests, as Slack makes them."""

import asyncio
import json
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from urllib.parse import urlencode, urlsplit

from workspace.deliveries.parcel import Parcel, Reply
from workspace.signing import headers

AGENT = "Slackbot 1.0 (+https://api.slack.com/robots)"
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
AT_ONCE = 32


class OverHttp:
    """Brings parcels to the app's request URL; the app has `seconds` to answer."""

    def __init__(self, *, url: str, secret: str, seconds: float) -> None:
        """Know where the app listens, and how requests are signed."""
        self._url = urlsplit(url)
        self._secret = secret
        self._seconds = seconds
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="delivery")

    async def carry(self, parcel: Parcel) -> Reply:
        """Bring a parcel once, and wait for the acknowledgement."""
        loop = asyncio.get_running_loop()
        asked = loop.run_in_executor(self._threads, self._ask, parcel)
        try:
            return await asyncio.wait_for(asked, self._seconds)
        except TimeoutError:
            return Reply(reason="http_timeout")

    def close(self) -> None:
        """Bring nothing more."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _ask(self, parcel: Parcel) -> Reply:
        kind, body = _encoded(parcel)
        signed = headers(secret=self._secret, at=int(time.time()), body=body)
        sent = {"Content-Type": kind, "User-Agent": AGENT, **signed, **_retry(parcel)}
        connection = self._connection()
        try:
            connection.request("POST", self._path(), body, sent)
            return _reply(connection.getresponse())
        except TimeoutError:
            return Reply(reason="http_timeout")
        except (OSError, HTTPException):
            return Reply(reason="connection_failed")
        finally:
            connection.close()

    def _connection(self) -> HTTPConnection:
        is_secure = self._url.scheme == "https"
        kind = HTTPSConnection if is_secure else HTTPConnection
        return kind(self._url.netloc, timeout=self._seconds)

    def _path(self) -> str:
        query = f"?{self._url.query}" if self._url.query else ""
        return (self._url.path or "/") + query


def _encoded(parcel: Parcel) -> tuple[str, bytes]:
    """Give the content type and the bytes: each sort has its own."""
    match parcel.sort:
        case "slash_commands":
            return FORM, urlencode(parcel.payload).encode()
        case "interactive":
            return FORM, urlencode({"payload": json.dumps(parcel.payload)}).encode()
        case "events_api" | "url_verification":
            return JSON, json.dumps(parcel.payload).encode()


def _retry(parcel: Parcel) -> dict[str, str]:
    if parcel.attempt == 1:
        return {}
    reason = parcel.retry_reason or "unknown_error"
    return {
        "X-Slack-Retry-Num": str(parcel.attempt - 1),
        "X-Slack-Retry-Reason": reason,
    }


def _reply(response: HTTPResponse) -> Reply:
    body = response.read().decode("utf-8", "replace")
    is_final = response.getheader("X-Slack-No-Retry") == "1"
    is_ok = 200 <= response.status < 300  # noqa: PLR2004
    reason = None if is_ok else "http_error"
    return Reply(status=response.status, body=body, reason=reason, is_final=is_final)
