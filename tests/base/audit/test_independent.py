"""A program that knows nothing of this project accepts the log: see `independent.go`."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from django.db import transaction
from django.test.testcases import LiveServerThread

from portal.base.audit import checkpoints, log
from portal.base.audit.actions import Action

GO = shutil.which("go")
# Where Debian's golang-golang-x-mod-dev puts its sources.
LIBRARY = Path("/usr/share/gocode")


@pytest.fixture(scope="module")
def reader(request, tmp_path_factory):
    if GO is None or not (LIBRARY / "src/golang.org/x/mod").exists():
        pytest.skip("golang-go or golang-golang-x-mod-dev is not installed")
    folder = tmp_path_factory.mktemp("go")
    environment = os.environ | {
        "GO111MODULE": "off",
        "GOPATH": str(LIBRARY),
        # Go's own library takes it longest, and is compiled once for all runs.
        "GOCACHE": str(request.config.cache.mkdir("go")),
        "CGO_ENABLED": "0",
    }
    program = folder / "independent"
    source = Path(__file__).with_name("independent.go")
    subprocess.run([GO, "build", "-o", program, source], env=environment, check=True)
    return program


@pytest.fixture
def served(committed_db):
    """The address of the site, served from this process."""
    server = LiveServerThread("127.0.0.1", lambda handler: handler)
    server.daemon = True
    server.start()
    server.is_ready.wait()
    yield f"http://127.0.0.1:{server.port}"
    server.terminate()


@pytest.mark.parametrize("count", [1, 7, 256, 257, 530])
def test_it_accepts_checkpoint_tiles_entries_and_proofs(count, reader, served, log_key):
    with transaction.atomic():
        for number in range(count):
            log.append(Action.CHANGED, log.Subject("事项", str(number)), is_public=number % 3 == 0)

    done = run(reader, served, checkpoints.verifier_key())

    assert (done.returncode, done.stdout.split()) == (0, [str(count), str(count)]), done.stderr


def test_it_refuses_another_key(reader, served, log_key, settings):
    with transaction.atomic():
        log.append(Action.CHANGED, log.Subject("thing", "1"))
    key = checkpoints.verifier_key()
    settings.LOG_KEY = "B" * 43 + "="

    assert run(reader, served, key).returncode == 1


def run(reader, served, key):
    return subprocess.run(
        [reader, f"{served}/log", key], capture_output=True, text=True, timeout=60
    )
