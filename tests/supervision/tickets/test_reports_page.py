"""What everybody reads of reports: figures of yesterday, and the answers published by consent."""

import json
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from portal.base.audit.models import Entry
from portal.supervision.tickets.acts import perform
from portal.supervision.tickets.figures import figures_by, total
from portal.supervision.tickets.models import Ticket
from tests.supervision.tickets.reports import ANSWER, PUBLIC, TEXT

pytestmark = pytest.mark.pages

REPORTS = "/reports/"
PAGES = ["/", REPORTS, "/departments/", "/departments/D11/", "/departments/ROOT/", "/disclosures/"]


def days_ago(number):
    return timezone.now() - timedelta(days=number)


@pytest.fixture
def figures(people):
    """The figures as they stand so many days from now."""

    def of(days=0):
        return total(figures_by(["kind"], timezone.localdate() + timedelta(days=days)).values())

    return of


def counts(figures) -> dict:
    names = ("filed", "on_time", "late", "overdue", "due", "unanswered")
    return {name: getattr(figures, name) for name in names if getattr(figures, name)}


def test_each_report_counts_once_as_it_stands(in_state, answered, declined, figures):
    in_state("answered", at=days_ago(3))  # on time
    late = in_state("in_hand", at=days_ago(90))
    answered(late, at=days_ago(1))
    in_state("filed", at=days_ago(80))  # overdue
    in_state("in_hand", at=days_ago(2))  # not due yet
    spam = in_state("in_hand", at=days_ago(90))
    declined(spam, at=days_ago(85))

    found = figures()

    assert counts(found) == {
        "filed": 5, "on_time": 1, "late": 1, "overdue": 1, "due": 1, "unanswered": 1,
    }  # fmt: skip
    assert found.on_time_rate == 1 / 3


def test_closing_without_an_answer_wipes_nothing_overdue_away(in_state, declined, figures):
    overdue = in_state("in_hand", at=days_ago(90))
    assert counts(figures()) == {"filed": 1, "overdue": 1}

    declined(overdue, at=days_ago(1))

    assert counts(figures()) == {"filed": 1, "late": 1}
    assert figures().on_time_rate == 0


def test_what_was_closed_without_an_answer_and_asked_again_stays_counted(
    in_state, declined, figures
):
    ticket = declined(in_state("in_hand", at=days_ago(20)), at=days_ago(19))
    perform(ticket, "ask_again", actor=None, text="不是广告", at=days_ago(2))

    assert counts(figures()) == {"filed": 2, "unanswered": 1, "due": 1}


def test_what_is_done_today_counts_tomorrow(in_state, figures):
    in_state("answered")

    assert counts(figures()) == {}
    assert counts(figures(days=1)) == {"filed": 1, "on_time": 1}


def test_asked_again_is_one_more_question(in_state, figures):
    ticket = in_state("answered", at=days_ago(5))
    perform(ticket, "ask_again", actor=None, text="还没有", at=days_ago(2))

    assert counts(figures()) == {"filed": 2, "on_time": 1, "due": 1}
    assert counts(figures(days=90)) == {"filed": 2, "on_time": 1, "overdue": 1}


def test_without_reports_there_is_no_rate(figures):
    assert figures().on_time_rate is None


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_the_page_tells_figures_limits_and_how(prefix, client, in_state):
    in_state("filed", at=days_ago(80))

    text = client.get(prefix + REPORTS).content.decode()

    assert '<span class="overdue">1</span>' in text
    assert "Lawyers Division" in text if prefix else "律师工作处" in text
    assert "5 working days" in text if prefix else "5 个工作日" in text
    assert "公式第 3 版" in text or prefix


def test_a_department_above_counts_those_below(client, in_state):
    in_state("filed", at=days_ago(80))

    for code, expected in {"D11": 1, "ROOT": 1, "S01": 0}.items():
        page = client.get(f"/departments/{code}/")
        assert page.context["reports"].overdue == expected, code


NOT_PUBLIC = ["filed", "in_hand", "drafted", "declined", "answered", "closed", "proposed"]


@pytest.mark.parametrize("state", NOT_PUBLIC)
def test_nothing_of_a_report_is_public_before_it_is_published(state, in_state, people):
    before = {path: Client().get(path).content for path in PAGES}
    tags = {path: Client().get(path).headers["ETag"] for path in PAGES}

    ticket = in_state(state)

    for path in PAGES:
        page = Client().get(path)
        assert page.content == before[path], path
        assert page.headers["ETag"] == tags[path], path
    assert Client().get(ticket.get_absolute_url()).status_code == 404
    assert not Entry.objects.filter(subject_kind="ticket", is_public=True).exists()


@pytest.mark.parametrize("state", NOT_PUBLIC)
def test_the_words_of_a_report_stay_hidden_when_its_figures_show(state, in_state, client):
    ticket = in_state(state, at=days_ago(3), about="/departments/D11/")

    for path in (*PAGES, "/en/reports/"):
        text = client.get(path).content.decode()
        for hidden in (TEXT[:8], ANSWER, ticket.code, *PUBLIC.values()):
            assert hidden not in text, path


