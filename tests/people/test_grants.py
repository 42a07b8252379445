"""Power is proposed by one administrator and confirmed by another: the ways around it, the acts by
roles and states, and who is faster."""

import io
from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from portal.base.audit import log
from portal.base.audit.actions import Action as Edit
from portal.base.audit.models import Entry
from portal.base.departments.actions import Action
from portal.base.departments.models import Department, Role, User
from portal.base.notices.models import Notice
from portal.people.models import Grant
from portal.verification import check_acts
from tests.factories import client_of, seal_what_was_made
from tests.people.conftest import KNOWN, act, change, propose
from tests.site.changing import url

pytestmark = pytest.mark.pages

NEW = "quite-Long-1"
PASSWORDS = {"password1": NEW, "password2": NEW, "usable_password": "true"}


def power_of(person):
    person.refresh_from_db()
    return (
        person.role, person.department_id, person.is_active, person.is_superuser, person.is_staff,
        person.email, person.username, person.password, person.groups.count(),
        person.user_permissions.count(),
    )  # fmt: skip


# The ways in which one alone might gain power.


def to_own_role(team):
    change(team["administrator"], team["administrator"], role="publisher", reason="方便")


def founder_to_own_role(team):
    change(team["superuser"], team["superuser"], role="publisher", reason="方便")


def to_accomplice(team):
    change(team["administrator"], team["author"], role="publisher", reason="方便")


def to_reviewer(team):
    change(team["administrator"], team["author"], role="reviewer", reason="方便")


def to_administrator(team):
    change(team["administrator"], team["author"], role="administrator", reason="方便")


def without_a_reason(team):
    change(team["administrator"], team["author"], role="publisher")


def reactivated(team):
    change(team["administrator"], team["publisher2"], is_active="on", reason="回来了")


def moved(team):
    bureau = Department.objects.get(code="S01")
    change(team["administrator"], team["reviewer"], department=bureau.pk, reason="调动")


def mailed_elsewhere(team):
    change(team["administrator"], team["publisher"], email="me@example.org", reason="更正")


def renamed(team):
    change(team["administrator"], team["publisher"], username="mine", reason="更正")


def with_flags(team):
    extra = {"is_superuser": "on", "is_staff": "on", "user_permissions": ["1"], "groups": ["1"]}
    change(team["administrator"], team["author"], **extra)


def with_password(team):
    address = url("auth_user_password_change", team["publisher"].pk)
    client_of(team["administrator"]).post(address, PASSWORDS)
    client_of(team["administrator"]).post(address, PASSWORDS | {"reason": "忘了"})


def with_password_of_a_founder(team):
    address = url("auth_user_password_change", team["superuser"].pk)
    client_of(team["administrator"]).post(address, PASSWORDS | {"reason": "忘了"})


def in_the_list(team):
    row = {"form-0-id": team["author"].pk, "form-0-role": "publisher", "_save": "x"}
    row |= {"form-TOTAL_FORMS": 1, "form-INITIAL_FORMS": 1}
    client_of(team["administrator"]).post(url("departments_user_changelist"), row)


def by_an_action(team):
    chosen = {"action": "make_publisher", "_selected_action": [team["author"].pk]}
    client_of(team["administrator"]).post(url("departments_user_changelist"), chosen)


def in_the_history(team):
    address = url("departments_user_history", team["author"].pk)
    client_of(team["administrator"]).post(address, {"role": "publisher"})


def confirmed_by_the_proposer(team):
    grant = propose(team["administrator"], team["author"], role="publisher")
    act(team["administrator"], grant, "confirm")
    address = url("people_grant_act", grant.pk, "confirm")
    client_of(team["administrator"]).post(address, {"seen_revision": 0})


def confirmed_by_the_person(team):
    grant = propose(team["administrator"], team["second"], role="publisher")
    act(team["second"], grant, "confirm")
    address = url("people_grant_act", grant.pk, "confirm")
    client_of(team["second"]).post(address, {"seen_revision": 0})


WAYS = [
    to_own_role, founder_to_own_role, to_accomplice, to_reviewer, to_administrator,
    without_a_reason, reactivated, moved, mailed_elsewhere, renamed, with_flags, with_password,
    with_password_of_a_founder, in_the_list, by_an_action, in_the_history,
    confirmed_by_the_proposer, confirmed_by_the_person,
]  # fmt: skip
NOTHING_TO_PROPOSE = (without_a_reason, with_flags, in_the_list, by_an_action, in_the_history)


@pytest.mark.parametrize("way", WAYS)
def test_one_alone_gains_nothing(way, team):
    Group.objects.create(name="旧群组")
    assert Permission.objects.exists()
    User.objects.filter(username="publisher2").update(is_active=False)
    before = {name: power_of(person) for name, person in team.items()}

    way(team)

    assert {name: power_of(person) for name, person in team.items()} == before
    assert Grant.objects.open().count() == (way not in NOTHING_TO_PROPOSE)


def new_account(who, **fields):
    data = {"username": "new", "display_name": "新人", "role": "publisher"} | PASSWORDS
    return client_of(who).post(url("departments_user_add"), data | fields)


def signs_in(username, password) -> bool:
    answers = {"username": username, "password": password}
    return Client().post(url("login"), answers).status_code == 302


def test_a_new_account_with_power_is_inactive_until_another_confirms(team):
    refused = new_account(team["administrator"])
    assert list(refused.context["adminform"].form.errors) == ["reason"]
    assert not User.objects.filter(username="new").exists()

    new_account(team["administrator"], reason="接替张三")

    person = User.objects.get(username="new")
    assert (person.role, person.is_active) == ("", False)
    assert [e.action for e in Entry.objects.all()[:2]] == [Action.GRANT_PROPOSED, Edit.ADDED]
    assert not signs_in("new", NEW)

    act(team["second"], Grant.objects.get(), "confirm")

    person.refresh_from_db()
    assert (person.role, person.is_active) == (Role.PUBLISHER, True)
    assert client_of(person).get(reverse("admin:index")).status_code == 200


def test_a_new_author_needs_no_second(team):
    new_account(team["administrator"], role="author")

    assert User.objects.get(username="new").is_active
    assert not Grant.objects.exists()


@pytest.mark.parametrize("fields", [{"role": "author"}, {"role": ""}, {"is_active": ""}])
def test_power_is_lessened_by_one_at_once(fields, team):
    change(team["administrator"], team["publisher"], **fields)

    person = User.objects.get(username="publisher")
    assert (person.role in ("author", "")) or not person.is_active
    assert not Grant.objects.exists()
    assert Entry.objects.first().action == Edit.CHANGED


def test_what_is_no_power_is_saved_beside_what_waits(team):
    propose(team["administrator"], team["author"], role="reviewer", display_name="改了名")

    author = User.objects.get(username="author")
    assert (author.role, author.display_name) == (Role.AUTHOR, "改了名")
    proposed, changed = Entry.objects.select_related("detail")[:2]
    assert (proposed.action, proposed.detail.changes) == (
        Action.GRANT_PROPOSED, {"role": ["author", "reviewer"]},
    )  # fmt: skip
    assert changed.action == Edit.CHANGED
    assert changed.detail.changes == {"display_name": ["author先生", "改了名"]}


# Confirmed.


def test_another_confirms_and_both_steps_stand_in_the_log(team):
    grant = propose(team["administrator"], team["author"], role="publisher")
    told = set(Notice.objects.values_list("recipient__username", "kind"))
    assert told == {(name, "grant_proposed") for name in ("second", "third", "superuser")}
    desk = client_of(team["second"]).get(reverse("admin:index"))
    assert [one.name for one in desk.context["grants"]] == ["grants"]

    page = act(team["second"], grant, "confirm", note="核对过任命文件")

    assert page.status_code == 302
    assert User.objects.get(username="author").role == Role.PUBLISHER
    entry = Entry.objects.select_related("detail").first()
    assert (entry.action, entry.subject_kind, entry.subject_number, entry.is_public) == (
        Action.GRANT_CONFIRMED, "user", str(team["author"].pk), False,
    )  # fmt: skip
    assert entry.detail.changes == {"role": ["author", "publisher"]}
    new = Notice.objects.filter(kind="grant_confirmed")
    assert {one.recipient.username for one in new} == {"administrator", "author"}
    history = client_of(team["second"]).get(url("departments_user_history", team["author"].pk))
    assert "确认权限变更" in history.content.decode()


