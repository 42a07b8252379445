"""Run a command with DATABASE_URL naming a private PostgreSQL with the site's tables in it, on
loopback, gone afterwards.

Uses the server binaries that are installed; as root the server runs as another user, since it
refuses to run as root.
"""

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

from tests import migrated


def main(command: list[str]) -> int:
    binaries = find_binaries()
    if binaries is None:
        required = os.environ.get("REQUIRE_POSTGRES") == "1"
        print("PostgreSQL's server binaries are not installed; nothing was tested.")
        return 1 if required else 0
    with server(binaries) as url:
        migrated.migrate(url)
        return subprocess.run(command, env=os.environ | {"DATABASE_URL": url}).returncode


def find_binaries() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=version)
    if found:
        return found[-1].parent
    initdb = shutil.which("initdb")
    return Path(initdb).resolve().parent if initdb else None


def version(path: Path) -> float:
    return float(path.parent.parent.name)


@contextlib.contextmanager
def server(binaries: Path):
    folder = Path(tempfile.mkdtemp(prefix="sunshine-postgres-"))
    user = unprivileged_user()
    if user:
        shutil.chown(folder, user)
    port, data, log = free_port(), folder / "data", folder / "log"

    def run(*arguments):
        subprocess.run(arguments, check=True, user=user, cwd=folder, stdout=subprocess.DEVNULL)

    try:
        run(
            binaries / "initdb", "--pgdata", data, "--username", "portal", "--auth", "trust",
            "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync",
        )  # fmt: skip
        options = f"-h 127.0.0.1 -p {port} -k {folder} -c max_connections=50"
        options += " -c fsync=off -c synchronous_commit=off -c full_page_writes=off"  # gone anyway
        run(binaries / "pg_ctl", "-D", data, "-l", log, "-o", options, "-w", "start")
        try:
            run(binaries / "createdb", "-h", "127.0.0.1", "-p", str(port), "-U", "portal", "portal")
            yield f"postgresql://portal@127.0.0.1:{port}/portal"
        finally:
            run(binaries / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def unprivileged_user() -> str | None:
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
