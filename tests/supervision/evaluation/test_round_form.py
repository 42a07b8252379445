"""A publisher drafts a round; what they typed is never lost."""

from datetime import timedelta

import pytest
from django.utils import timezone

from portal.base.audit.actions import Action
from portal.base.audit.models import Entry
from portal.supervision.evaluation.models import EvaluationRound
from portal.supervision.evaluation.usual import usual_criteria
from tests.forms import typed
from tests.supervision.evaluation.conftest import make_round

pytestmark = pytest.mark.pages

ROUNDS = "/admin/supervision/evaluationround/"


def day(offset) -> str:
    return (timezone.localdate() + timedelta(days=offset)).isoformat()


def entered(departments, **more):
    fields = {
        "title": "半年评议", "plan": "计划", "observed_from": day(-180), "observed_until": day(-1),
        "open_from": day(0), "open_until": day(10), "departments": [departments["division"].pk],
    }  # fmt: skip
    return fields | more


def change_url(evaluation):
    return f"{ROUNDS}{evaluation.pk}/change/"


def test_a_new_round_has_the_usual_criteria_and_departments(signed_in, departments):
    client = signed_in("publisher")
    form = client.get(f"{ROUNDS}add/").context["adminform"].form
    assert form.initial["departments"] == sorted(
        [departments["division"].pk, departments["bureau"].pk]
    )
    done = client.post(f"{ROUNDS}add/", entered(departments))
    evaluation = EvaluationRound.objects.get()
    assert done.url == change_url(evaluation)
    assert evaluation.total_weight() == 100
    assert evaluation.criteria.count() == len(usual_criteria())
    assert len({one.group for one in evaluation.criteria.all()}) == 5
    entry = Entry.objects.first()
    assert (entry.action, entry.is_public) == (Action.ADDED, False)


def test_criteria_weights_and_departments_are_edited_in_the_draft(signed_in, departments):
    evaluation, client = make_round(departments), signed_in("publisher")
    url = change_url(evaluation)
    data = typed(
        client, url, **{"criteria-0-weight": 45, "departments": [departments["prison"].pk]}
    )
    assert client.post(url, data).status_code == 302
    assert evaluation.total_weight() == 105
    assert [one.department.code for one in evaluation.evaluated.all()] == ["P01"]
    assert "105" in client.get(url).content.decode()
    assert Entry.objects.first().action == Action.CHANGED


@pytest.mark.parametrize(
    "wrong", [{"observed_until": day(-400)}, {"open_until": day(-3)}, {"title": ""}]
)
def test_what_is_wrong_is_named_and_the_rest_kept(wrong, signed_in, departments):
    page = signed_in("publisher").post(f"{ROUNDS}add/", entered(departments, **wrong))
    form = page.context["adminform"].form
    assert page.status_code == 200
    assert form.errors
    assert form["plan"].value() == "计划"
    assert EvaluationRound.objects.count() == 0


def test_the_second_of_two_tabs_is_told_and_may_save_once_more(signed_in, departments):
    evaluation, client = make_round(departments), signed_in("publisher")
    url = change_url(evaluation)
    first = typed(client, url, title="第一个窗口")
    second = typed(client, url, title="第二个窗口")
    assert client.post(url, first).status_code == 302
    page = client.post(url, second)
    form = page.context["adminform"].form
    assert page.status_code == 200
    assert "有人修改了这项评议" in page.content.decode()
    assert form["title"].value() == "第二个窗口"
    assert client.post(url, second | {"seen_revision": form["seen_revision"].value()}).status_code
    evaluation.refresh_from_db()
    assert evaluation.title == "第二个窗口"


def test_a_draft_that_was_opened_meanwhile_is_no_longer_edited(signed_in, departments, act):
    evaluation, client = make_round(departments), signed_in("publisher")
    url = change_url(evaluation)
    data = typed(client, url, title="改名")
    act(evaluation, "open", "publisher2")
    page = client.post(url, data, follow=True)
    evaluation.refresh_from_db()
    assert evaluation.title == "年度政务公开评议"
    assert "已经启动" in page.content.decode()


def test_a_draft_can_be_deleted_and_an_opened_round_cannot(signed_in, departments, act):
    evaluation, client = make_round(departments), signed_in("publisher")
    opened = act(make_round(departments, title="另一项"), "open", "publisher")
    assert client.post(f"{ROUNDS}{opened.pk}/delete/", {"post": "yes"}).status_code == 403
    assert client.post(f"{ROUNDS}{evaluation.pk}/delete/", {"post": "yes"}).status_code == 302
    assert list(EvaluationRound.objects.all()) == [opened]


def test_opening_and_closing_on_the_page(signed_in, departments, act):
    evaluation, client = make_round(departments), signed_in("publisher")
    base = f"{ROUNDS}{evaluation.pk}/act/"
    assert client.post(f"{base}open/", {"seen_revision": 0}).status_code == 302
    refused = client.post(f"{base}close/", {"seen_revision": 1, "note": ""})
    assert refused.status_code == 422
    assert "提前结束须写明理由" in refused.content.decode()
    assert [str(one) for one in refused.context["gaps"]] == ["律师工作处", "监狱管理局"]
    assert client.post(f"{base}close/", {"seen_revision": 1, "note": "评完。"}).status_code == 302
    assert EvaluationRound.objects.get().status == "closed"


@pytest.mark.parametrize("data", [{}, {"seen_revision": "x"}, {"seen_revision": "9" * 40}])
@pytest.mark.parametrize("name", ["open", "close", "prepare"])
def test_whatever_is_posted_is_answered_with_a_word(name, data, signed_in, round_in):
    state = {"open": "draft", "close": "open", "prepare": "closed"}[name]
    evaluation = round_in(state)
    page = signed_in("publisher").post(f"{ROUNDS}{evaluation.pk}/act/{name}/", data)
    assert page.status_code in (302, 422)