def test_who_confirms_a_password_sets_it_and_nobody_else_knows_it(team):
    address = url("auth_user_password_change", team["publisher"].pk)
    page = client_of(team["administrator"]).post(address, {"reason": "忘记密码"})
    grant = Grant.objects.get()
    assert page.headers["Location"] == grant.admin_url

    for first, second, why in [
        ("", "", "请填写新密码"),
        (NEW, "x", "不一样"),
        ("12345", "12345", ""),
    ]:
        page = act(team["second"], grant, "confirm", password1=first, password2=second)
        assert page.status_code == 422
        assert why in page.content.decode()
    assert signs_in("publisher", KNOWN)

    act(team["second"], grant, "confirm", password1=NEW, password2=NEW)

    assert signs_in("publisher", NEW)
    said = str(list(Entry.objects.values())) + str(list(Grant.objects.values()))
    said += str(list(Entry.objects.values("detail__changes", "detail__note")))
    assert NEW not in said
    assert "md5" not in said


# Acts by persons and states: nothing is offered or done but what stands here.
ACTS = """
act       administrator second third superuser publisher supervisor author | proposed confirmed
confirm   403           302    403   302       403       403        403    | 302      422
decline   403           302    302   302       403       403        403    | 302      422
withdraw  302           403    403   403       403       403        403    | 302      422
"""


@pytest.mark.parametrize("line", ACTS.strip().split("\n")[1:])
def test_each_act_is_for_those_of_the_table(line, team):
    """Proposed by the administrator, of the third one."""
    (name, *expected), states = (part.split() for part in line.split("|"))
    persons = ACTS.strip().split("\n")[0].split("|")[0].split()[1:]
    for person, status in zip(persons, expected, strict=True):
        grant = propose(team["administrator"], team["third"], role="publisher")
        page = act(team[person], grant, name, note="理由")
        assert page.status_code == int(status), person
        grant.refresh_from_db()
        assert (grant.status == "proposed") is (status != "302"), person
        Grant.objects.update(status="withdrawn")
        User.objects.filter(pk=team["third"].pk).update(role="administrator")
    by = team["administrator" if name == "withdraw" else "second"]
    for state, status in zip(("proposed", "confirmed"), states, strict=True):
        Grant.objects.filter(pk=grant.pk).update(status=state, decided_by=team["superuser"])
        assert act(by, grant, name, note="理由").status_code == int(status)


def test_what_changed_since_is_not_confirmed(team):
    grant = propose(team["administrator"], team["author"], role="reviewer")
    bureau = Department.objects.get(code="S01")
    change(team["administrator"], team["author"], department=bureau.pk)

    page = act(team["second"], grant, "confirm")

    assert page.status_code == 422
    assert "提请以后“所在部门”又有变化" in page.content.decode()
    assert User.objects.get(username="author").role == Role.AUTHOR


def test_one_who_is_no_administrator_any_more_proposed_nothing(team):
    grant = propose(team["administrator"], team["author"], role="reviewer")
    change(team["second"], team["administrator"], is_active="")

    page = act(team["second"], grant, "confirm")

    assert page.status_code == 422
    assert "提请的人已经不是管理员" in page.content.decode()


def test_of_one_person_one_change_waits(team):
    propose(team["administrator"], team["author"], role="reviewer")

    page = change(team["second"], team["author"], role="publisher", reason="也")

    assert "还没有确认" in str(page.context["errors"])
    assert Grant.objects.count() == 1


# Departments.


def test_where_a_department_stands_is_decided_by_two(team):
    prison, division = (Department.objects.get(code=code) for code in ("P01", "D11"))
    grant = propose(team["administrator"], prison, parent=division.pk, name_zh="改名监狱")
    prison.refresh_from_db()
    assert (prison.parent.code, prison.name_zh) == ("S01", "改名监狱")

    assert act(team["second"], grant, "confirm").status_code == 302

    prison.refresh_from_db()
    assert prison.parent == division
    entry = Entry.objects.select_related("detail").first()
    assert (entry.subject_kind, entry.subject_number, entry.is_public) == (
        "department", "P01", True,
    )  # fmt: skip
    assert entry.detail.changes == {"parent": ["S01", "D11"]}


def test_a_department_is_abolished_along_with_its_successor_by_two(team):
    division, bureau = (Department.objects.get(code=code) for code in ("D11", "S01"))
    today = timezone.localdate()
    grant = propose(
        team["administrator"], division, active_until=today.isoformat(), successor=bureau.pk
    )
    division.refresh_from_db()
    assert division.active_until is None

    assert act(team["second"], grant, "confirm").status_code == 302

    division.refresh_from_db()
    assert (division.active_until, division.successor) == (today, bureau)


