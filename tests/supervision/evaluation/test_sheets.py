"""A supervisor scores: one sheet a department, changed until the round is closed."""

from datetime import timedelta

import pytest
from django.utils import timezone

from portal.acts.refused import ActRefused, LostRace
from portal.base.audit.models import Entry
from portal.base.departments.models import Department
from portal.supervision.evaluation.actions import Action
from portal.supervision.evaluation.models import Appointment, Score, Sheet
from tests.supervision.evaluation.conftest import appoint

pytestmark = pytest.mark.pages

ROUNDS = "/admin/supervision/evaluationround/"


@pytest.fixture
def opened(round_in):
    return round_in("open", scored=False)


@pytest.fixture
def url(opened, departments):
    return f"{ROUNDS}{opened.pk}/sheets/{departments['division'].pk}/"


def filled(evaluation, *points, revision=0, comment="", **more):
    keys = evaluation.criteria.values_list("pk", flat=True)
    fields = {f"points_{key}": value for key, value in zip(keys, points, strict=True)}
    return fields | {"seen_revision": revision, "comment": comment} | more


def saved():
    return list(Score.objects.values_list("points", flat=True))


def test_saving_leads_to_the_next_department_and_in_the_end_to_the_list(
    opened, url, signed_in, departments
):
    client = signed_in("supervisor")
    first = client.post(url, filled(opened, 80, 90, _next="1"))
    second = client.post(first.url, filled(opened, 70, 60, _next="1"))
    assert first.url == f"{ROUNDS}{opened.pk}/sheets/{departments['bureau'].pk}/"
    assert second.url == f"{ROUNDS}{opened.pk}/sheets/"
    page = client.get(second.url)
    assert (page.context["progress"].done, page.context["progress"].remaining) == (2, 0)


def test_the_list_tells_what_is_still_to_do(opened, url, signed_in):
    client = signed_in("supervisor")
    client.post(url, filled(opened, 80, 90, _list="1"))
    lines = client.get(f"{ROUNDS}{opened.pk}/sheets/").context["lines"]
    assert [line.sheet is not None for line in lines] == [True, False]


@pytest.mark.parametrize("wrong", ["101", "-1", "8.5", "abc", "", "9" * 30])
def test_points_off_the_scale_are_named_and_nothing_typed_is_lost(wrong, opened, url, signed_in):
    page = signed_in("supervisor").post(url, filled(opened, wrong, 90, comment="写了很久的意见"))
    form = page.context["form"]
    (first, _second) = opened.criteria.values_list("pk", flat=True)
    assert page.status_code == 422
    assert list(form.errors) == [f"points_{first}"]
    assert form["comment"].value() == "写了很久的意见"
    assert form[f"points_{first}"].value() == wrong
    assert saved() == []


@pytest.mark.parametrize("points", [{}, {"other": 5}, {"all": 101}, {"all": -1}])
def test_the_door_refuses_what_no_form_would_send(points, opened, act):
    keys = list(opened.criteria.values_list("pk", flat=True))
    given = dict.fromkeys(keys, points["all"]) if "all" in points else {}
    if "other" in points:
        given = dict.fromkeys([*keys, 999_999], 5)
    with pytest.raises(ActRefused):
        act(opened, "score", "supervisor", points=given)
    assert saved() == []


def test_full_width_figures_are_figures(opened, url, signed_in):
    assert signed_in("supervisor").post(url, filled(opened, "８５", "０")).status_code == 302
    assert saved() == [85, 0]


def test_a_double_click_saves_once(opened, url, signed_in):
    client = signed_in("supervisor")
    answers = [client.post(url, filled(opened, 80, 90)).status_code for _ in range(2)]
    assert answers == [302, 302]
    assert Entry.objects.filter(action=Action.SCORED).count() == Sheet.objects.count() == 1


def test_the_second_of_two_tabs_sees_both_and_saves_over_it_if_meant(opened, url, signed_in):
    client = signed_in("supervisor")
    client.post(url, filled(opened, 80, 90, comment="第一个窗口"))
    late = client.post(url, filled(opened, 11, 12, comment="第二个窗口"))

    assert late.status_code == 409
    text = late.content.decode()
    assert "第一个窗口" in text
    assert "第二个窗口" in text
    assert saved() == [80, 90]
    again = client.post(
        url, filled(opened, 11, 12, revision=late.context["form"]["seen_revision"].value())
    )
    assert again.status_code == 302
    assert saved() == [11, 12]


