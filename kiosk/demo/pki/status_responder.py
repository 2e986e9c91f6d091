"""The demo's OCSP responder: signs what it is told about the cards of one authority, on loopback HTTP."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp

_REQUEST_BYTES = 4096
_VALID = timedelta(minutes=5)


class StatusRegister:
    """What an authority knows of its certificates: good until `revoke` says otherwise."""

    def __init__(self, issuer: x509.Certificate, key: RSAPrivateKey, now: Callable[[], datetime]) -> None:
        self._issuer = issuer
        self._key = key
        self._now = now
        self._lock = threading.Lock()
        self._revoked: dict[int, tuple[x509.ReasonFlags, datetime]] = {}

    def revoke(self, serial: int, reason: x509.ReasonFlags) -> None:
        """From now on say that the certificate with this serial number is revoked."""
        with self._lock:
            self._revoked[serial] = (reason, self._now())

    def answer(self, request_der: bytes) -> bytes:
        """The DER response to a DER request."""
        try:
            request = ocsp.load_der_ocsp_request(request_der)
        except ValueError:
            return _refusing(ocsp.OCSPResponseStatus.MALFORMED_REQUEST)
        own = x509.SubjectKeyIdentifier.from_public_key(self._issuer.public_key()).digest
        if not isinstance(request.hash_algorithm, hashes.SHA1) or request.issuer_key_hash != own:
            return _refusing(ocsp.OCSPResponseStatus.UNAUTHORIZED)
        return self._signed(request)

    def _signed(self, request: ocsp.OCSPRequest) -> bytes:
        with self._lock:
            revoked = self._revoked.get(request.serial_number)
        now = self._now()
        builder = ocsp.OCSPResponseBuilder().add_response_by_hash(
            issuer_name_hash=request.issuer_name_hash,
            issuer_key_hash=request.issuer_key_hash,
            serial_number=request.serial_number,
            algorithm=request.hash_algorithm,
            cert_status=ocsp.OCSPCertStatus.GOOD if revoked is None else ocsp.OCSPCertStatus.REVOKED,
            this_update=now,
            next_update=now + _VALID,
            revocation_time=None if revoked is None else revoked[1],
            revocation_reason=None if revoked is None else revoked[0],
        )
        builder = builder.responder_id(ocsp.OCSPResponderEncoding.HASH, self._issuer)
        for extension in request.extensions:
            if isinstance(extension.value, x509.OCSPNonce):
                builder = builder.add_extension(extension.value, critical=False)
        return builder.sign(self._key, hashes.SHA256()).public_bytes(Encoding.DER)


class _Handler(BaseHTTPRequestHandler):
    def __init__(self, register: StatusRegister, *arguments: Any) -> None:  # noqa: ANN401 - the library's
        self._register = register
        super().__init__(*arguments)

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", "0"))
        answer = self._register.answer(self.rfile.read(min(length, _REQUEST_BYTES)))
        self.send_response(200)
        self.send_header("Content-Type", "application/ocsp-response")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Say nothing: a request holds a card's serial number."""


class StatusResponder:
    """Answers from a register at a free port; as a context manager it listens."""

    def __init__(self, register: StatusRegister) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, register))
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name="status-responder", daemon=True
        )

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> "StatusResponder":
        self._thread.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _refusing(status: ocsp.OCSPResponseStatus) -> bytes:
    return ocsp.OCSPResponseBuilder.build_unsuccessful(status).public_bytes(Encoding.DER)
