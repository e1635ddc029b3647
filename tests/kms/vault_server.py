"""Vault's Transit engine as its documentation describes it, over real HTTP, in a thread.

Written from "Transit secrets engine (API)" of Vault 1.x: paths, fields, status codes. It encrypts
for real: a wrong owner or a wrong version does not open.
"""

import base64
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

TOKEN = "s.test-token-of-nobody"
KEY = "handrail"


class Vault(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.versions = [AESGCM(AESGCM.generate_key(256))]
        self.sealed = False
        self.exportable = False
        self.namespaces = set()
        self.asked = []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Vault

    def do_GET(self):
        self._serve({})

    def do_POST(self):
        length = int(self.headers.get("Content-Length", "0"))
        self._serve(json.loads(self.rfile.read(length) or b"{}"))

    def _serve(self, sent):
        vault = self.server
        vault.asked.append(self.path)
        vault.namespaces.add(self.headers.get("X-Vault-Namespace"))
        if vault.sealed:
            return self._say(503, {"errors": ["Vault is sealed"]})
        if self.headers.get("X-Vault-Token") != TOKEN:
            return self._say(403, {"errors": ["permission denied"]})
        deeds = {
            ("POST", f"/v1/transit/encrypt/{KEY}"): self._encrypt,
            ("POST", f"/v1/transit/decrypt/{KEY}"): self._decrypt,
            ("POST", f"/v1/transit/keys/{KEY}/rotate"): self._rotate,
            ("GET", f"/v1/transit/keys/{KEY}"): self._read,
        }
        deed = deeds.get((self.command, self.path))
        if deed is None:
            return self._say(404, {"errors": []})
        return deed(sent)

    def _encrypt(self, sent):
        version = sent.get("key_version") or len(self.server.versions)
        plain = base64.b64decode(sent["plaintext"])
        bound = base64.b64decode(sent.get("associated_data", ""))
        nonce = AESGCM.generate_key(128)[:12]
        data = nonce + self.server.versions[version - 1].encrypt(nonce, plain, bound)
        text = f"vault:v{version}:{base64.b64encode(data).decode()}"
        self._say(200, {"data": {"ciphertext": text, "key_version": version}})

    def _decrypt(self, sent):
        try:
            _, version, text = sent["ciphertext"].split(":")
            data = base64.b64decode(text)
            bound = base64.b64decode(sent.get("associated_data", ""))
            key = self.server.versions[int(version[1:]) - 1]
            plain = key.decrypt(data[:12], data[12:], bound)
        except (ValueError, IndexError, InvalidTag):
            quoted = f"cipher: message authentication failed: {sent['ciphertext']}"
            return self._say(400, {"errors": [quoted]})
        return self._say(200, {"data": {"plaintext": base64.b64encode(plain).decode()}})

    def _rotate(self, _):
        self.server.versions.append(AESGCM(AESGCM.generate_key(256)))
        self._say(200, {"data": {"latest_version": len(self.server.versions)}})

    def _read(self, _):
        row = {
            "name": KEY,
            "type": "aes256-gcm96",
            "latest_version": len(self.server.versions),
            "exportable": self.server.exportable,
        }
        self._say(200, {"data": row})

    def _say(self, status, row):
        body = json.dumps({"request_id": "r", "lease_id": "", **row}).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass
