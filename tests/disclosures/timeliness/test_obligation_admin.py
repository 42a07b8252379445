"""The back office of obligations: for each role what it may see and do, and nothing else."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from disclosures.models import Item, Obligation, Requirement
from disclosures.timeliness.actions import Action
from disclosures.timeliness.acts import obligations
from portal.base.audit.actions import Action as LogAction
from portal.base.audit.models import Entry
from portal.base.workdays.models import Limit
from tests.factories import make_requirement
from tests.forms import typed

pytestmark = pytest.mark.pages

LIST = "/admin/disclosures/obligation/"
RULES = "/admin/disclosures/requirement/"
READERS = {
    "author", "colleague", "reviewer", "reviewer2", "publisher", "publisher2", "supervisor",
}  # fmt: skip
STRANGERS = {"stranger_author", "stranger_reviewer"}


@pytest.mark.parametrize("who", [*sorted(READERS | STRANGERS), "administrator", "superuser"])
def test_who_sees_which_pages(who, owe, signed_in):
    row = owe()
    client = signed_in(who)
    sees = client.get(f"{LIST}{row.pk}/change/").status_code

    assert sees == (200 if who in READERS else 404 if who in STRANGERS else 403)
    assert client.get(LIST).status_code == (200 if who in READERS | STRANGERS else 403)
    for act in ("settle", "refuse_nil", "assign"):
        page = client.get(f"{LIST}{row.pk}/act/{act}/").status_code
        may = (
            who in READERS
            and who.rstrip("2").replace("colleague", "author") in obligations.acts[act].roles
        )
        assert page == (200 if may else 404 if who in STRANGERS else 403)
    keeps = who in ("publisher", "publisher2")
    assert client.get(f"{RULES}add/").status_code == (200 if keeps else 403)
    looks = keeps or who == "supervisor"
    assert client.get(RULES).status_code == (200 if looks else 403)
    for path in ("add/", f"{row.pk}/delete/"):
        assert client.get(LIST + path).status_code == 403


def posted(client, obligation, act, **data):
    obligation.refresh_from_db()
    url = f"{LIST}{obligation.pk}/act/{act}/"
    return client.post(url, {"seen_revision": obligation.revision} | data)


def test_a_clerk_picks_a_record_sees_the_match_and_settles(owe, new_item, signed_in):
    obligation, item, client = owe(), new_item("published"), signed_in("author")
    url = f"{LIST}{obligation.pk}/act/settle/"
    suggested = client.get(url).content.decode()
    confirm = client.get(url, {"number": item.number}).content.decode()
    done = posted(client, obligation, "settle", number=item.number, measured_value="12.5")

    assert f"?number={item.number.replace('/', '%2F')}" in suggested
    assert item.title in confirm
    assert "日志记录的公开日期" in confirm
    assert done.status_code == 302
    obligation.refresh_from_db()
    assert (obligation.settled_number, float(obligation.measured_value)) == (item.number, 12.5)


def test_a_record_that_does_not_fit_cannot_be_confirmed(owe, new_item, signed_in):
    obligation, client = owe(), signed_in("author")
    new_item("published")
    again = new_item("published")
    url = f"{LIST}{obligation.pk}/act/settle/"

    page = client.get(url, {"number": again.number}).content.decode()
    refused = posted(client, obligation, "settle", number=again.number)

    assert "不能用它履行" in page
    assert 'value="用已发布的信息履行"' not in page
    assert refused.status_code == 422
    assert "旧稿新发" in refused.content.decode()


def test_a_double_click_settles_once(owe, new_item, signed_in):
    obligation, item, client = owe(), new_item("published"), signed_in("author")
    data = {"seen_revision": obligation.revision, "number": item.number}
    url = f"{LIST}{obligation.pk}/act/settle/"

    first, second = client.post(url, data), client.post(url, data)

    assert (first.status_code, second.status_code) == (302, 302)
    assert Entry.objects.filter(action=Action.SETTLED).count() == 1


@pytest.mark.parametrize(
    "data",
    [
        {}, {"seen_revision": "x"}, {"seen_revision": "0", "number": "x" * 500},
        {"seen_revision": "0", "number": "\x00"}, {"seen_revision": "0", "measured_value": "NaN"},
        {"seen_revision": "0", "note": "律" * 5000}, {"seen_revision": "0", "person": "999999"},
    ],
)  # fmt: skip
@pytest.mark.parametrize("act", ["settle", "refuse_nil", "assign"])
def test_whatever_is_posted_is_answered_with_a_word(owe, signed_in, act, data):
    obligation = owe()

    answer = signed_in("publisher").post(f"{LIST}{obligation.pk}/act/{act}/", data)

    assert answer.status_code == 422
    assert not Entry.objects.filter(subject_kind="obligation").exists()


def test_an_unknown_act_or_obligation_is_not_found(owe, signed_in):
    obligation, client = owe(), signed_in("publisher")

    assert client.get(f"{LIST}{obligation.pk}/act/burn/").status_code == 404
    for pk in ("999999", "x", "１２"):
        assert client.get(f"{LIST}{pk}/change/").status_code == 404


def test_a_normative_document_brings_a_duty_counted_from_its_day(departments, signed_in, people):
    requirement = make_requirement(
        departments, code="NORMS", term=Item.Term.AS_NEEDED, frequency="",
        valid_from="2026-01-01",
    )  # fmt: skip
    client = signed_in("author")
    data = {
        "requirement": requirement.pk, "department": departments["division"].pk,
        "subject": "宁司规发〔2026〕1号", "formed_on": "2026-01-26",
    }  # fmt: skip

    assert client.get(f"{LIST}event/").status_code == 200
    done = client.post(f"{LIST}event/", data)
    again = client.post(f"{LIST}event/", data)

    obligation = Obligation.objects.get()
    assert done.url == obligation.admin_url
    assert str(obligation.due_on) == "2026-02-28"  # a Saturday that is worked
    assert again.status_code == 422
    assert "已经登记过" in again.content.decode()
    entry = Entry.objects.get(action=Action.EVENT_RECORDED)
    assert entry.is_public


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"formed_on": "2025-12-31"}, "施行期间"),
        ({"formed_on": "2190-01-01"}, "不能晚于今天"),
        ({"formed_on": "2026-02-30"}, ""),
        ({"subject": "当事人 11010519491231002X"}, "身份证"),
        ({"subject": " "}, ""),
    ],
)
def test_an_impossible_event_is_refused_and_the_form_comes_back_filled(
    departments, signed_in, wrong, said
):
    requirement = make_requirement(
        departments, code="NORMS", term=Item.Term.AS_NEEDED, frequency="",
        valid_from="2026-01-01",
    )  # fmt: skip
    data = {
        "requirement": requirement.pk, "department": departments["division"].pk,
        "subject": "宁司规发〔2026〕1号", "formed_on": "2026-01-26",
    }  # fmt: skip

    answer = signed_in("author").post(f"{LIST}event/", data | wrong)

    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert not Obligation.objects.exists()


def rule(departments, **changes) -> dict:
    return {
        "code": "BUDGET", "title_zh": "部门预算", "kind": "goal",
        "department": departments["division"].pk, "term": "periodic", "frequency": "year",
        "counted_from": "period_start", "limit_number": "2", "limit_unit": "month",
        "valid_from": f"{timezone.localdate().year - 1}-01-01",
        "article": "《条例》第二十条第（七）项",
        "assignments-TOTAL_FORMS": "1", "assignments-INITIAL_FORMS": "0",
        "assignments-0-department": departments["prison"].pk,
        "assignments-0-target": "公开收支总表", "assignments-0-target_value": "1",
        "assignments-0-target_unit": "份",
    } | changes  # fmt: skip


def test_a_saved_requirement_brings_its_obligations_at_once(departments, signed_in):
    answer = signed_in("publisher").post(f"{RULES}add/", rule(departments))

    assert answer.status_code == 302
    assert set(Obligation.objects.values_list("department__code", "period")) == {
        ("P01", str(timezone.localdate().year - 1)), ("P01", str(timezone.localdate().year)),
    }  # fmt: skip
    acts = Entry.objects.exclude(action=LogAction.SIGNED_IN).order_by("sequence")
    assert [entry.action for entry in acts] == [LogAction.ADDED, LogAction.SYSTEM_RUN]


def test_the_limit_of_a_rule_is_not_edited_in_place(departments, signed_in):
    client = signed_in("publisher")
    client.post(f"{RULES}add/", rule(departments, counted_from="period_end"))
    requirement = Requirement.objects.get()
    row = requirement.assignments.get()
    before = sorted(Obligation.objects.values_list("due_on", flat=True))
    changed = rule(departments, limit_number="3", counted_from="period_end") | {
        "assignments-INITIAL_FORMS": "1", "assignments-0-id": row.pk,
        "assignments-0-requirement": requirement.pk, "code": "OTHER",
    }  # fmt: skip

    answer = client.post(f"{RULES}{requirement.pk}/change/", changed)

    assert answer.status_code == 302
    assert sorted(Obligation.objects.values_list("due_on", flat=True)) == before
    assert Requirement.objects.get().code == "BUDGET"


def test_a_department_added_later_owes_from_that_day_on(departments, signed_in):
    client = signed_in("publisher")
    client.post(f"{RULES}add/", rule(departments, counted_from="period_end"))
    requirement = Requirement.objects.get()
    row = requirement.assignments.get()
    added = rule(departments, counted_from="period_end") | {
        "assignments-TOTAL_FORMS": "2", "assignments-INITIAL_FORMS": "1",
        "assignments-0-id": row.pk, "assignments-0-requirement": requirement.pk,
        "assignments-1-department": departments["bureau"].pk,
    }  # fmt: skip

    client.post(f"{RULES}{requirement.pk}/change/", added)

    assert requirement.assignments.get(department=departments["bureau"]).owed_from
    owed = Obligation.objects.filter(department=departments["bureau"])
    assert not owed.filter(due_on__lt=timezone.localdate()).exists()


def test_what_an_author_recorded_is_public_once_somebody_else_has_checked_it(
    departments, signed_in, people, client
):
    requirement = make_requirement(
        departments, code="NORMS", term=Item.Term.AS_NEEDED, frequency="",
        valid_from="2026-01-01",
    )  # fmt: skip
    data = {
        "requirement": requirement.pk, "department": departments["division"].pk,
        "subject": "石榴火炬办法", "formed_on": "2026-01-26",
    }  # fmt: skip
    author, reviewer = signed_in("author"), signed_in("reviewer")
    author.post(f"{LIST}event/", data)
    obligation = Obligation.objects.get()
    pages = [obligation.get_absolute_url(), "/timeliness/obligations/"]

    def is_shown():
        return ["石榴火炬" in client.get(page).content.decode() for page in pages]

    assert is_shown() == [False, False]
    assert "石榴" not in Entry.objects.get(action=Action.EVENT_RECORDED).subject_label
    assert posted(author, obligation, "check_subject").status_code == 403
    assert posted(reviewer, obligation, "check_subject").status_code == 302
    assert is_shown() == [True, True]
    assert posted(reviewer, obligation, "hide_subject", note="写错了").status_code == 302
    assert is_shown() == [False, False]


@pytest.mark.parametrize(
    "wrong",
    [
        {"limit_number": "0"}, {"limit_number": "-1"}, {"frequency": ""},
        {"valid_from": "0000-01-01"},
        {"valid_until": "2001-01-01"}, {"assignments-0-target": "11010519491231002X"},
        {"code": "' OR 1=1"}, {"department": "999"},
    ],
)  # fmt: skip
def test_a_rule_that_makes_no_sense_is_refused(departments, signed_in, wrong):
    answer = signed_in("publisher").post(f"{RULES}add/", rule(departments, **wrong))

    assert answer.status_code == 200
    assert "errorlist" in answer.content.decode()
    assert not Requirement.objects.exists()
    assert not Entry.objects.exclude(action=LogAction.SIGNED_IN).exists()


def test_a_reason_that_came_too_late_is_not_lost(owe, signed_in, act):
    obligation = owe(ended=True)
    late = {"seen_revision": obligation.revision, "note": "机构改革，职责划出。"}
    act(obligation, "propose_nil", "colleague", note="没有")
    answer = signed_in("author").post(f"{LIST}{obligation.pk}/act/propose_nil/", late)
    assert answer.status_code == 409
    assert late["note"] in answer.content.decode()


def test_an_ended_rule_cannot_be_reopened_under_the_one_that_followed(departments, signed_in):
    ended = make_requirement(departments, valid_until=date(2025, 12, 31))
    make_requirement(departments, valid_from=date(2026, 1, 1))
    client, url = signed_in("publisher"), f"{RULES}{ended.pk}/change/"

    answer = client.post(url, typed(client, url, valid_until=""))

    assert "已有一条规定" in str(answer.context["adminform"].form.errors["valid_until"])


def test_a_rule_whose_limit_ends_before_it_begins_is_still_edited(departments, signed_in):
    """Its limit and its first day are read-only: nothing is said of what nobody can change."""
    today = timezone.localdate()
    rule = make_requirement(
        departments, limit_code="disclosure", limit_number=None, limit_unit="",
        valid_from=today + timedelta(days=60),
    )  # fmt: skip
    Limit.objects.filter(code="disclosure", effective_until=None).update(
        effective_until=today + timedelta(days=30)
    )
    client, url = signed_in("publisher"), f"{RULES}{rule.pk}/change/"

    answer = client.post(url, typed(client, url, title_zh="新的名称"))

    assert answer.status_code == 302
    rule.refresh_from_db()
    assert rule.title_zh == "新的名称"
