"""The files of `deploy/`, and the page that says how a site is set up with them."""

import re

from django.conf import settings
from django.core.management import get_commands

from portal.base.server import limits

DEPLOY = settings.BASE_DIR / "deploy"
OPERATIONS = (settings.BASE_DIR / "docs/operations.md").read_text(encoding="utf-8")
PAGE = OPERATIONS.partition("## From nothing")[2].partition("\n## ")[0]
SITE_FILE = (DEPLOY / "nginx/sunshine-portal.conf").read_text()
EXAMPLE = (DEPLOY / "portal.env.example").read_text()


def test_what_the_page_names_exists():
    paths = re.findall(r"(?<![\w-])((?:deploy|portal)/[\w./-]+[\w/])", PAGE)
    paths += re.findall(r"/opt/sunshine-portal/(deploy/[\w./-]+)", PAGE)
    assert len(paths) > 5
    assert [path for path in paths if not (settings.BASE_DIR / path).exists()] == []
    commands = re.findall(r"portal-manage\s([a-z_]+)", PAGE)
    assert {"migrate", "createsuperuser", "start_kit", "verify_log"} <= {*commands}
    assert {*commands} <= {*get_commands(), "check"}


def test_the_example_says_only_what_is_read():
    named = re.findall(r"^([A-Z_]+)=", EXAMPLE, re.MULTILINE)
    listed = re.findall(r"`([A-Z_]+)`", OPERATIONS.partition("## Settings")[2])
    assert [name for name in named if name not in listed] == []
    # systemd, sh and compose read it alike.
    lines = [line for line in EXAMPLE.splitlines() if line and not line.startswith("#")]
    assert [line for line in lines if not re.fullmatch(r"[A-Z_]+=[\w:/@%.,-]+", line)] == []


def test_nginx_sends_what_the_site_reads_and_takes_what_it_takes():
    for name in ("Host $http_host", "X-Forwarded-Proto $scheme", "X-Forwarded-For $remote_addr"):
        assert f"proxy_set_header {name};" in SITE_FILE
    (size,) = re.findall(r"client_max_body_size ([0-9]+)m;", SITE_FILE)
    assert int(size) << 20 > limits.UPLOAD_BYTES


def test_the_units_run_what_there_is():
    units = sorted((DEPLOY / "systemd").iterdir())
    for unit in units:
        text = unit.read_text()
        if unit.suffix == ".timer":
            assert unit.with_suffix(".service") in units
            continue
        assert "EnvironmentFile=/etc/sunshine-portal.env" in text
        assert "UMask=0077" in text
        (start,) = re.findall(r"^ExecStart=/opt/sunshine-portal/.venv/bin/(.+)$", text, re.M)
        if (command := re.match(r"python manage.py ([a-z_]+)", start)) is not None:
            assert command[1] in get_commands()
        else:
            assert start == "gunicorn portal.wsgi"
