"""Running dossiers stand on desks and in reminders, with the step that is next and its day."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from disclosures.dossiers import acts
from disclosures.dossiers.reminders import remind
from disclosures.models import Procedure
from portal.base.notices import jobs
from portal.base.notices.models import Notice
from tests.disclosures.dossiers import make_dossier

pytestmark = pytest.mark.pages

TODAY = timezone.localdate()


@pytest.fixture
def procedure(db):
    """Of two required steps, the first expected in ten days, the second five days after it."""
    made = Procedure.objects.create(code="made", name_zh="示例流程")
    for order, days in enumerate((10, 5), start=1):
        made.steps.create(
            order=order, key=f"step-{order}", name_zh=f"第{order}步", is_required=True,
            expected_days=days, limit_number=20, limit_unit="working_day",
        )  # fmt: skip
    return made


@pytest.fixture
def begun(people, procedure):
    def make(days_ago, **fields):
        day = TODAY - timedelta(days=days_ago)
        return make_dossier("published", people, procedure="made", started_on=day, **fields)

    return make


def on_desk(browser) -> str:
    page = browser.get("/admin/").content.decode()
    found = re.search(r'aria-labelledby="dossiers">(.*?)</section>', page, re.DOTALL)
    return found[1] if found else ""


def test_a_running_dossier_stands_on_the_desks_of_its_unit(begun, people, signed_in):
    late, new = begun(60, title="早就启动的"), begun(0, title="刚启动的")
    for name in ("author", "colleague", "reviewer", "publisher"):
        text = on_desk(signed_in(name))
        assert text.index("早就启动的") < text.index("刚启动的"), name
        assert text.count("第1步") == 2
        assert text.count("<strong>应公开未公开</strong>") == 1
        assert f"/admin/disclosures/dossier/{new.pk}/steps/" in text
    assert "启动的" not in on_desk(signed_in("stranger_author"))
    assert on_desk(signed_in("supervisor")) == ""

    acts.close(late, actor=people["publisher"], at=timezone.now(), note="不再进行")
    acts.release_note(late, actor=people["publisher2"], at=timezone.now())
    assert "早就启动的" not in on_desk(signed_in("author"))


def test_a_desk_of_many_dossiers_costs_what_one_of_few_costs(begun, people, signed_in):
    author = signed_in("author")
    jobs.run("obligations", lambda now: "done", timezone.now())

    def cost() -> int:
        with CaptureQueriesContext(connection) as captured:
            author.get("/admin/")
        return len(captured)

    begun(0)
    author.get("/admin/")
    few = cost()
    for n in range(20):
        begun(n)
    author.get("/admin/")  # what depends on public records alone is looked up again, once
    assert cost() == few
    assert on_desk(author).count("<tr>") == 16


def told(days=0) -> dict[str, list[str]]:
    """Who is told what, when the job runs."""
    before = set(Notice.objects.values_list("pk", flat=True))
    remind(timezone.now() + timedelta(days=days))
    found: dict[str, list[str]] = {}
    for notice in Notice.objects.exclude(pk__in=before).order_by("recipient__username"):
        found.setdefault(notice.recipient.username, []).append(notice.kind)
    return found


def test_a_step_that_nobody_tells_of_is_due_soon_and_then_overdue_once_each(begun):
    begun(0, title="石榴火炬计划")
    Notice.objects.all().delete()
    assert told() == {}
    assert told(days=6) == {"author": ["due_soon"], "colleague": ["due_soon"]}
    notice = Notice.objects.filter(kind="due_soon").first()
    assert "石榴火炬计划 · 第1步" in notice.note
    assert notice.path == "/admin/disclosures/dossier/"
    assert told(days=7) == {}
    late = told(days=13)
    assert late["reviewer"] == late["publisher"] == ["overdue"]
    assert "author" not in late
    assert told(days=14) == {}


def test_nobody_is_told_of_what_is_closed_or_long_past(begun, people):
    acts.close(begun(5), actor=people["publisher"], at=timezone.now(), note="理由")
    begun(90)
    Notice.objects.all().delete()
    assert told() == {}


def test_the_job_of_every_minute_tells(begun):
    begun(5)
    Notice.objects.all().delete()
    done, said = jobs.run("reminders", jobs.JOBS["reminders"].work, timezone.now())
    assert (done, said) == (True, "2 persons reminded")
