"""What `check --deploy` says a site lacks: each fires, and is silent once it is there."""

from datetime import date, timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from portal import deployment
from portal.base.audit import checkpoints, recorded_settings
from portal.base.notices.models import Job
from portal.base.workdays.models import CalendarNotice
from tests.factories import seal_what_was_made

DATABASE = {"databases": ["default"]}


def ids(check, **options) -> list[str]:
    return [one.id for one in check(None, **options)]


@pytest.mark.parametrize(
    ("check", "lacking", "there"),
    [
        (
            deployment.site_address,
            [{"SITE_URL": "http://127.0.0.1:8000"}, {"SITE_URL": "http://portal.example"}],
            {"SITE_URL": "https://portal.example"},
        ),
        (
            deployment.log_name,
            [{"LOG_ORIGIN": "127.0.0.1/log"}, {"LOG_ORIGIN": "localhost/log"}],
            {"LOG_ORIGIN": "portal.example/log"},
        ),
        (deployment.behind_tls, [{"HTTPS": False}], {"HTTPS": True}),
        (
            deployment.mail,
            [
                {"EMAIL_HOST": "", "DEFAULT_FROM_EMAIL": "p@example.org"},
                {"EMAIL_HOST": "mail", "DEFAULT_FROM_EMAIL": "portal@localhost"},
            ],
            {"EMAIL_HOST": "mail", "DEFAULT_FROM_EMAIL": "p@example.org"},
        ),
    ],
)
def test_a_setting_that_is_missing_is_named(settings, check, lacking, there):
    for values in lacking:
        for name, value in values.items():
            setattr(settings, name, value)
        assert len(ids(check)) == 1, values
    for name, value in there.items():
        setattr(settings, name, value)
    assert ids(check) == []


@pytest.mark.django_db
def test_a_log_that_has_its_name_is_told_by_it(settings, monkeypatch):
    settings.LOG_ORIGIN = "portal.example/log"
    assert ids(deployment.log_name, **DATABASE) == []
    monkeypatch.setattr(recorded_settings, "_recorded_origin", lambda _alias: "127.0.0.1/log")
    (told,) = deployment.log_name(None, **DATABASE)
    assert (told.id, "is called 127.0.0.1/log" in told.msg) == ("portal.W007", True)


@pytest.mark.django_db
def test_the_key_of_the_log_is_missed(settings, tmp_path):
    settings.LOG_KEY, settings.LOG_KEY_FILE = "", tmp_path / "log_key"
    assert ids(deployment.signing_key, **DATABASE) == ["portal.W010"]
    checkpoints.make_key()
    assert ids(deployment.signing_key, **DATABASE) == []


def test_a_folder_that_others_can_read_is_named(settings, tmp_path):
    settings.VAR_DIR = tmp_path
    (tmp_path / "seal_key").write_text("x")
    for mode, of_key, is_told in [
        (0o755, 0o600, "var"), (0o700, 0o640, "key"), (0o750, 0o600, ""), (0o700, 0o600, ""),
    ]:  # fmt: skip
        tmp_path.chmod(mode)
        (tmp_path / "seal_key").chmod(of_key)
        found = deployment.private_folder(None)
        assert [one.id for one in found] == ["portal.W011"] * bool(is_told), (mode, of_key)
        assert all(("seal_key" in one.msg) == (is_told == "key") for one in found)


@pytest.mark.django_db
def test_a_year_without_its_notice_is_named(settings, monkeypatch):
    settings.CALENDAR_SOURCES = ["national"]
    today = date(2026, 3, 1)
    monkeypatch.setattr(deployment.timezone, "localdate", lambda: today)
    assert ids(deployment.calendar_of_this_year, **DATABASE) == []
    CalendarNotice.objects.filter(source="national", year=2026).update(is_void=True)
    (told,) = deployment.calendar_of_this_year(None, **DATABASE)
    assert (told.id, "national 2026" in told.msg) == ("portal.W012", True)
    assert ids(deployment.calendar_of_this_year) == []  # nobody asked the database


@pytest.mark.django_db
def test_a_tick_that_does_not_run_is_named():
    assert ids(deployment.ticking, **DATABASE) == []  # an empty site has nothing to do
    seal_what_was_made()
    (never,) = deployment.ticking(None, **DATABASE)
    assert (never.id, "has never run" in never.msg) == ("portal.W013", True)
    for ago, expected in ((timedelta(hours=1), ["portal.W013"]), (timedelta(minutes=1), [])):
        Job.objects.update_or_create(name="mail", defaults={"ran_at": timezone.now() - ago})
        deployment.jobs.cache.clear()
        assert ids(deployment.ticking, **DATABASE) == expected


@pytest.mark.django_db
def test_all_of_them_are_asked(capsys, settings):
    settings.SITE_URL = "http://127.0.0.1:8000"
    call_command("check", "--deploy", "--database", "default")
    told = capsys.readouterr().err
    assert [name for name in ("W006", "W008", "W009") if f"portal.{name}" not in told] == []
    assert [name for name in settings.SILENCED_SYSTEM_CHECKS if name in told] == []
