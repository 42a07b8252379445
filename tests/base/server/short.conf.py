"""The site's own configuration, with waits that a test can wait for and few connections."""

from pathlib import Path

from portal.base.server import worker

exec((Path(__file__).parents[3] / "gunicorn.conf.py").read_text())  # noqa: S102

workers = 1
worker_connections = 20
keepalive = 2
worker.QUEUED = worker.HALF_SENT = 12  # requests of one address
loglevel = "critical"
worker.HEAD_SECONDS = worker.PATIENCE = worker.LINGER_SECONDS = 1
