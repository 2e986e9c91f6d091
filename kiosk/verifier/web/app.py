"""The page and the one address that it sends scans to. Nothing is stored, and no content is logged."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.responses import FileResponse, JSONResponse, Response
from starlette.requests import ClientDisconnect

from kiosk.verifier.web.refusal import UploadRefusal
from kiosk.verifier.web.workers import Workers

_PAGE = Path(__file__).parent / "page"
_FILES = ("check.js", "style.css")
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


@dataclass(frozen=True, slots=True)
class UploadLimits:
    """What one upload may be: bytes, and seconds until all of it has come."""

    size: int = 60_000_000
    seconds: float = 60.0


class _TooLarge(Exception):
    """More bytes than an upload may have."""


def create_app(workers: Workers, limits: UploadLimits) -> FastAPI:
    """Make the ASGI application."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await workers.prepare()
        try:
            yield
        finally:
            await workers.close()

    app = FastAPI(lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None)

    @app.get("/")
    def page() -> Response:
        return FileResponse(_PAGE / "index.html", headers=_HEADERS)

    @app.get("/{name}")
    def part(name: str) -> Response:
        if name not in _FILES:
            return Response(status_code=404, headers=_HEADERS)
        return FileResponse(_PAGE / name, headers=_HEADERS)

    @app.post("/check")
    async def check(request: Request) -> Response:
        said = await _said(request, workers, limits)
        if isinstance(said, UploadRefusal):
            return JSONResponse(said.as_json(), said.value.status, headers=_HEADERS)
        return JSONResponse(said, headers=_HEADERS)

    return app


async def _said(
    request: Request, workers: Workers, limits: UploadLimits
) -> dict[str, object] | UploadRefusal:
    try:
        async with asyncio.timeout(limits.seconds):
            body = await _body(request, limits.size)
    except _TooLarge:
        return UploadRefusal.TOO_LARGE
    except (TimeoutError, ClientDisconnect):
        return UploadRefusal.TOO_SLOW
    return await workers.check(body)


async def _body(request: Request, size: int) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > size:
            raise _TooLarge
    return bytes(body)
