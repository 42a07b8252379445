"""What citizens rely on about a department is a record: reviewed by another, and kept."""

import json

import pytest
from django.db import transaction
from django.forms import modelform_factory
from django.urls import reverse
from django.utils import timezone

from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.base.departments.models import Department, User
from portal.profiles.forms import ProfileForm
from portal.profiles.models import Profile
from portal.records import drafts
from portal.records.states import Status
from tests.factories import (
    make_approval,
    make_departments,
    make_move,
    make_people,
    make_profile,
    next_version,
    published_before_the_rule,
)
from tests.forms import typed
from tests.threads import at_once

ADD = "/admin/profiles/profile/add/"
PAGE = "/departments/D11/"
TEA = "只负责喝茶"


def text(client, url=PAGE) -> str:
    return client.get(url).content.decode()


@pytest.mark.pages
def test_an_author_writes_it_with_its_rows_and_another_lets_it_out(signed_in, people, client):
    author = signed_in("author")
    rows = {
        "commitments": "窗口受理：当日受理",
        "heads-TOTAL_FORMS": 1, "heads-0-post": "处长", "heads-0-work": "主持全面工作",
    }  # fmt: skip
    form = typed(author, ADD, duties="指导律师工作\n监督律师事务所", **rows)
    assert form["title"] == "律师工作处机构职能"
    assert author.post(ADD, form).status_code == 302
    draft = Profile.objects.get()
    assert (draft.department, draft.status) == (people["author"].department, Status.DRAFT)

    draft = make_move(draft, "submit", people["author"])
    with pytest.raises(ActRefused, match="只有审核人"):
        make_move(draft, "approve", people["author"])
    assert "指导律师工作" not in text(client)
    draft = make_move(draft, "approve", people["reviewer"])
    make_move(draft, "publish", people["publisher"])

    page = text(client)
    for said in ("监督律师事务所", "窗口受理：当日受理", "处长", "主持全面工作"):
        assert said in page
    assert "办公地址、办公时间、负责人姓名" in page  # what it does not say


@pytest.mark.pages
def test_an_administrator_changes_no_duties(signed_in, departments, people, client):
    """The form of a department has no such fields, and whatever is posted there is ignored."""
    make_profile("published", people)
    url = reverse("admin:departments_department_change", args=[departments["division"].pk])
    admin = signed_in("administrator")
    form = typed(admin, url)
    assert not any(name.startswith(("duties", "address", "office")) for name in form)

    admin.post(url, form | {"duties_zh": TEA, "duties": TEA, "name_en": "Lawyers"})

    department = Department.objects.get(code="D11")
    assert (department.duties_zh, department.name_en) == ("", "Lawyers")
    assert TEA not in text(client)
    assert admin.get(ADD).status_code == 403


@pytest.mark.pages
def test_what_it_said_before_stays_readable(people, client):
    profile = next_version(make_profile("published", people), people, duties=TEA, change_note="改")

    page = text(client)
    assert TEA in page
    assert "最近更新" in page
    assert "机构职能第 2 版" in page
    assert text(client, "/profiles/D11/versions/1/").count("指导、监督律师工作")
    assert profile.compare_url in page
    assert TEA in text(client, profile.compare_url)
    table = json.loads(b"".join(client.get("/profiles/export.json").streaming_content))
    assert [row["duties"] for row in table["records"]] == [TEA]

    make_move(profile, "withdraw", people["publisher"])
    assert client.get("/profiles/D11/").status_code == 410
    page = text(client)
    assert "还没有公布机构职能" in page
    assert TEA not in page


@pytest.mark.pages
def test_a_department_has_one_number_for_all_time(signed_in, people):
    first, author = make_profile("published", people), signed_in("author")
    page = author.post(ADD, typed(author, ADD, title="又一份", duties="别的"))
    told = f"这个部门已经有机构职能 {first.number}，请起草它的新版本。"
    assert told in page.content.decode()
    first = make_move(first, "withdraw", people["publisher"])
    page = author.post(ADD, typed(author, ADD, title="又一份", duties="别的"))
    assert told in page.content.decode()
    assert Profile.objects.count() == 1
    assert make_move(first, "new_version", people["author"]).version == 2