def test_a_published_answer_shows_what_was_rewritten_alone(client, in_state):
    ticket = in_state("published")

    for path in (REPORTS, ticket.get_absolute_url(), f"/en{ticket.get_absolute_url()}"):
        page = client.get(path)
        text = page.content.decode()
        assert page.status_code == 200
        assert "公开用的问题" in text
        assert "公开用的答复" in text
        for hidden in (TEXT, ANSWER, ticket.code, "author先生"):
            assert hidden not in text
        assert "csrfmiddlewaretoken" not in text
    entry = Entry.objects.first()
    assert (entry.action, entry.is_public) == ("publication_released", True)
    assert ticket.code not in f"{entry.__dict__}"


def test_publishing_and_taking_down_change_the_cached_page(in_state, act):
    ticket = in_state("answered")
    before = Client().get(REPORTS)
    act(ticket, "propose_publication", "publisher", **PUBLIC)
    assert Client().get(REPORTS).content == before.content
    act(ticket, "publish", "reviewer")
    published = Client().get(REPORTS, headers={"If-None-Match": before.headers["ETag"]})
    assert "公开用的问题" in published.content.decode()

    act(ticket, "unpublish", "publisher", why="outdated", note="数据有误")

    assert "公开用的问题" not in Client().get(REPORTS).content.decode()
    page = Client().get(ticket.get_absolute_url())
    assert page.status_code == 410
    assert "情况已经变化" in page.content.decode()
    assert "数据有误" not in page.content.decode()
    assert "公开用的" not in page.content.decode()


def test_handing_on_changes_the_cached_figures_of_departments(in_state, act, departments):
    ticket = in_state("in_hand", at=days_ago(3))
    assert Client().get("/departments/S01/").context["reports"].filed == 0

    act(ticket, "hand_on", "author", department=departments["bureau"], note="属于该局")

    assert "收到 1 件次" in Client().get("/departments/S01/").content.decode()
    assert "收到 1 件次" not in Client().get("/departments/D11/").content.decode()


def test_published_answers_come_in_pages_and_are_sought_and_taken_along(client, departments):
    Ticket.objects.bulk_create(
        Ticket(
            code=f"R-{n:04}-0000", form_hash=f"{n}", kind="wrong", state="closed", consents=True,
            filed_at=days_ago(9), due_on=timezone.localdate(), published_at=days_ago(n),
            closed_at=days_ago(1), public_question=f"第{n}个问题", public_answer="答复",
        )
        for n in range(1, 26)
    )  # fmt: skip

    assert len(client.get(REPORTS).context["rows"]) == 5
    answers = f"{REPORTS}answers/"

    def asked(query: str) -> list[str]:
        cache.clear()  # a page that comes from the cache has no context
        rows = client.get(f"{answers}?{query}").context["rows"]
        return [row.public_question for row, _found in rows]

    assert len(asked("")) == 20
    assert asked("page=2") == [f"第{n}个问题" for n in range(21, 26)]
    for page in ("0", "3", "x"):
        assert client.get(f"{answers}?page={page}").status_code == 404
    assert asked("q=第7个 答复") == ["第7个问题"]
    assert asked("kind=complaint") == []
    seventh = Ticket.objects.filter(public_question="第7个问题")
    seventh.update(kind="complaint", department=departments["division"], code="R-SECR-ETCO")
    assert asked("kind=complaint&department=D11") == ["第7个问题"]
    told = client.get(f"{answers}export.json?kind=complaint")
    (row,) = json.loads(b"".join(told.streaming_content))["records"]
    assert (row["department"], row["public_answer"]) == ("D11", "答复")
    assert client.get(row["url"]).status_code == 200
    assert "R-SECR-ETCO" not in str(row)
    seventh.update(unpublished_at=timezone.now())
    assert asked("kind=complaint") == []
    assert len(client.get("/api/v1/answers?kind=wrong").json()["records"]) == 24


# The ways to the form.


def test_every_page_s_footer_leads_to_the_form_with_its_own_path(client, new_item):
    item = new_item("published")
    for path in ("/", "/en/", "/hotlines/", "/no-such-page/", item.get_absolute_url()):
        text = client.get(path).content.decode()
        prefix = "/en" if path.startswith("/en") else ""
        assert f'href="{prefix}/reports/new/?about={path}"' in text, path


def test_a_record_its_tombstone_and_an_overdue_obligation_lead_to_it(client, new_item, departments):
    from disclosures.timeliness.issuing import issue
    from tests.factories import make_requirement

    requirement = make_requirement(departments)
    issue(requirement, timezone.localdate())
    owed = requirement.obligations.order_by("due_on").first()
    for thing, more in [(new_item("published"), ""), (new_item("withdrawn"), ""),
                        (owed, "&amp;kind=late")]:  # fmt: skip
        path = thing.get_absolute_url()
        main = client.get(path).content.decode().partition("<main")[2].partition("</main>")[0]
        assert f'?about={path}{more}"' in main


def test_a_missing_step_leads_to_it_with_its_name(client, people):
    from disclosures.models import Dossier
    from tests.disclosures.dossiers import make_dossier, tell

    dossier = make_dossier("published", people)
    tell(dossier, "confirmation", people)
    page = client.get(dossier.get_absolute_url())
    missing = [one for one in page.context["progress"].steps if one.state == "missing"]
    assert missing
    for one in missing:
        link = f"/reports/new/?about={dossier.get_absolute_url()}%3Fstep%3D{one.step.key}"
        assert f'href="{link}&amp;kind=missing"' in page.content.decode()
    form = client.get(f"{link}&kind=missing")
    assert form.context["about"].step == missing[-1].step.key
    assert Dossier.objects.count() == 1
