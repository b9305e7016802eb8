"""Many connections that each send one request after another, and know which of them were acknowledged."""

import selectors
import socket
import time


class Writer:
    """One connection with one request on its way; `make` gives the next request's name and bytes."""

    def __init__(self, port, make):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=10)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.setblocking(False)
        self.make = make

    def send(self):
        self.name, request = self.make()
        self.heard = b""
        self.socket.send(request)

    def hear(self):
        """The answer's status once its head is whole, 0 before, None where the server is gone."""
        try:
            piece = self.socket.recv(65536)
        except BlockingIOError:
            return 0
        except OSError:
            return None
        if not piece:
            return None
        self.heard += piece
        # What is acknowledged is answered with a redirect, which has no body.
        return int(self.heard[9:12]) if b"\r\n\r\n" in self.heard else 0


def write(port, makers, seconds, stop=lambda: None):
    """Lets all write for so long, then calls `stop`; the names acknowledged, and how many a second until then.

    What is acknowledged while `stop` ends the server is among the names.
    """
    acknowledged = []
    selector = selectors.DefaultSelector()
    writers = [Writer(port, make) for make in makers]
    for writer in writers:
        selector.register(writer.socket, selectors.EVENT_READ, writer)
    begun = time.perf_counter()
    end = begun + seconds
    for writer in writers:
        writer.send()
    waiting, stopped = len(writers), False
    while waiting:
        for key, _ in selector.select(5):
            status = key.data.hear()
            if status == 0:
                continue
            if status == 303:
                acknowledged.append(key.data.name)
            elif status is not None:
                raise SystemExit(f"a check-in was refused with {status}:\n{key.data.heard[:600].decode()}")
            if status is None or stopped:
                selector.unregister(key.data.socket)
                key.data.socket.close()
                waiting -= 1
            else:
                key.data.send()
        if not stopped and time.perf_counter() >= end:
            rate = len(acknowledged) / (time.perf_counter() - begun)
            stop()
            stopped = True
    return acknowledged, rate