def test_a_sheet_can_be_changed_until_the_round_is_closed(opened, score, act):
    score(opened, "supervisor", 50, 60, seen_revision=0)
    score(opened, "supervisor", 51, 60, seen_revision=1)
    with pytest.raises(LostRace):
        score(opened, "supervisor", 52, 60, seen_revision=1)
    act(opened, "close", "publisher", note="提前。")
    with pytest.raises(ActRefused, match="已结束"):
        score(opened, "supervisor", 53, 60)
    assert saved() == [51, 60]


@pytest.mark.parametrize(("days", "said"), [(-2, "才开始"), (8, "截止")])
def test_scores_are_for_the_days_announced(days, said, opened, score):
    with pytest.raises(ActRefused, match=said):
        score(opened, "supervisor", 50, 60, at=timezone.now() + timedelta(days=days))


def test_somebody_without_an_appointment_reads_why_not(opened, url, signed_in):
    client = signed_in("unappointed")
    assert "没有有效的聘任" in client.get(url).content.decode()
    page = client.post(url, filled(opened, 80, 90))
    assert page.status_code == 403
    assert saved() == []


def test_an_appointment_ended_during_the_round_ends_scoring_and_keeps_what_was_said(
    opened, score, act, people
):
    score(opened, "supervisor", 50, 60)
    Appointment.objects.filter(account=people["supervisor"]).update(
        ended_on=timezone.localdate(), end_reason="工作调动"
    )
    with pytest.raises(ActRefused, match="没有有效的聘任"):
        score(opened, "supervisor", 99, 99)
    evaluation = act(opened, "close", "publisher", note="提前。")
    assert evaluation.evaluated.get(department__code="D11").supervisors == 1


def test_somebody_appointed_anew_during_the_round_keeps_one_sheet(opened, score, people):
    score(opened, "supervisor", 50, 60)
    Appointment.objects.filter(account=people["supervisor"]).update(
        ended_on=timezone.localdate(), end_reason="换届"
    )
    appoint(people["supervisor"], name="再次受聘", since=0)
    score(opened, "supervisor", 70, 80)
    assert Sheet.objects.count() == 1
    assert saved() == [70, 80]


@pytest.mark.parametrize("comment", ["电话13909510001", "身份证11010519491231002X"])
def test_a_comment_with_personal_data_is_refused(comment, opened, url, signed_in):
    page = signed_in("supervisor").post(url, filled(opened, 80, 90, comment=comment))
    assert page.status_code == 422
    assert "不得公开" in page.content.decode()
    assert Sheet.objects.count() == 0


@pytest.mark.parametrize("data", [{}, {"seen_revision": "x"}, {"seen_revision": "9" * 40}])
def test_whatever_is_posted_is_answered_with_a_word(data, url, signed_in):
    assert signed_in("supervisor").post(url, data).status_code == 422


def test_a_department_outside_the_round_has_no_sheet(opened, signed_in, departments):
    for pk in (departments["prison"].pk, 999_999):
        assert signed_in("supervisor").get(f"{ROUNDS}{opened.pk}/sheets/{pk}/").status_code == 404


def test_forty_departments_cost_what_two_cost(round_in, departments, signed_in, score):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    client = signed_in("supervisor")
    few, many = round_in("open", scored=False), None
    for n in range(38):
        departments[f"N{n}"] = Department.objects.create(
            code=f"N{n}", name_zh=f"第{n}处", kind="division", parent=departments["root"]
        )
    names = ["division", "bureau", *(f"N{n}" for n in range(38))]
    many = round_in("open", scored=False, owing=names)
    for name in names[:20]:
        score(many, "supervisor", 1, 2, on=name)

    def cost(evaluation):
        with CaptureQueriesContext(connection) as captured:
            assert client.get(f"{ROUNDS}{evaluation.pk}/sheets/").status_code == 200
        return len(captured)

    cost(few)
    assert cost(few) == cost(many)