def test_a_successor_that_was_abolished_meanwhile_is_refused(team):
    division, bureau = (Department.objects.get(code=code) for code in ("D11", "S01"))
    grant = propose(team["administrator"], division, successor=bureau.pk)
    yesterday = timezone.localdate() - timedelta(days=1)
    Department.objects.filter(pk=bureau.pk).update(active_until=yesterday)

    page = act(team["second"], grant, "confirm")

    assert "“监狱管理局”已经撤销" in page.content.decode()


def test_a_new_disclosure_office_is_none_until_another_confirms(team):
    data = {"code": "N01", "name_zh": "新处", "kind": "division", "reason": "机构改革"}
    client_of(team["administrator"]).post(
        url("departments_department_add"), data | {"is_disclosure_office": "on"}
    )
    assert not Department.objects.get(code="N01").is_disclosure_office

    act(team["second"], Grant.objects.get(), "confirm")

    assert Department.objects.get(code="N01").is_disclosure_office


# What the log tells.


@pytest.fixture
def told(team):
    """Of everybody the log tells who they are."""
    for person in team.values():
        values = {"role": person.role, "department": str(person.department or "")}
        values["is_superuser"] = str(person.is_superuser)
        changes = {name: ["", value] for name, value in values.items()}
        log.append(Edit.ADDED, log.Subject("user", str(person.pk)), changes=changes)
    seal_what_was_made()
    return team


def findings():
    return [str(finding) for finding in check_acts()]


def test_what_two_did_is_found_right(told):
    grant = propose(told["administrator"], told["author"], role="reviewer", department="")
    act(told["second"], grant, "decline", note="没有文件")
    grant = propose(told["superuser"], told["author"], role="reviewer")
    act(told["second"], grant, "confirm")
    new_account(told["administrator"], reason="接替")
    act(told["superuser"], Grant.objects.latest("pk"), "confirm")
    prison, division = (Department.objects.get(code=code) for code in ("P01", "D11"))
    propose(told["administrator"], prison, parent=division.pk)
    act(told["third"], Grant.objects.latest("pk"), "confirm")
    change(told["administrator"], told["author"], role="author")
    assert findings() == []


def said(action, person, by, **changes):
    subject = log.Subject("user", str(person.pk), label=str(person))
    log.append(action, subject, actor=by, changes=changes)


ROLE = ["author", "reviewer"]
FORGED = {
    "confirmed by who proposed it": (
        lambda w: said(Action.GRANT_CONFIRMED, w["author"], w["administrator"], role=ROLE),
        "by who proposed it",
    ),
    "by whom it gives more power": (
        lambda w: said(Action.GRANT_CONFIRMED, w["author"], w["author"], role=ROLE),
        "by whom it gives more power",
    ),
    "of something else": (
        lambda w: said(
            Action.GRANT_CONFIRMED, w["author"], w["second"], role=["author", "publisher"]
        ),
        "it is not what was proposed",
    ),
    "of nothing that was proposed": (
        lambda w: said(Action.GRANT_CONFIRMED, w["colleague"], w["second"], role=ROLE),
        "without grant_proposed before it",
    ),
    "by a form, as before": (
        lambda w: said(Edit.CHANGED, w["colleague"], w["second"], role=["author", "publisher"]),
        "made publisher by one administrator alone",
    ),
    "decided in the row alone": (
        lambda w: Grant.objects.update(status="confirmed", decided_by=w["second"]),
        "altered: it is confirmed, by the log proposed",
    ),
}


@pytest.mark.parametrize("name", FORGED)
def test_what_is_forged_is_named(name, told):
    propose(told["administrator"], told["author"], role="reviewer")
    assert findings() == []
    forge, expected = FORGED[name]

    forge(told)

    assert any(expected in finding for finding in findings()), findings()


# One administrator alone.


def test_where_there_is_one_administrator_the_desk_and_the_check_say_so(people, log_key):
    User.objects.filter(username="superuser").update(is_active=False)
    desk = client_of(people["administrator"]).get(reverse("admin:index"))
    assert "现在只有一名管理员" in desk.content.decode()
    assert "portal.W002" in checked()

    User.objects.filter(username="superuser").update(is_active=True)
    desk = client_of(people["administrator"]).get(reverse("admin:index"))
    assert "现在只有一名管理员" not in desk.content.decode()
    assert "portal.W002" not in checked()


def checked() -> str:
    told = io.StringIO()
    call_command("check", deploy=True, databases=["default"], stderr=told, stdout=told)
    return told.getvalue()
