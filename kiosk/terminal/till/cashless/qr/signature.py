"""The authorization header of the provider's API: HMAC-SHA256 over the request. Pure.

Source: the public client library `paypayopa` 1.0.9 (`Client.auth_header`).
"""

import base64
import hashlib
import hmac
from dataclasses import dataclass, field

CONTENT_TYPE = "application/json;charset=UTF-8"
_NO_BODY = "empty"
SCHEME = "hmac OPA-Auth"


@dataclass(frozen=True, slots=True)
class ApiKey:
    """What the provider knows a merchant by; the secret shows in no representation."""

    name: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SignedRequest:
    """What goes into the signature: `path` without query, `timestamp` in seconds since 1970."""

    method: str
    path: str
    body: bytes | None
    nonce: str
    timestamp: int


def authorization(key: ApiKey, request: SignedRequest) -> str:
    """The value of the header `Authorization`."""
    mac, digest = signature(key, request)
    return f"{SCHEME}:{key.name}:{mac}:{request.nonce}:{request.timestamp}:{digest}"


def signature(key: ApiKey, request: SignedRequest) -> tuple[str, str]:
    """The signature and the digest of the body, both as they stand in the header."""
    content_type, digest = _NO_BODY, _NO_BODY
    if request.body is not None:
        content_type, digest = CONTENT_TYPE, _digest(request.body)
    text = "\n".join(
        (request.path, request.method, request.nonce, str(request.timestamp), content_type, digest)
    )
    mac = hmac.new(key.secret.encode(), text.encode(), hashlib.sha256).digest()
    return base64.b64encode(mac).decode(), digest


def _digest(body: bytes) -> str:
    # The API asks for MD5; what protects the body is the HMAC over this digest.
    digest = hashlib.md5(CONTENT_TYPE.encode() + body, usedforsecurity=False).digest()
    return base64.b64encode(digest).decode()
