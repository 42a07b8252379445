"""How the site is served: by `make demo`, by the tests and in production (`gunicorn portal.wsgi`).

What one request may ask is in `portal/base/server/limits.py`, how long it may take to come and to
be answered in `portal/base/server/worker.py`.
"""

import gc
import os
from pathlib import Path
from typing import Any

bind = "127.0.0.1:" + os.environ.get("PORT", "8000")
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
threads = int(os.environ.get("WEB_THREADS", "4"))
worker_class = "portal.base.server.worker.PatientWorker"
# Each may hold a file: two for a connection stay below the usual limit of 1,024.
worker_connections = 400
# What leaks is given back, and never by all workers at once.
max_requests, max_requests_jitter = 20_000, 5_000
# Seconds: for a worker that no longer answers, for requests under way at a restart, for a
# connection that asks nothing.
timeout, graceful_timeout, keepalive = 60, 30, 5

# No statement of a request outlives it (`portal/settings.py`).
raw_env = ["STATEMENT_SECONDS=" + os.environ.get("STATEMENT_SECONDS", "30")]

limit_request_line = 8190
limit_request_fields = 60
limit_request_field_size = 8190

# No header says where the site is mounted, who somebody is or whether TLS was used; of a proxy
# the site itself reads `X-Forwarded-Proto` and the last `X-Forwarded-For`, if HTTPS=true.
forwarder_headers = ""
forwarded_allow_ips = ""
secure_scheme_headers = {}
header_map = "drop"

control_socket_disable = True
# The heartbeat must not wait for a disk.
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108


def post_worker_init(worker: Any) -> None:
    """What is loaded by now stays: the collector of garbage need not walk through it again."""
    gc.collect()
    gc.freeze()