@pytest.mark.parametrize("path", ["act/score/", "act/reply/", "act/nonsense/"])
def test_there_is_no_such_page(path, signed_in, round_in):
    url = f"{ROUNDS}{round_in('open').pk}/{path}"
    assert signed_in("publisher").get(url).status_code == 404


# Replying on the page.


def test_the_second_of_two_who_reply_sees_both(round_in, signed_in, departments):
    evaluation = round_in("closed")
    url = f"{ROUNDS}{evaluation.pk}/results/{departments['division'].pk}/"
    first, second = signed_in("author"), signed_in("colleague")
    assert first.post(url, {"text": "甲的回复", "seen_revision": 0}).status_code == 302
    late = second.post(url, {"text": "乙的回复", "seen_revision": 0})
    assert late.status_code == 409
    assert "甲的回复" in late.content.decode()
    assert late.context["form"]["text"].value() == "乙的回复"


def test_an_empty_reply_is_named(round_in, signed_in, departments):
    evaluation = round_in("closed")
    url = f"{ROUNDS}{evaluation.pk}/results/{departments['division'].pk}/"
    page = signed_in("author").post(url, {"text": "", "seen_revision": 0})
    assert page.status_code == 422
    assert list(page.context["form"].errors) == ["text"]


def test_each_department_reads_its_own_results_alone(round_in, signed_in, departments):
    evaluation = round_in("closed")
    base = f"{ROUNDS}{evaluation.pk}/results/"
    own = signed_in("stranger_author").get(base).content.decode()
    assert "监狱管理局" in own
    assert "律师工作处" not in own
    page = signed_in("stranger_author").get(f"{base}{departments['division'].pk}/")
    assert page.status_code == 404


# The desk.


def test_each_desk_says_what_waits(round_in, signed_in, act):
    evaluation = round_in("open", scored=False)
    for who, said in {
        "supervisor": "还有 2 个部门待评", "unappointed": None, "author": None, "publisher": None,
    }.items():  # fmt: skip
        section = signed_in(who).get("/admin/").context["evaluation"]
        assert (section.rows[0].todo if section else None) == said, who
    act(evaluation, "close", "publisher", note="提前。")
    for who, said in {
        "supervisor": None, "author": "“律师工作处”待回复", "publisher": "已结束，待准备发布结果",
        "stranger_reviewer": "“监狱管理局”待回复", "administrator": None,
    }.items():  # fmt: skip
        section = signed_in(who).get("/admin/").context["evaluation"]
        assert (section.rows[0].todo if section else None) == said, who


def test_a_supervisor_who_has_scored_all_has_nothing_waiting(round_in, score, signed_in):
    evaluation = round_in("open", scored=False)
    for on in ("division", "bureau"):
        score(evaluation, "supervisor", 1, 2, on=on)
    assert signed_in("supervisor").get("/admin/").context["evaluation"] is None


def test_a_reason_that_came_too_late_is_not_lost(round_in, signed_in, act):
    evaluation = round_in("open")
    late = {"seen_revision": evaluation.revision, "note": "评完，提前结束。"}
    act(evaluation, "cancel", "publisher2", why="wrong", note="重新组织。")
    url = f"{ROUNDS}{evaluation.pk}/act/close/"
    answer = signed_in("publisher").post(url, late)
    assert answer.status_code in (409, 422)
    assert late["note"] in answer.content.decode()


def test_a_reply_waits_on_the_desk_of_whoever_releases_it(round_in, signed_in, departments):
    evaluation = round_in("closed")
    page = f"/admin/supervision/evaluationround/{evaluation.pk}/results/"
    reply = f"{page}{departments['division'].pk}/"
    author, reviewer = signed_in("author"), signed_in("reviewer")
    assert author.post(reply, {"text": "已经增开窗口。", "seen_revision": 0}).status_code == 302
    for who in ("reviewer", "publisher"):
        assert "“律师工作处”的回复待签发" in signed_in(who).get("/admin/").content.decode(), who
    shown = reviewer.get(reply).content.decode()
    assert f"{reply}release_reply/" in shown
    assert f"{reply}release_reply/" not in author.get(reply).content.decode()
    assert "已经增开窗口。" in reviewer.get(f"{reply}return_reply/").content.decode()
    seen = {"seen_revision": 1}
    empty = reviewer.post(f"{reply}return_reply/", seen)
    assert empty.status_code == 422
    assert reviewer.post(f"{reply}return_reply/", seen | {"note": "再写清楚"}).status_code == 302
    assert "“律师工作处”的回复被退回" in author.get("/admin/").content.decode()
    assert "再写清楚" in author.get(reply).content.decode()
    assert author.post(reply, {"text": "本月增开。", "seen_revision": 2}).status_code == 302
    late = reviewer.post(f"{reply}release_reply/", seen)
    assert late.status_code == 409
    assert reviewer.post(f"{reply}release_reply/", {"seen_revision": 3}).status_code == 302
    assert "待签发" not in reviewer.get(page).content.decode()


def test_whoever_wrote_the_plan_does_not_open_it(signed_in, departments, people):
    evaluation = make_round(departments)
    url = f"/admin/supervision/evaluationround/{evaluation.pk}/"
    evaluation.writers.add(people["publisher"])
    assert f"{url}act/open/" not in signed_in("publisher").get(f"{url}change/").content.decode()
    assert signed_in("publisher").get(f"{url}act/open/").status_code == 403
    other = signed_in("publisher2")
    assert f"{url}act/open/" in other.get(f"{url}change/").content.decode()
    assert other.post(f"{url}act/open/", {"seen_revision": 0}).status_code == 302
