"""The real binary, started on a free port with a folder of its own."""

import os
import shutil
import signal
import subprocess
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("OKRA_BINARY", ROOT / ".build/debug/okra"))


def okra(*arguments, data, **options):
    """Runs one command of okra to its end and returns what it printed."""
    command = [BINARY, *arguments, "--data", data]
    done = subprocess.run(command, text=True, capture_output=True, timeout=300, **options)
    assert done.returncode == 0, f"okra {' '.join(map(str, arguments))}: {done.stderr}"
    return done.stdout


class Server:
    """`okra serve`; `address` has no slash at its end."""

    def __init__(self, data, log, port=0, **environment):
        self.data, self.log, self.port, self.environment = Path(data), Path(log), port, environment
        self.start()

    def start(self):
        self.log.parent.mkdir(parents=True, exist_ok=True)
        # Its own environment variables would lead it to a database that is not the tests'.
        environment = {name: value for name, value in os.environ.items() if not name.startswith("OKRA_")}
        environment |= self.environment
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [BINARY, "serve", "--data", self.data, "--port", str(self.port)],
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, text=True, env=environment,
            )
        impatience = threading.Timer(60, self.process.kill)
        impatience.start()
        line = self.process.stdout.readline()
        impatience.cancel()
        assert line.startswith("Okra is ready at http://"), f"okra serve said {line!r}; see {self.log}"
        self.address = line.split()[-1].rstrip("/")
        self.port = int(self.address.rsplit(":", 1)[1])
        threading.Thread(target=self.process.stdout.read, daemon=True).start()

    def stop(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        try:
            self.process.wait(timeout=10)
        finally:
            self.process.kill()

    def kill(self):
        """Ends it as a power cut would; `start` brings it back on the same port and folder."""
        self.stop(signal.SIGKILL)

    def okra(self, *arguments):
        return okra(*arguments, data=self.data)


def chromium():
    """The system's Chromium, or None for the one Playwright brought."""
    return shutil.which("chromium") or next(filter(os.path.exists, ["/usr/bin/chromium"]), None)
