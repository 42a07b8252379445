"""What the environment says, and what follows from it."""

import runpy

import pytest
from django.core.exceptions import ImproperlyConfigured

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
