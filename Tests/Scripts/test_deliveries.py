"""Mail and chat through the real program, to a real mail server and a real receiver that die and come back."""

import email
import email.policy
import json
import re
import socket
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller

ROOT = Path(__file__).resolve().parents[2]
SENT = 'class="badge good">Sent'
sys.path.insert(0, str(ROOT / "Tests/Browser"))

from people import session  # noqa: E402
from serving import Server, okra  # noqa: E402


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Mailbox:
    """A mail server that can be started and stopped on its port; `letters` are those it took."""

    def __init__(self):
        self.port, self.letters, self.controller, self.answer = free_port(), [], None, "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.answer.startswith("2"):
            letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
            self.letters.append((envelope.rcpt_tos, letter))
        return self.answer

    def start(self):
        self.controller = Controller(self, hostname="127.0.0.1", port=self.port)
        self.controller.start()

    def stop(self):
        if self.controller:
            self.controller.stop()
        self.controller = None


class Receiver:
    """A chat that takes messages; `answer` is what it says, a number and a text."""

    def __init__(self):
        self.port, self.messages, self.http = free_port(), [], None
        self.answer = (200, '{"code":0,"msg":"success"}')
        self.headers = {}

    def start(self):
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.messages.append((self.path, json.loads(body)))
                status, text = receiver.answer
                self.send_response(status)
                for name, value in receiver.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text.encode())

            do_GET = do_POST

            def log_message(self, *arguments):
                pass

        ThreadingHTTPServer.allow_reuse_address = True
        self.http = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def stop(self):
        if self.http:
            self.http.shutdown()
            self.http.server_close()
        self.http = None


class Administrator:
    """Somebody who is signed in, without a browser."""

    def __init__(self, server):
        self.server = server
        self.cookie = session(server.address, "guweizhen")
        self.csrf = re.search(r'name="csrf" value="([^"]+)"', self.get("/settings"))[1]

    def get(self, path):
        return self.request(path).read().decode()

    def post(self, path, **fields):
        pairs = [(name, value) for name, all in fields.items() for value in (all if isinstance(all, list) else [all])]
        return self.request(path, urllib.parse.urlencode([*pairs, ("csrf", self.csrf)]).encode())

    def request(self, path, body=None):
        headers = {"Cookie": f"okra_session={self.cookie}; okra_lang=en"}
        return urllib.request.urlopen(urllib.request.Request(self.server.address + path, body, headers), timeout=30)

    def room(self, receiver, **fields):
        form = {
            "name": "Room", "format": "feishu", "address": f"http://127.0.0.1:{receiver.port}/hook", "secret": "pods",
            "team": "", "language": "en", "timeZone": "GMT", "quietFrom": "0", "quietUntil": "0", "kinds": "mention",
        }
        self.post("/admin/chat", **(form | fields))
        return re.findall(r'/admin/chat/(\d+)"', self.get("/admin/chat"))[-1]


def until(what, seconds=45):
    """Looks again and again, for what happens in another process."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := what():
            return found
        time.sleep(0.1)
    pytest.fail("it never came")


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    data = tmp_path_factory.mktemp("deliveries") / "data"
    okra("demo", data=data)
    return data


@pytest.fixture
def mailbox():
    mailbox = Mailbox()
    yield mailbox
    mailbox.stop()


@pytest.fixture
def receiver():
    receiver = Receiver()
    yield receiver
    receiver.stop()


@pytest.fixture
def server(sample, mailbox, tmp_path):
    server = Server(
        sample, tmp_path / "server.log", OKRA_SMTP=f"smtp://127.0.0.1:{mailbox.port}?from=okra@qinghe.example",
        OKRA_ALLOWED_HOSTS="127.0.0.1", OKRA_PUBLIC_URL="http://okra.example",
    )
    yield server
    server.stop()


def test_a_letter_survives_a_dead_mail_server_and_a_killed_okra_and_comes_once(server, mailbox):
    person = Administrator(server)
    person.post("/admin/chat/mail/test")
    until(lambda: "1 attempt" in person.get("/admin/deliveries"))
    server.kill()
    mailbox.start()
    server.start()
    # It was killed with a lease on the job, which nobody else may take before that has run out.
    until(lambda: mailbox.letters, seconds=180)
    until(lambda: SENT in person.get("/admin/deliveries?state=sent"))
    receivers, letter = mailbox.letters[0]
    assert receivers == ["guweizhen@qinghe.example"]
    assert letter["From"].addresses[0].addr_spec == "okra@qinghe.example"
    assert letter.get_body(("plain",)) is not None and letter.get_body(("html",)) is not None
    assert "http://okra.example" in letter.get_body(("plain",)).get_content()
    assert len(mailbox.letters) == 1
    # By hand it goes again, with the same name.
    number = re.search(r"/admin/deliveries/(\d+)/again", person.get("/admin/deliveries"))[1]
    person.post(f"/admin/deliveries/{number}/again")
    until(lambda: len(mailbox.letters) == 2)
    assert mailbox.letters[0][1]["Message-ID"] == mailbox.letters[1][1]["Message-ID"]


def test_an_address_that_the_server_refuses_for_good_is_not_tried_again(server, mailbox):
    mailbox.answer = "550 no such mailbox"
    mailbox.start()
    person = Administrator(server)
    person.post("/admin/chat/mail/test")
    until(lambda: 'class="badge danger">Failed' in person.get("/admin/deliveries"))
    assert mailbox.letters == []


def test_a_message_survives_a_dead_receiver_and_comes_once(server, receiver):
    person = Administrator(server)
    room = person.room(receiver)
    person.post(f"/admin/chat/{room}/test")
    until(lambda: "1 attempt" in person.get("/admin/deliveries?medium=chat"))
    receiver.start()
    until(lambda: receiver.messages)
    until(lambda: "success" in person.get("/admin/deliveries?medium=chat&state=sent"))
    path, body = receiver.messages[0]
    assert path == "/hook" and body["msg_type"] == "interactive" and body["sign"]
    assert len(receiver.messages) == 1


def test_a_redirect_is_not_followed_and_a_refusal_is_tried_again(server, receiver):
    person = Administrator(server)
    receiver.answer, receiver.headers = (302, ""), {"Location": f"http://127.0.0.1:{receiver.port}/inside"}
    receiver.start()
    room = person.room(receiver, name="Redirect")
    person.post(f"/admin/chat/{room}/test")
    until(lambda: ">302 </td>" in person.get("/admin/deliveries?q=Redirect"))
    receiver.answer, receiver.headers = (200, '{"code":0}'), {}
    until(lambda: SENT in person.get("/admin/deliveries?q=Redirect&state=sent"))
    assert [path for path, _ in receiver.messages] == ["/hook", "/hook"]


def test_this_machine_is_not_reached_unless_its_host_is_allowed(sample, receiver, tmp_path):
    receiver.start()
    server = Server(sample, tmp_path / "server.log")
    try:
        person = Administrator(server)
        for address in [f"http://127.0.0.1:{receiver.port}/", f"http://[::ffff:127.0.0.1]:{receiver.port}/"]:
            with pytest.raises(urllib.error.HTTPError) as refused:
                person.room(receiver, address=address)
            assert refused.value.code == 422
    finally:
        server.stop()
    assert receiver.messages == []
