"""nginx serving one file: the least a page of this size can cost."""

import gzip
import os
import socket
import subprocess
import tempfile
import time
from pathlib import Path


class Nginx:
    """Serves `content` at `address`, and at `gzip_address` what was compressed beforehand, until the block ends."""

    def __init__(self, content):
        self.folder = tempfile.TemporaryDirectory(prefix="okra-nginx-")
        folder = Path(self.folder.name)
        folder.chmod(0o755)
        (folder / "page.html").write_bytes(content)
        (folder / "page.html.gz").write_bytes(gzip.compress(content, 9))
        plain, compressed = free_port(), free_port()
        (folder / "nginx.conf").write_text(configuration(folder, plain, compressed))
        self.address = f"http://127.0.0.1:{plain}/page.html"
        self.gzip_address = f"http://127.0.0.1:{compressed}/page.html"
        self.process = subprocess.Popen(
            ["nginx", "-c", folder / "nginx.conf", "-e", folder / "errors"], stderr=subprocess.DEVNULL
        )
        wait_for(plain)
        self.id = self.process.pid

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=10)
        self.folder.cleanup()


def configuration(folder, plain, compressed):
    user = "user root;" if os.getuid() == 0 else ""
    kept = " ".join(
        f"{name}_temp_path {folder}/{name};" for name in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    )
    return f"""
        {user} master_process off; daemon off; pid {folder}/pid;
        events {{ worker_connections 256; }}
        http {{
            access_log off; sendfile on; keepalive_requests 1000000; default_type text/html; {kept}
            server {{ listen 127.0.0.1:{plain}; root {folder}; }}
            server {{ listen 127.0.0.1:{compressed}; root {folder}; gzip_static on; }}
        }}
        """


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise SystemExit("nginx did not come up")
