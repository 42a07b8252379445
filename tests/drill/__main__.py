"""The page "From nothing to a served office" (`docs/operations.md`), followed: PostgreSQL, gunicorn
and nginx with TLS from a clone of this repository, and the first record published through them.

Everything is in a scratch folder and on high ports of loopback; units, site file, environment and
wrapper are those of `deploy/`, with names, ports and folders put in. Needs Debian's `postgresql`,
`nginx-light` and `openssl`. `DRILL_VENV=fresh` installs a virtual environment of its own.
"""

import contextlib
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlsplit

from tests.drill.browser import Browser
from tests.drill.office import publish_first_record
from tests.postgres import find_binaries, free_port, server

ROOT = Path(__file__).resolve().parents[2]
# It is called localhost, its mail is files, and in December next year's notice is not in yet.
LEFT = {"portal.W006", "portal.W009", "portal.W012"}
PASSWORD = "quite a Long 1 of the drill"


def say(text: str) -> None:
    print(f"\n== {text}", flush=True)


class Site:
    def __init__(self, scratch: Path, database: str):
        self.scratch, self.database = scratch, database
        self.code, self.var = scratch / "code", scratch / "var"
        self.env_file = scratch / "portal.env"
        self.port, self.http, self.https = free_port(), free_port(), free_port()
        self.address = f"https://localhost:{self.https}"
        self.certificate = scratch / "fullchain.pem"

    def fetch(self) -> None:
        say("the code, from a clone, and its virtual environment")
        run("git", "clone", "--quiet", str(ROOT), str(self.code))
        if os.environ.get("DRILL_VENV") == "fresh":
            run("make", "-C", str(self.code), ".venv/runtime")
        else:
            (self.code / ".venv").symlink_to((ROOT / ".venv").resolve())

    def settle(self) -> None:
        say("the settings file, from deploy/portal.env.example")
        own = {
            "SITE_URL": self.address,
            "ALLOWED_HOSTS": "localhost",
            "VAR_DIR": str(self.var),
            "DATABASE_URL": self.database,
            "CHECKPOINTS_COPY_DIR": str(self.scratch / "checkpoints"),
            "EMAIL_HOST": "",
        }
        text = (self.code / "deploy/portal.env.example").read_text()
        for name, value in own.items():
            text, count = re.subn(rf"^{name}=.*$", f"{name}={value}", text, flags=re.MULTILINE)
            assert count == 1, f"the example has no {name}"
        text += f"PORT={self.port}\nLOG_ORIGIN=drill.example/log\n"
        self.env_file.write_text(text)
        print(self.env_file.read_text())

    def manage(self, *arguments: str, **more: str) -> str:
        print(f"$ portal-manage {shlex.join(arguments)}", flush=True)
        told = {
            "PORTAL_CODE": str(self.code),
            "PORTAL_ENV": str(self.env_file),
            "PORTAL_USER": os.environ.get("USER") or "root",
        }
        environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"} | told | more
        command = [str(self.code / "deploy/portal-manage"), *arguments]
        done = subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        print("".join(f"    {line}\n" for line in done.stdout.splitlines()), end="", flush=True)
        if done.returncode:
            raise SystemExit(f"portal-manage {arguments[0]} ended with {done.returncode}")
        return done.stdout

    def found(self) -> None:
        say("tables, style sheets, keys, founders, start kit")
        self.manage("check", "--deploy")
        self.manage("migrate", "--verbosity", "0")
        self.manage("collectstatic", "--noinput", "--verbosity", "0")
        self.manage("make_log_key")
        self.manage("make_contact_key")
        for name, person in (("founder1", "陈先行"), ("founder2", "周同行")):
            self.manage(
                "createsuperuser", "--noinput", f"--username={name}", f"--display_name={person}",
                f"--email={name}@example.org", DJANGO_SUPERUSER_PASSWORD=PASSWORD,
            )  # fmt: skip
        self.manage("start_kit", "justice-department", "--check")
        self.manage("start_kit", "justice-department")
        run("chmod", "-R", "go-rwx", str(self.var))

    def back_up_and_restore(self) -> None:
        say("a backup, by its unit, and restored into another database with the site's keys")
        unit = (self.code / "deploy/systemd/sunshine-portal-backup.service").read_text()
        (command,) = re.findall(r"^ExecStart=.+ manage.py (\w+) \S+$", unit, re.MULTILINE)
        backups, other = self.scratch / "backups", self.scratch / "other"
        self.manage(command, str(backups))
        where = urlsplit(self.database)
        at = ("--host", str(where.hostname), "--port", str(where.port), "-U", str(where.username))
        run("createdb", *at, "--template=template0", "restored")
        other.mkdir()
        for key in ("log_key", "seal_key", "contact_key", "secret_key"):
            shutil.copy(self.var / key, other)
        elsewhere = {
            "DATABASE_URL": self.database.rpartition("/")[0] + "/restored",
            "VAR_DIR": str(other),
            "CHECKPOINTS_COPY_DIR": str(self.scratch / "copies"),
        }
        own, self.env_file = self.env_file, self.scratch / "restored.env"
        more = "".join(f"{name}={value}\n" for name, value in elsewhere.items())
        self.env_file.write_text(own.read_text() + more)
        self.manage("restore", str(backups))
        self.env_file = own

    @contextlib.contextmanager
    def served(self):
        say("gunicorn, by its unit, and nginx with TLS, by its site file")
        unit = (self.code / "deploy/systemd/sunshine-portal.service").read_text()
        (start,) = re.findall(r"^ExecStart=(.+)$", unit, re.MULTILINE)
        environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"} | dict(
            line.split("=", 1)
            for line in self.env_file.read_text().splitlines()
            if line and not line.startswith("#")
        )
        command = shlex.split(start.replace("/opt/sunshine-portal", str(self.code)))
        print("$", shlex.join(command))
        with process(command, env=environment, cwd=self.code), self._nginx():
            wait_until(lambda: self.browser().open("/").status == 200)
            yield

    def _nginx(self):
        run(
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
            "-nodes", "-days", "2",
            "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
            "-keyout", str(self.scratch / "key.pem"), "-out", str(self.certificate),
        )  # fmt: skip
        text = (self.code / "deploy/nginx/sunshine-portal.conf").read_text()
        for before, after in (
            ("portal.example.gov.cn", "localhost"),
            ("/etc/ssl/sunshine-portal", str(self.scratch)),
            ("127.0.0.1:8000", f"127.0.0.1:{self.port}"),
            ("[::]:443", f"[::1]:{self.https}"), ("[::]:80", f"[::1]:{self.http}"),
            ("listen 443", f"listen 127.0.0.1:{self.https}"),
            ("listen 80", f"listen 127.0.0.1:{self.http}"),
        ):  # fmt: skip
            assert before in text, before
            text = text.replace(before, after)
        if not Path("/proc/net/if_inet6").exists():  # a machine without IPv6
            text = re.sub(r"^ *listen \[::1\].*\n", "", text, flags=re.MULTILINE)
        (self.scratch / "site.conf").write_text(text)
        temporary = "".join(
            f"{kind}_temp_path {self.scratch}/nginx-{kind};\n"
            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        (self.scratch / "nginx.conf").write_text(
            f"daemon off; pid {self.scratch}/nginx.pid; error_log {self.scratch}/nginx.log;\n"
            f"events {{}}\nhttp {{ access_log off; {temporary}"
            f"include {self.scratch}/site.conf; }}\n"
        )
        command = ["nginx", "-p", str(self.scratch), "-c", str(self.scratch / "nginx.conf")]
        run(*command, "-t", "-q")
        return process(command)

    def browser(self) -> Browser:
        return Browser(self.address, self.certificate)


def run(*command: str) -> None:
    print("$", shlex.join(command), flush=True)
    subprocess.run(command, check=True)


@contextlib.contextmanager
def process(command, **options):
    started = subprocess.Popen(command, **options)
    try:
        yield started
    finally:
        started.terminate()
        started.wait(40)


def wait_until(is_so, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while True:
        try:
            if is_so():
                return
        except OSError:
            pass
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.2)


def main() -> None:
    binaries = find_binaries()
    if binaries is None or not shutil.which("nginx") or not shutil.which("openssl"):
        raise SystemExit("The drill needs Debian's postgresql, nginx-light and openssl.")
    begun = time.monotonic()
    scratch = tempfile.TemporaryDirectory(prefix="sunshine-drill-")
    with scratch as folder, server(binaries) as database:
        say(f"PostgreSQL: {database}")
        site = Site(Path(folder), database)
        site.fetch()
        site.settle()
        site.found()
        with site.served():
            publish_first_record(site, PASSWORD, say)
            site.back_up_and_restore()
            say("what is missing still")
            told = site.manage("check", "--deploy", "--database", "default")
            assert {*re.findall(r"\(([a-z]+\.[A-Z][0-9]{3})\)", told)} <= LEFT, told
        say("what was done fits the log")
        site.manage("verify_log")
    say(f"done in {time.monotonic() - begun:.0f} seconds")


if __name__ == "__main__":
    sys.exit(main())
