"""Slack's signature on what it delivers: version 0, HMAC-SHA256 over time and body."""

import hashlib
import hmac


def headers(*, secret: str, at: int, body: bytes) -> dict[str, str]:
    """Sign a body at a time (whole seconds since 1970)."""
    base = b"v0:%d:%b" % (at, body)
    digest = hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": str(at), "X-Slack-Signature": f"v0={digest}"}
