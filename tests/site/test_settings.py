"""What the environment says, and what follows from it."""

import runpy

import pytest
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ImproperlyConfigured, ValidationError

from tests.migrated import SEAL_KEY
from tests.serving import ROOT


def settings_with(monkeypatch, **environment) -> dict:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return runpy.run_path(str(ROOT / "portal" / "settings.py"))


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("http://127.0.0.1:8000", "127.0.0.1/log"),
        ("http://127.0.0.1:9000/", "127.0.0.1/log"),
        ("https://Portal.example", "portal.example/log"),
    ],
)
def test_the_log_is_named_after_the_host_whatever_its_port(monkeypatch, address, origin):
    monkeypatch.delenv("LOG_ORIGIN")
    assert settings_with(monkeypatch, SITE_URL=address)["LOG_ORIGIN"] == origin


@pytest.mark.parametrize(
    "wrong",
    [
        {"SITE_URL": "portal.example"}, {"LOG_ORIGIN": "two words"}, {"LOG_ORIGIN": "a+b"},
        {"LOG_KEY": "密钥"}, {"LOG_KEY": "AAAA"}, {"SEAL_KEY": f"{SEAL_KEY},x"},
        {"SEARCH_URL": "https://search.example:9200"}, {"SEARCH_URL": "http://s:99999/portal"},
        {"SEARCH_URL": "https://me:word@search.example/portal"}, {"SEARCH_USER": "portal"},
    ],
)  # fmt: skip
def test_what_cannot_be_used_stops_the_start(monkeypatch, wrong):
    with pytest.raises(ImproperlyConfigured, match=next(iter(wrong))):
        settings_with(monkeypatch, **wrong)


def test_a_request_has_an_end_and_a_command_may_take_long(monkeypatch):
    address = "postgresql://portal@127.0.0.1/portal?options=-c%20search_path%3Dother"
    server = runpy.run_path(str(ROOT / "gunicorn.conf.py"))
    (of_server,) = (one for one in server["raw_env"] if one.startswith("STATEMENT_SECONDS="))
    for seconds in ("0", of_server.partition("=")[2]):
        monkeypatch.setenv("STATEMENT_SECONDS", seconds)
        default = settings_with(monkeypatch, DATABASE_URL=address)["DATABASES"]["default"]
        options = default["OPTIONS"]["options"]
        assert f"-c lock_timeout=20s -c statement_timeout={seconds}s " in options
        assert options.endswith("-c search_path=other")
        assert (default["CONN_HEALTH_CHECKS"], default["OPTIONS"]["connect_timeout"]) == (True, 5)
    assert int(seconds) < server["timeout"]


@pytest.mark.parametrize("https", ["true", "false"])
def test_behind_tls_no_other_host_sets_the_cookies(monkeypatch, https):
    told = settings_with(monkeypatch, HTTPS=https)
    names = {told["SESSION_COOKIE_NAME"], told["CSRF_COOKIE_NAME"]}

    prefix = "__Host-" if https == "true" else ""
    assert names == {f"{prefix}sessionid", f"{prefix}csrftoken"}


@pytest.mark.parametrize("path", ["/", "/admin/login/", "/nowhere/", "/hotlines/export.csv"])
def test_every_answer_says_what_no_page_may(path, client, db):
    answer = client.get(path)

    assert "camera=()" in answer.headers["Permissions-Policy"]
    is_page = answer.headers["Content-Type"].startswith("text/html")
    assert is_page == (answer.headers.get("Cross-Origin-Resource-Policy") == "same-origin")


@pytest.mark.parametrize(
    ("password", "is_taken"),
    [("Passw0rd123", False), ("P@ssw0rd!2026", False), ("1qaz2wsx", False), ("sunsh1ne2026", False),
     ("Tr0ub4dor-and-3", True), ("政务公开要早公开，要常公开", True),
     ("correct horse battery", True)],
)  # fmt: skip
def test_a_common_password_in_disguise_is_refused(password, is_taken):
    if is_taken:
        validate_password(password)
        return
    with pytest.raises(ValidationError):
        validate_password(password)
