"""The demonstration as `make demo` serves it: its own process, its own database."""

import os
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.postgres import free_port

ROOT = Path(__file__).resolve().parent.parent
PASSWORD = "demo password of the tests"
# The first is the same browser without the parts that show windows.
BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser")
CHROMIUM = next(filter(None, map(shutil.which, BROWSERS)), None)
CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


# Loading makes more objects than it leaves; and what production installs compresses no further
# than gzip, which is a matter of seconds.
MANAGE = """
import gc, sys
gc.disable()
sys.modules["brotli"] = None
from django.core.management import execute_from_command_line
from portal.base.frames import with_room
with_room(execute_from_command_line, ["manage.py", *sys.argv[1:]])
"""


def load(var_dir: Path):
    """The demonstration's database and files, as the commands make them."""
    collecting = _manage(var_dir, None, "collectstatic", "--noinput", "-v0")
    for command in (["migrate", "-v0"], ["demo"]):
        _succeeds(_manage(var_dir, None, *command))
    _succeeds(collecting)


def move(var_dir: Path, database: str):
    """Put the rows of the folder's database into another one, as the commands do."""
    here = f"sqlite:///{var_dir / 'portal.sqlite3'}"
    for command in (["copy_database", here], ["verify_log"]):
        _succeeds(_manage(var_dir, database, *command))


def _manage(var_dir: Path, database: str | None, *command: str) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-c", MANAGE, *command],
        cwd=ROOT, env=_environment(var_dir, database), stdout=subprocess.DEVNULL,
    )  # fmt: skip


def _succeeds(process: subprocess.Popen):
    if process.wait():
        raise subprocess.CalledProcessError(process.returncode, process.args)


@contextmanager
def serve(var_dir: Path) -> Iterator[str]:
    """The address of the demonstration in this folder, while it is served."""
    with demonstration(var_dir, "--workers", "1") as (address, _server):
        yield address


def demonstration(var_dir: Path, *arguments: str):
    return gunicorn("portal.wsgi", *arguments, env=_environment(var_dir))


@contextmanager
def gunicorn(*arguments, env=None) -> Iterator[tuple[str, subprocess.Popen]]:
    """The address of an application and the server that serves it, by `gunicorn.conf.py`."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", *arguments, "--bind", f"127.0.0.1:{port}"]
    server = subprocess.Popen(command, cwd=ROOT, env=env)
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(address)
        yield address, server
    finally:
        server.terminate()
        server.wait(10)


def _environment(var_dir: Path, database: str | None = None) -> dict:
    return os.environ | {
        "DATABASE_URL": database or "",
        "VAR_DIR": str(var_dir),
        "DEMO_PASSWORD": PASSWORD,
        "DJANGO_SETTINGS_MODULE": "portal.settings",
    }


def _wait_for(address):
    for _attempt in range(100):
        try:
            return urllib.request.urlopen(address)  # noqa: S310 (our own server)
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(address)


def sign_in(page, username: str):
    page.goto("/admin/login/")
    page.fill("#id_username", username)
    page.fill("#id_password", PASSWORD)
    page.click("[type=submit]")
    page.wait_for_url("**/admin/")
