"""`okra serve` of a release build, on a free port."""

import http.client
import os
import subprocess
import time
import urllib.parse
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("OKRA_BINARY", ROOT / ".build/release/okra"))
PASSWORD = "okra-demo"


def okra(*arguments, data):
    subprocess.run([BINARY, *arguments, "--data", data], check=True, stdout=subprocess.DEVNULL, env=environment())


def environment():
    """Without the variables that would lead to another database."""
    return {name: value for name, value in os.environ.items() if not name.startswith("OKRA_")}


class Okra:
    """Serves `data` until the block ends."""

    def __init__(self, data):
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            [BINARY, "serve", "--data", data, "--port", "0"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, env=environment(),
        )
        line = self.process.stdout.readline()
        if not line.startswith("Okra is ready at "):
            self.stop()
            raise SystemExit(f"okra serve did not come up: {line!r}")
        self.address = line.split()[-1].rstrip("/")
        self.port = int(self.address.rsplit(":", 1)[1])
        self.id = self.process.pid

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        finally:
            self.kill()

    def kill(self):
        """As a crash would end it, with no chance to tidy up."""
        self.process.kill()
        self.process.wait()

    def request(self, path, headers=None, method="GET", body=None):
        """The answer's status, headers and body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body=body, headers=headers or {})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    def sign_in(self, email):
        """The headers of somebody who is signed in."""
        form = urllib.parse.urlencode({"email": email, "password": PASSWORD})
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        status, headers, _ = self.request("/sign-in", kind, "POST", form)
        cookie = headers.get("Set-Cookie", "").split(";")[0]
        if status != 303 or not cookie:
            raise SystemExit(f"{email} cannot sign in: {status}")
        return {"Cookie": cookie}

    def page(self, path, headers):
        status, _, body = self.request(path, headers)
        if status != 200:
            raise SystemExit(f"{path} answered {status}")
        return body