@pytest.mark.pages
def test_a_later_version_is_of_the_same_department(signed_in, people, departments):
    draft = make_move(make_profile("published", people), "new_version", people["author"])
    author, below = signed_in("author"), departments["prison"]
    form = typed(author, draft.admin_url, change_note="改")
    assert "department" not in form
    author.post(draft.admin_url, form | {"department": below.pk})
    draft.refresh_from_db()
    assert draft.department == departments["division"]

    draft.department = Department.objects.create(
        code="D12", name_zh="科", kind="division", parent=departments["division"]
    )
    draft.save()
    people["author"] = User.objects.get(pk=people["author"].pk)  # who works for it too
    with pytest.raises(ActRefused, match="不能换部门"):
        make_move(draft, "submit", people["author"])


def test_of_two_first_drafts_at_once_one_is_refused(committed_db):
    with transaction.atomic():
        departments = make_departments()
        people = make_people(departments)

    def write(n):
        with transaction.atomic():
            data = {"title": f"第{n}份", "department": departments["division"].pk, "duties": "律师"}
            form = form_class()(data | {"audience": "public"})
            if not form.is_valid():
                return str(form.errors)
            author = User.objects.get(pk=people["author"].pk)
            drafts.save_draft(form.save(commit=False), actor=author, at=timezone.now())
            return ""

    answers = at_once(2, write)

    assert sorted(map(bool, answers)) == [False, True]
    assert Profile.objects.count() == 1


def form_class():
    names = ["title", "department", "duties", "audience"]
    return modelform_factory(Profile, ProfileForm, fields=names)


@pytest.mark.pages
def test_what_an_administrator_wrote_before_is_shown_as_not_reviewed(people, departments, client):
    """Of an installation that was upgraded, until the first profile is published."""
    old = {"duties_zh": "旧的职责", "address_zh": "旧的地址", "office_hours_zh": "旧的时间"}
    Department.objects.filter(code="D11").update(**old)
    page = text(client)
    assert "没有经过审核、发布" in page
    assert all(value in page for value in old.values())

    make_profile("published", people)

    page = text(client)
    assert not any(value in page for value in old.values())
    assert "没有经过审核、发布" not in page
    stored = Department.objects.filter(code="D11").values(*old).get()
    assert stored == old  # and nothing is lost


@pytest.mark.pages
def test_a_department_without_one_is_a_gap_that_everybody_sees(people, client):
    assert "还没有公布机构职能" in text(client)
    before = text(client, "/departments/").count("没有公布机构职能")

    make_profile("published", people)

    assert "还没有公布机构职能" not in text(client)
    assert text(client, "/departments/").count("没有公布机构职能") == before - 1


@pytest.mark.pages
def test_a_guide_follows_the_address_that_is_published_now(people, client):
    approval = published_before_the_rule(people, window="", office_hours="")
    url = approval.get_absolute_url()
    assert "办公地址" not in text(client, url)
    profile = make_profile("published", people)
    assert "解放街1号3楼" in text(client, url)
    assert "1 Jiefang Street" in text(client, f"/en{url}")

    next_version(profile, people, office_address="新市街2号", office_address_en="")
    assert "新市街2号" in text(client, url)
    assert "解放街" not in text(client, url)

    make_approval("published", people, code="XK-09", window="政务大厅1号", office_hours="9:00")
    own = text(client, "/approvals/XK-09/")
    assert "政务大厅1号" in own
    assert "新市街" not in own


@pytest.mark.pages
def test_no_number_of_a_person_goes_out_with_a_head(people):
    profile = make_profile("draft", people, heads=[("处长", "王小明11010519491231002X")])
    with pytest.raises(ActRefused, match="身份证号码"):
        make_move(profile, "submit", people["author"])


@pytest.mark.pages
def test_it_is_found_by_what_it_says(people, client):
    make_profile("published", people)
    for words in ("解放街", "当日受理", "王小明", "Jiefang"):
        assert "律师工作处机构职能" in text(client, f"/profiles/?q={words}"), words
    assert "律师工作处机构职能" not in text(client, "/profiles/?unit=prison")


def test_publishing_one_is_in_the_public_log(people):
    profile = make_profile("published", people)
    entry = Entry.objects.get(sequence=profile.published_sequence)
    assert (entry.subject_kind, entry.is_public) == ("profile", True)
    assert entry.content_hash == profile.content_hash == profile.compute_hash()
