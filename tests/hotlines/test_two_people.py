"""A hotline's public words are seen by two people, a wrong number is corrected at once (R13)."""

import pytest
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from portal.acts.refused import ActRefused, LostRace
from portal.base.audit.models import Entry
from portal.base.departments.models import Hotline
from portal.base.notices.models import Notice
from portal.hotlines.acts import perform
from portal.verification import check_acts
from tests.factories import client_of, make_departments, make_people
from tests.forms import typed
from tests.threads import at_once

ADD = "/admin/departments/hotline/add/"


def page(row, *act) -> str:
    name = "act" if act else "change"
    return reverse(f"admin:departments_hotline_{name}", args=[row.pk, *act])


def change(signed_in, row, **values):
    admin = signed_in("administrator")
    assert admin.post(page(row), typed(admin, page(row), **values)).status_code == 302
    row.refresh_from_db()
    return row


def act(row, name, person, **given):
    done = perform(row, name, actor=person, at=timezone.now(), **given)
    row.refresh_from_db()
    return done


def waiting(client) -> list:
    """On the desk of a person."""
    found = client.get("/admin/").context["hotlines_to_decide"]
    return found.rows if found else []


def public(client) -> str:
    return client.get("/hotlines/").content.decode()


@pytest.mark.pages
def test_a_new_one_is_public_once_another_has_let_it_out(signed_in, departments, people, client):
    admin = signed_in("administrator")
    values = {"number": "0951-5550199", "purpose_zh": "举报", "languages_zh": "回语"}
    answer = admin.post(ADD, typed(admin, ADD, department=departments["division"].pk, **values))
    row = Hotline.objects.get()
    assert answer.url == page(row)
    for path in ("/hotlines/", "/departments/D11/", "/hotlines/sheet/", "/", "/log/"):
        told = client.get(path).content.decode()
        assert not any(value in told for value in values.values()), path
    assert b"5550199" not in b"".join(client.get("/hotlines/export.csv").streaming_content)

    with pytest.raises(ActRefused, match="提出更改的人不能自己放行"):
        act(row, "release", people["administrator"])
    publisher = signed_in("publisher")
    assert waiting(publisher) == [row]
    assert publisher.get(page(row, "release")).status_code == 200
    answer = publisher.post(page(row, "release"), {"seen_revision": row.revision})

    assert answer.status_code == 302
    assert all(value in public(client) for value in values.values())
    assert waiting(publisher) == []
    entry = Entry.objects.first()
    assert (entry.action, entry.is_public) == ("hotline_released", True)
    assert list(check_acts()) == []


def test_a_change_and_an_end_wait_and_what_it_said_before_stays_in_the_log(
    hotline, signed_in, people, client
):
    row = hotline(days_ago=5)
    before = row.number
    change(signed_in, row, number="0951-5550177", valid_until="2020-01-01")
    assert before in public(client)
    assert "5550177" not in public(client)
    assert (row.number, row.valid_until) == (before, None)
    shown = signed_in("publisher").get(page(row, "release")).content.decode()
    assert f"<del>{before}</del> <ins>0951-5550177</ins>" in shown

    act(row, "release", people["publisher"])

    assert (row.number, str(row.valid_until)) == ("0951-5550177", "2020-01-01")
    assert row.last_checked_on is None  # nobody has dialled that one
    assert before not in public(client)
    detail = Entry.objects.select_related("detail").first().detail
    assert detail.changes["number"] == [before, "0951-5550177"]
    entry = signed_in("supervisor").get(f"/admin/audit/entry/{detail.entry_id}/change/")
    assert before in entry.content.decode()


def test_a_refused_change_changes_nothing_and_its_author_hears_why(hotline, signed_in, people):
    row = change(signed_in, hotline(), purpose_zh="别的用途")
    act(row, "refuse", people["publisher"], note="用途写错了")
    assert (row.purpose_zh, row.proposed, row.proposed_by) == ("咨询", {}, None)
    notice = Notice.objects.get(kind="hotline_refused")
    assert (notice.recipient, notice.note) == (people["administrator"], "用途写错了")
    with pytest.raises(ActRefused, match="没有待放行的更改"):
        act(row, "release", people["publisher"])


