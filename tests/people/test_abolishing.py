"""A department is abolished when nothing is open with it, or when another one succeeds it; what is
new is given to none that is abolished."""

import io
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from approvals.importing.layouts import LAYOUTS
from approvals.importing.plan import Plan
from disclosures.models import Item
from disclosures.timeliness.issuing import issue
from portal.base.audit.models import Entry
from portal.base.departments.models import Department, Hotline, User
from portal.base.lists.tables import Table
from tests.disclosures.dossiers import make_dossier
from tests.factories import client_of, make_item, make_law, make_requirement
from tests.site.changing import typed
from tests.supervision.tickets import reports
from tests.topics.made import public_topic

pytestmark = pytest.mark.pages

TODAY = timezone.localdate


def url(row):
    return reverse(f"admin:{row._meta.app_label}_{row._meta.model_name}_change", args=[row.pk])


@pytest.fixture
def abolish(people):
    """The administrator fills in the last day."""
    client = client_of(people["administrator"])

    def post(department, **fields):
        fields = {"active_until": TODAY().isoformat()} | fields
        return client.post(url(department), typed(client, url(department), **fields))

    return post


@pytest.fixture
def empty(departments, people):
    """A department with which nothing is open; author and reviewer work for it from above."""
    for name in ("author", "reviewer"):
        people[name].department = departments["root"]
        people[name].save()
    return Department.objects.create(
        code="E01", name_zh="要撤销的处", kind="division", parent=departments["root"]
    )


OPENS = {
    "下级部门": lambda people, empty: Department.objects.create(
        code="E02", name_zh="下面的科", kind="division", parent=empty
    ),
    "在职人员": lambda people, empty: User.objects.create(
        username="left-behind", department=empty, role="author"
    ),
    "热线电话": lambda people, empty: Hotline.objects.create(
        number="0951-5550199", purpose_zh="咨询", department=empty
    ),
    "办事指引": lambda people, empty: public_topic(people, department=empty),
    "未履行的公开义务": lambda people, empty: issue(make_requirement({"division": empty}), TODAY()),
    "应公开事项": lambda people, empty: make_requirement({"division": empty}),
    "没有办结的全过程公开": lambda people, empty: make_dossier(
        "published", people, department=empty
    ),
    "公开事项 (尚未发布)": lambda people, empty: make_item("draft", people, department=empty),
    "没有办结的反映": lambda people, empty: type(reports.received_report(people)).objects.update(
        department=empty
    ),
}


def test_a_department_with_nothing_open_is_abolished_by_one(empty, abolish):
    page = abolish(empty)

    assert page.status_code == 302
    empty.refresh_from_db()
    assert empty.active_until == TODAY()


@pytest.mark.parametrize("label", OPENS)
def test_what_is_open_refuses_it_and_is_named(label, people, empty, abolish):
    OPENS[label](people, empty)
    before = Entry.objects.count()

    page = abolish(empty)

    assert page.status_code == 200
    named = {str(duty["label"]): duty for duty in page.context["open_duties"]}
    assert label in named
    assert "请选择承接部门" in str(page.context["errors"])
    empty.refresh_from_db()
    assert (empty.active_until, Entry.objects.count()) == (None, before)
    # Whoever may read the rows finds their way to them; others learn how many there are.
    may_read = label in ("下级部门", "在职人员", "热线电话")
    assert bool(named[label]["rows"]) == may_read
    for _row, address in named[label]["rows"]:
        assert client_of(people["administrator"]).get(address).status_code == 200
    if label == "未履行的公开义务":
        assert named[label]["url"] == "/timeliness/obligations/?department=E01"


def test_what_is_done_with_does_not_refuse_it(people, category, empty, abolish):
    User.objects.create(username="gone", department=empty, is_active=False)
    yesterday = TODAY() - timedelta(days=1)
    Hotline.objects.create(
        number="0951-5550199", purpose_zh="咨询", department=empty, valid_until=yesterday
    )
    make_item("withdrawn", people, category=category, department=empty)

    assert abolish(empty).status_code == 302


def test_a_circle_of_successors_is_refused(departments, abolish):
    bureau, division = departments["bureau"], departments["division"]
    Department.objects.filter(pk=bureau.pk).update(successor=division)

    page = abolish(division, successor=bureau.pk)

    assert "由本部门承接的部门" in str(page.context["errors"])


# Nothing new is given to it.


@pytest.fixture
def gone(departments):
    department = departments["division"]
    department.successor = departments["root"]
    department.active_until = TODAY() - timedelta(days=1)
    department.save()
    return department


def test_a_person_is_not_moved_into_it_and_who_is_there_stays(gone, people):
    client = client_of(people["administrator"])
    here, there = people["author"], people["stranger_author"]

    refused = client.post(url(there), typed(client, url(there), department=gone.pk))
    kept = client.post(url(here), typed(client, url(here), display_name="改了名"))

    assert list(refused.context["adminform"].form.errors) == ["department"]
    assert kept.status_code == 302
    here.refresh_from_db()
    assert (here.display_name, here.department) == ("改了名", gone)


def test_a_draft_is_not_begun_for_it_and_one_that_is_there_is_saved(gone, people, category):
    item = make_item("draft", people, category=category)
    client, add = client_of(people["reviewer2"]), reverse("admin:disclosures_item_add")
    author = client_of(people["author"])

    refused = author.post(add, typed(author, add, department=gone.pk, title="新的"))
    saved = author.post(item.admin_url, typed(author, item.admin_url, title="改了名"))

    assert list(refused.context["adminform"].form.errors) == ["department"]
    assert saved.status_code == 302
    assert Item.objects.get().title == "改了名"
    assert client.get(add).status_code == 403


@pytest.mark.parametrize("is_there", [False, True])
def test_a_table_brings_nothing_new_to_it(is_there, gone, people):
    if is_there:
        make_law("published", people)
    table = "law_key,title,department\nLAWYERS_LAW,律师法,D11\n".encode()

    read = Plan(LAYOUTS["law"], Table("laws.csv", io.BytesIO(table)), people["publisher"])

    [outcome] = read.outcomes()
    assert any("已经撤销" in str(reason) for reason in outcome.reasons) is not is_there