def test_a_wrong_number_is_corrected_at_once_and_confirmed_by_another(
    hotline, signed_in, people, client
):
    row = change(signed_in, hotline(), number="0951-5550188")
    with pytest.raises(ActRefused, match="请填写说明或理由"):
        act(row, "correct", people["administrator"])

    act(row, "correct", people["administrator"], note="旧号已是空号")

    assert "0951-5550188" in public(client)
    assert row.to_be_confirmed
    assert Notice.objects.filter(kind="hotline_corrected").count() == 2  # publishers
    assert waiting(signed_in("publisher")) == [row]
    assert waiting(signed_in("administrator")) == []
    with pytest.raises(ActRefused, match="须由另一人补充确认"):
        act(row, "confirm", people["administrator"])
    change(signed_in, row, hours_zh="全天")
    with pytest.raises(ActRefused, match="另一人的紧急更正还没有确认，请先确认"):
        act(row, "correct", people["publisher"], note="再改")
    act(row, "release", people["publisher"])
    act(row, "confirm", people["publisher"])
    assert not row.to_be_confirmed
    assert waiting(signed_in("publisher")) == []
    assert list(check_acts()) == []


@pytest.mark.pages
@pytest.mark.parametrize("name", ["author", "reviewer", "supervisor", "superuser"])
def test_nobody_else_lets_out(name, hotline, signed_in, people):
    row = change(signed_in, hotline(), purpose_zh="别的用途")
    for one in ("release", "refuse", "correct"):
        with pytest.raises(ActRefused, match="只有发布人或管理员"):
            act(row, one, people[name], note="x")
    assert signed_in(name).post(page(row, "release")).status_code in (403, 404)


@pytest.mark.pages
def test_what_was_changed_since_it_was_read_is_not_let_out(hotline, signed_in, people):
    row = change(signed_in, hotline(), purpose_zh="第一稿")
    seen = row.revision
    change(signed_in, row, purpose_zh="第二稿")
    with pytest.raises(LostRace):
        act(row, "release", people["publisher"], seen_revision=seen)
    row.refresh_from_db()
    assert row.purpose_zh == "咨询"


@pytest.mark.pages
def test_what_one_proposed_another_does_not_write_over(hotline, signed_in, people):
    row = change(signed_in, hotline(), purpose_zh="第一稿")
    other = signed_in("superuser")
    answer = other.post(page(row), typed(other, page(row), purpose_zh="第二稿"))
    assert "还没有放行，请先放行或者退回" in answer.content.decode()
    row.refresh_from_db()
    assert row.proposed == {"purpose_zh": "第一稿"}


def test_what_became_impossible_meanwhile_is_not_let_out(hotline, signed_in, people):
    row = change(signed_in, hotline(), number="0951-5550166")
    hotline(number="0951 5550166")
    with pytest.raises(ActRefused, match="已经登记了同一用途的这个号码"):
        act(row, "release", people["publisher"])


def test_what_was_public_is_ended_and_never_deleted(hotline, signed_in):
    row, admin = hotline(), signed_in("administrator")
    url = reverse("admin:departments_hotline_delete", args=[row.pk])
    assert "已经公开过，不能删除" in admin.get(url).content.decode()
    admin.post(url, {"post": "yes"})
    assert Hotline.objects.filter(pk=row.pk).exists()
    Hotline.objects.filter(pk=row.pk).update(awaits_release=True)
    admin.post(url, {"post": "yes"})
    assert not Hotline.objects.filter(pk=row.pk).exists()
    assert not Entry.objects.filter(action="deleted", is_public=True).exists()


def test_two_who_let_it_out_at_once_leave_one_entry(committed_db):
    with transaction.atomic():
        departments = make_departments()
        people = make_people(departments)
        row = Hotline.objects.create(
            number="12348", purpose_zh="服务", department=departments["root"],
            awaits_release=True, proposed_by=people["administrator"],
        )  # fmt: skip

    def release(n):
        try:
            person = people["publisher" if n else "publisher2"]
            perform(row, "release", actor=person, at=timezone.now(), seen_revision=0)
        except ActRefused as refused:
            return refused.reasons
        return []

    answers = at_once(2, release)

    assert sorted(map(bool, answers)) == [False, True]
    assert Entry.objects.filter(action="hotline_released").count() == 1
    assert client_of(people["publisher"]).get("/hotlines/").status_code == 200
